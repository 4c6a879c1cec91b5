package org.engross.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What an agency says that a measure does at a stage: another voice than the measure's, no law and no text of a bill.
 *
 * @param version the agency's code for the stage, two digits: {@code 36}
 * @param date of the action after which the measure is so summarized
 * @param action in the words of the record: {@code Passed House amended}
 * @param updated the day on which its words were last changed
 * @param title with which it begins
 * @param paragraphs in its words
 * @param author {@code Congressional Research Service, Library of Congress}
 * @param record that prints it: {@code BILLSTATUS-115hr1865.xml}
 */
public record Summary(
        String version,
        LocalDate date,
        String action,
        LocalDate updated,
        String title,
        List<String> paragraphs,
        String author,
        String record) {

    public Summary {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(updated, "updated");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(record, "record");
        paragraphs = List.copyOf(paragraphs);
        if (!version.matches("[0-9]{2}")) {
            throw new IllegalArgumentException("not the code of a summary: '" + version + "'");
        }
        if (paragraphs.isEmpty() || paragraphs.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a summary without words: " + version + " of " + record);
        }
    }
}
