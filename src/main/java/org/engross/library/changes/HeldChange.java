package org.engross.library.changes;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.engross.citation.TextId;

/**
 * Something that came in or changed.
 *
 * @param number its place in the order in which things were kept, from 1 without a gap
 * @param subject the id of the text, the measure, the vote; {@code collection} for the facts that come with the collection
 * @param sha256 of the file from which it was taken in; empty where there is none
 * @param at when it was noted, just before it was kept
 */
public record HeldChange(long number, Kind kind, What what, String subject, Optional<String> sha256, Instant at) {

    /** What kind of thing. */
    public enum Kind {
        TEXT,
        /** A measure, a roll call or the members, as an official record tells of it. */
        RECORD,
        /** The facts that come with the collection, all of them. */
        FACTS,
        /** What is known of the words of a text. */
        CHECK;

        /** {@code text}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What became of it. */
    public enum What {
        CAME,
        CHANGED,
        GONE;

        /** {@code came}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public HeldChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(at, "at");
    }

    /** Its page, from the slash on; the list of measures of what has none of its own. */
    public String address() {
        return switch (kind) {
            case TEXT, CHECK -> TextId.parse(subject).uslm();
            case RECORD -> ofRecord();
            case FACTS -> "/measures";
        };
    }

    private String ofRecord() {
        if (subject.startsWith("members")) {
            return "/members";
        }
        return (subject.matches("[hs][0-9].*") ? "/votes/" : "/measures/") + subject;
    }
}
