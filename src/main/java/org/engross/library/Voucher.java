package org.engross.library;

import java.util.List;
import java.util.Objects;

/** By what the words of a text are known to be the official ones, if by anything. */
public sealed interface Voucher {

    /** Who prints bills and laws officially, as files name them: either House, and the printing office. */
    List<String> PUBLISHERS = List.of("U.S. House of Representatives", "U.S. Senate", "Government Publishing Office");

    /** What a file that names its publisher says of itself. */
    static Voucher ofPublisher(String publisher) {
        return PUBLISHERS.stream().anyMatch(publisher::contains)
                ? new OwnWord(publisher)
                : new Unchecked("The file names no official publisher.");
    }

    /** We held it against an official copy. Only a {@linkplain CheckRecord record} makes this; no file says it of itself. */
    record Held(List<OfficialCheck> checks) implements Voucher {
        public Held {
            checks = List.copyOf(checks);
            if (checks.isEmpty()) {
                throw new IllegalArgumentException("held against nothing");
            }
        }
    }

    /** The file names a publisher who prints such texts officially. Anyone can write that name into a file. */
    record OwnWord(String publisher) implements Voucher {
        public OwnWord {
            if (publisher.isBlank()) {
                throw new IllegalArgumentException("official by the word of nobody");
            }
        }
    }

    /**
     * Nothing vouches for it.
     *
     * @param why as a sentence
     */
    record Unchecked(String why) implements Voucher {
        public Unchecked {
            Objects.requireNonNull(why, "why");
        }
    }
}
