package org.engross.measure;

import java.util.Objects;
import java.util.Optional;
import org.engross.member.MemberId;

/**
 * A name that a text itself prints as its sponsor's or a cosponsor's.
 *
 * @param printed in the words of the print: {@code Mrs. Carolyn B. Maloney of New York}
 * @param member by the id that the file gives with the name, of either kind; empty if it gives none that is one
 */
public record PrintedName(Role role, String printed, Optional<MemberId> member) {

    /** What the print calls the member. */
    public enum Role {
        /** The one who introduces it. */
        SPONSOR,
        /** Those for whom it is introduced too, and those whom a later print adds. */
        COSPONSOR
    }

    public PrintedName {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(member, "member");
        if (printed.isBlank()) {
            throw new IllegalArgumentException("a printed name without words");
        }
    }
}
