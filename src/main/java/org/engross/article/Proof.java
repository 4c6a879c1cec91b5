package org.engross.article;

import java.util.Objects;

/**
 * Where the record can be looked up.
 *
 * @param address on this server, {@code /votes/h91-115.2018}, or of an official record elsewhere
 */
public record Proof(String label, String address) {

    public Proof {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(address, "address");
    }
}
