package org.engross.measure;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The official record from which the facts of a measure come.
 *
 * @param name {@code BILLSTATUS-115hr1865.xml}
 * @param updated the day on which its publisher last changed it
 */
public record StatusRecord(String name, String publisher, String url, LocalDate updated) {

    public StatusRecord {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(updated, "updated");
    }
}
