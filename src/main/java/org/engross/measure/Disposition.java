package org.engross.measure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.engross.citation.Forum;
import org.engross.citation.RollCallId;

/**
 * What became of an amendment.
 *
 * @param manner how, where the record says so
 * @param rollCall the vote that decided it, where one was recorded
 */
public record Disposition(
        Kind kind, Optional<Manner> manner, LocalDate date, Forum forum, Optional<RollCallId> rollCall) {

    /** How an amendment ends. */
    public enum Kind {
        AGREED_TO("agreed to"),
        REJECTED("rejected"),
        WITHDRAWN("withdrawn"),
        RULED_OUT_OF_ORDER("ruled out of order"),
        /** With the amendment that it would have amended. */
        FELL("fell");

        private final String printed;

        Kind(String printed) {
            this.printed = printed;
        }

        /** {@code ruled out of order}. */
        public String printed() {
            return printed;
        }

        /**
         * Reads the printed words.
         *
         * @throws IllegalArgumentException for anything else
         */
        public static Kind parse(String printed) {
            return Arrays.stream(values())
                    .filter(kind -> kind.printed.equals(printed))
                    .findAny()
                    .orElseThrow(() -> new IllegalArgumentException("not a disposition: '" + printed + "'"));
        }
    }

    /** By what it was decided. */
    public enum Manner {
        /** Ayes and noes called out: a vote without names. */
        VOICE_VOTE("voice vote"),
        RECORDED_VOTE("recorded vote"),
        /** Nobody objected. */
        UNANIMOUS_CONSENT("unanimous consent"),
        RULING("ruling of the chair");

        private final String printed;

        Manner(String printed) {
            this.printed = printed;
        }

        /** {@code voice vote}. */
        public String printed() {
            return printed;
        }

        /**
         * Reads the printed words.
         *
         * @throws IllegalArgumentException for anything else
         */
        public static Manner parse(String printed) {
            return Arrays.stream(values())
                    .filter(manner -> manner.printed.equals(printed))
                    .findAny()
                    .orElseThrow(() -> new IllegalArgumentException("not a manner of deciding: '" + printed + "'"));
        }
    }

    public Disposition {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(forum, "forum");
        if (manner.equals(Optional.of(Manner.RECORDED_VOTE)) != rollCall.isPresent()) {
            throw new IllegalArgumentException(
                    "a recorded vote and its roll call go together: " + manner + ", " + rollCall);
        }
    }
}
