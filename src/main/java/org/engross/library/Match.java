package org.engross.library;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * Something that a search found.
 *
 * @param subject the id of the text, the measure, the amendment, the roll call or the member
 * @param title of the text or the measure; what an amendment or a roll call is called; the member's name
 * @param dated the date of the text; on which the measure was introduced, the amendment submitted, the roll call held, or the
 *     record of the member kept
 * @param path of a provision; else empty
 * @param heading of a provision; else empty
 * @param words of the provision, its own, heading first; of a measure its titles; of an amendment its purpose;
 *     of a roll call question, result and count; of a member name, party and state
 */
public record Match(
        Kind kind, String subject, String title, LocalDate dated, String path, String heading, String words) {

    /** What can be found. */
    public enum Kind {
        PROVISION,
        MEASURE,
        AMENDMENT,
        VOTE,
        MEMBER;

        /** {@code provision}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Match {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(words, "words");
    }
}
