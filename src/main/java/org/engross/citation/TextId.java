package org.engross.citation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;

/** One text that can be held: a version of a measure, a law at a date, a public law as enacted, an amendment. */
public sealed interface TextId {

    /** The id as an expression writes it. */
    @Override
    String toString();

    /** The USLM identifier of the text. */
    String uslm();

    /** The USLM identifier of the measure, law or amendment, whatever its version or day: what official files name places by. */
    String workUslm();

    /** A text version of a measure: {@code hr1865-115/rh}. */
    record OfMeasure(VersionId version) implements TextId {
        public OfMeasure {
            Objects.requireNonNull(version, "version");
        }

        @Override
        public String uslm() {
            return version.uslm();
        }

        @Override
        public String workUslm() {
            return version.measure().uslm();
        }

        @Override
        public String toString() {
            return version.toString();
        }
    }

    /**
     * A law as it stood on a day, {@code usc/47/230@2018-04-10}; without a day, the newest held. A public law as
     * enacted has no day.
     */
    record OfLaw(LawCitation law, Optional<LocalDate> asOf) implements TextId {
        public OfLaw {
            Objects.requireNonNull(law, "law");
            if ((law instanceof LawCitation.PublicLaw || law instanceof LawCitation.PrivateLaw) && asOf.isPresent()) {
                throw new IllegalArgumentException(
                        "a law as enacted has no as-of date: '" + law + "@" + asOf.get() + "'");
            }
        }

        @Override
        public String uslm() {
            return workUslm() + asOf.map(day -> "@" + day).orElse("");
        }

        @Override
        public String workUslm() {
            return law.uslm();
        }

        @Override
        public String toString() {
            return law + asOf.map(day -> "@" + day).orElse("");
        }
    }

    /** The text of an amendment: {@code hamdt526-115}. */
    record OfAmendment(AmendmentId amendment) implements TextId {
        public OfAmendment {
            Objects.requireNonNull(amendment, "amendment");
        }

        @Override
        public String uslm() {
            return amendment.uslm();
        }

        @Override
        public String workUslm() {
            return amendment.uslm();
        }

        @Override
        public String toString() {
            return amendment.toString();
        }
    }

    /**
     * Reads any of the three, or the USLM identifier of one, in any letter case but for the designation of a section: 18 U.S.C. 2421A is no 2421a.
     *
     * @throws IllegalArgumentException with the value, for anything else
     */
    static TextId parse(String id) {
        if (id.startsWith("/us/")) {
            return UslmIdentifier.text(id);
        }
        if (id.matches("(?i)(usc/|act/|plaw-|pvtl-).*")) {
            int at = id.indexOf('@');
            return at < 0
                    ? new OfLaw(LawCitation.parse(id), Optional.empty())
                    : new OfLaw(LawCitation.parse(id.substring(0, at)), Optional.of(day(id.substring(at + 1))));
        }
        if (id.matches("(?i)[hs]amdt.*")) {
            return new OfAmendment(AmendmentId.parse(id));
        }
        return new OfMeasure(VersionId.parse(id));
    }

    private static LocalDate day(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a date: '" + day + "' (a date is written like 2018-04-10)", e);
        }
    }
}
