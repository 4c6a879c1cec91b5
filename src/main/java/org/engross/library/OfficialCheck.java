package org.engross.library;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That a text was held against an official copy.
 *
 * @param against which copy: {@code Public Law 115-164, 132 Stat. 1253}
 * @param sha256 of the copy's bytes; empty where they were not at hand when the record was made, which its sentence says
 * @param on the day
 * @param how in words: {@code every provision, word for word}
 */
public record OfficialCheck(String against, String sha256, LocalDate on, String how) {

    public OfficialCheck {
        Objects.requireNonNull(on, "on");
        if (against.isBlank() || how.isBlank()) {
            throw new IllegalArgumentException("a check says against what and how: '" + against + "', '" + how + "'");
        }
        if (!sha256.isEmpty() && !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: '" + sha256 + "'");
        }
    }

    /** {@code against … on 2026-11-27: every provision, word for word (SHA-256 of that copy …)}. */
    String sentence() {
        return "against " + against + " on " + on + ": " + how + " ("
                + (sha256.isEmpty() ? "no digest of that copy was kept" : "SHA-256 of that copy " + sha256) + ")";
    }
}
