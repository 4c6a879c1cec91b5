package org.engross.find;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.Chamber;
import org.engross.citation.Congress;
import org.engross.citation.MeasureType;
import org.engross.citation.ProvisionPath;
import org.engross.member.StateNames;

/** What a form of words asks for, before anything is looked up. */
public sealed interface Meaning {

    /** In words, to be told to whoever asked: {@code roll call 90 of the House}. */
    String printed();

    /** An id of this program: {@code hr1865-115/eh}, {@code h90-115.2018}, {@code /us/usc/t47/s230}. */
    record IdMeant(String id) implements Meaning {
        @Override
        public String printed() {
            return "the id " + id;
        }
    }

    /** {@code H.R. 1865}, whole or at a stage, or the roll calls on it, or the amendments to it; any type where none is said. */
    record MeasureMeant(
            Optional<MeasureType> type, int number, Optional<Congress> congress, SaidStage stage, MeasurePart part)
            implements Meaning {
        @Override
        public String printed() {
            return part.before()
                    + type.map(MeasureType::printed).orElse("a measure numbered") + " " + number
                    + congress.map(one -> " of Congress " + one).orElse("") + stage.printed();
        }
    }

    record AmendmentMeant(Optional<Chamber> chamber, int number, Optional<Congress> congress) implements Meaning {
        @Override
        public String printed() {
            return chamber.map(one -> one.printed() + " amendment ").orElse("amendment ")
                    + number
                    + congress.map(one -> " of Congress " + one).orElse("");
        }
    }

    record LawMeant(Congress congress, int number) implements Meaning {
        @Override
        public String printed() {
            return "Public Law " + congress + "-" + number;
        }
    }

    /** {@code section 4(a) of Pub. L. 115-164}; the steps are {@code s4}, {@code a}. */
    record LawPlaceMeant(LawMeant law, List<String> steps) implements Meaning {
        @Override
        public String printed() {
            return law.printed() + ", " + new ProvisionPath(steps).printed();
        }
    }

    /** {@code section 3(a) of H.R. 1865, as passed}. */
    record MeasurePlaceMeant(MeasureMeant measure, List<String> steps) implements Meaning {
        @Override
        public String printed() {
            return new ProvisionPath(steps).printed() + " of " + measure.printed();
        }
    }

    /** A page of the Statutes at Large: {@code 132 Stat. 1253}, {@code 112 Stat. 2681-739}. */
    record PageMeant(int volume, String page) implements Meaning {
        @Override
        public String printed() {
            return volume + " Stat. " + page;
        }
    }

    /**
     * A section of law, or a place in one.
     *
     * @param title of the Code; empty where none is said
     * @param act as it was written; empty where none is said
     * @param places the designations below the section, as they were written
     */
    record SectionMeant(OptionalInt title, String act, String section, List<String> places) implements Meaning {

        private static final Pattern ACT = Pattern.compile("\\bact\\b", Pattern.CASE_INSENSITIVE);

        @Override
        public String printed() {
            var number = section + places.stream().map(one -> "(" + one + ")").collect(Collectors.joining());
            return title.isPresent()
                    ? title.getAsInt() + " U.S.C. " + number
                    : "section " + number + (act.isEmpty() ? "" : (isOfLaw() ? " of the " : " of ") + act);
        }

        /** Whether the words say themselves that it is of a law; what else has a name may have no sections. */
        boolean isOfLaw() {
            return title.isPresent() || act.isEmpty() || ACT.matcher(act).find();
        }

        /** From a text down to the place: {@code s4}, {@code a}. */
        List<String> steps() {
            return Stream.concat(Stream.of("s" + section), places.stream()).toList();
        }

        /** The section without the place in it, as people call it: {@code section 230 of the Communications Decency Act}. */
        String called() {
            return "section " + section + " of the " + act;
        }
    }

    /** {@code 47 U.S.C. 230 note}: words that the Code prints below a section, and which are no part of it. */
    record NoteMeant(int title, String section) implements Meaning {

        /** The section that the note stands below. */
        SectionMeant below() {
            return new SectionMeant(OptionalInt.of(title), "", section, List.of());
        }

        @Override
        public String printed() {
            return below().printed() + " note";
        }
    }

    record VoteMeant(Optional<Chamber> chamber, int number, OptionalInt year) implements Meaning {
        @Override
        public String printed() {
            return chamber.map(one -> one.printed() + " ").orElse("") + "roll call " + number
                    + (year.isPresent() ? " of " + year.getAsInt() : "");
        }
    }

    /** A count: {@code 388-25}. */
    record CountMeant(int inFavor, int against) implements Meaning {
        @Override
        public String printed() {
            return "a vote of " + inFavor + " to " + against;
        }
    }

    /**
     * {@code H. Rept. 115-572}: the measures that it is on, which are those of each of its parts.
     *
     * @param part as written; empty for the whole
     */
    record ReportMeant(Chamber chamber, Congress congress, int number, String part) implements Meaning {

        String citation() {
            return (chamber == Chamber.HOUSE ? "H. Rept. " : "S. Rept. ") + congress + "-" + number;
        }

        @Override
        public String printed() {
            return citation() + (part.isEmpty() ? "" : ", Part " + part.toUpperCase(Locale.ROOT));
        }
    }

    record StateMeant(String letters) implements Meaning {
        @Override
        public String printed() {
            return "the delegation of " + StateNames.of(letters);
        }
    }

    /** {@code MO-2}; district 0 is at large. */
    record SeatMeant(String state, int district) implements Meaning {
        @Override
        public String printed() {
            return "the seat " + state + "-" + (district == 0 ? "At Large" : district);
        }
    }

    /** The name of a measure, a law, an amendment or a member, whole or its beginning. */
    record NameMeant(String name, SaidStage stage, MeasurePart part) implements Meaning {

        static NameMeant whole(String name) {
            return new NameMeant(name, SaidStage.NONE, MeasurePart.WHOLE);
        }

        @Override
        public String printed() {
            return part.before() + "the name “" + name + "”" + stage.printed();
        }
    }

    /** What of a measure is asked for. */
    enum MeasurePart {
        WHOLE(""),
        VOTES("the roll calls on "),
        AMENDMENTS("the amendments to, or by, ");

        private final String before;

        MeasurePart(String before) {
            this.before = before;
        }

        String before() {
            return before;
        }
    }
}
