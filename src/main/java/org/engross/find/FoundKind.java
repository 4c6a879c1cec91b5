package org.engross.find;

import java.util.Locale;

/** What kind of thing was found. */
public enum FoundKind {
    TEXT,
    MEASURE,
    AMENDMENT,
    PROVISION,
    VOTE,
    MEMBER,
    DELEGATION;

    /** {@code text}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
