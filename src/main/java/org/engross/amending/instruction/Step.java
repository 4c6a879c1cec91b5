package org.engross.amending.instruction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.provision.Level;

/** One step of the way from a section to the place that an instruction names. */
public sealed interface Step {

    /**
     * A provision: "paragraph (1)"; the level is absent where only the designation is written, as (A) in "(1)(A)".
     *
     * @param nth which of several that bear the designation, from 1, as in "the second paragraph (7)"; 0 where there is to
     *     be one only
     */
    record Unit(Optional<Level> level, String value, int nth) implements Step {
        public Unit {
            Objects.requireNonNull(level, "level");
            if (value.isEmpty() || nth < 0) {
                throw new IllegalArgumentException("not a unit: '" + value + "' " + nth);
            }
        }

        public Unit(Optional<Level> level, String value) {
            this(level, value, 0);
        }

        public Unit nth(int number) {
            return new Unit(level, value, number);
        }

        @Override
        public String toString() {
            var place = nth == 0 ? "" : "number " + nth + " of those called ";
            return place + level.map(word -> word.word() + " ").orElse("") + "(" + value + ")";
        }
    }

    /** "the heading" of what the steps before name. */
    record Heading() implements Step {
        @Override
        public String toString() {
            return "the heading";
        }
    }

    /** "the matter preceding paragraph (1)". */
    record MatterBefore(Unit unit) implements Step {
        @Override
        public String toString() {
            return "the matter preceding " + unit;
        }
    }

    /** "the matter following paragraph (3)": the flush words after the levels. */
    record MatterAfter(Unit unit) implements Step {
        @Override
        public String toString() {
            return "the matter following " + unit;
        }
    }

    /** All but some places: "each place it appears (except in subsection (c))". */
    record Except(List<Target> places) implements Step {
        public Except {
            places = List.copyOf(places);
        }

        @Override
        public String toString() {
            return "all but " + places;
        }
    }

    /** "the flush matter at the end": the words after all levels of what the steps before name. */
    record MatterAtEnd() implements Step {
        @Override
        public String toString() {
            return "the matter at the end";
        }
    }

    /**
     * "the second undesignated paragraph": counted from the first words of what the steps before name.
     *
     * @param number from 1; -1 for the last, -2 for the last but one
     */
    record UndesignatedParagraph(int number) implements Step {
        @Override
        public String toString() {
            return number < 0
                    ? "undesignated paragraph " + -number + " from the end"
                    : "undesignated paragraph " + number;
        }
    }

    /** "subtitle C of title VI" of a law; which sections it has, no amending text says. */
    record PartOfLaw(String name) implements Step {
        public PartOfLaw {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a part without a name");
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * "the item relating to section 2421" of a table of sections.
     *
     * @param unit section, chapter or another part of a law
     * @param number of the unit, {@code 2421}; with what else tells it from others, {@code A of title IV}
     */
    record Item(String unit, String number) implements Step {
        @Override
        public String toString() {
            return "the item relating to " + unit + " " + number;
        }
    }

    /** "at the appropriate place": whoever prints the text is to find the place. */
    record AppropriatePlace() implements Step {
        @Override
        public String toString() {
            return "the appropriate place";
        }
    }

    /** "page 7, line 21" of a bill's print as it was before any direction is executed. */
    record Line(int page, int line) implements Step {
        /** As a line mark names it. */
        public String mark() {
            return page + ":" + line;
        }

        public Line next() {
            return new Line(page, line + 1);
        }

        @Override
        public String toString() {
            return "page " + page + ", line " + line;
        }
    }

    /** "the text of section 518": all but the heading. */
    record Text() implements Step {
        @Override
        public String toString() {
            return "the text";
        }
    }

    /** "the sentence beginning “Not later than”". */
    record SentenceBeginning(String words) implements Step {
        public SentenceBeginning {
            if (words.isBlank()) {
                throw new IllegalArgumentException("a sentence that begins with nothing");
            }
        }

        @Override
        public String toString() {
            return "the sentence beginning “" + words + "”";
        }
    }

    /**
     * "the definition of the term “plan”": the provision that defines it, or the sentence.
     *
     * @param term as the law quotes it
     */
    record Definition(String term) implements Step {
        public Definition {
            if (term.isBlank()) {
                throw new IllegalArgumentException("a definition of nothing");
            }
        }

        @Override
        public String toString() {
            return "the definition of “" + term + "”";
        }
    }

    /** "the item relating to the Under Secretary of Defense for Policy" of a list: the line or sentence that begins so. */
    record ListItem(String words) implements Step {
        public ListItem {
            if (words.isBlank()) {
                throw new IllegalArgumentException("an item of nothing");
            }
        }

        @Override
        public String toString() {
            return "the item “" + words + "”";
        }
    }

    /**
     * "the second proviso": from its "Provided" to the next, or to the end of the sentence.
     *
     * @param number from 1; 0 where there is to be one only, {@link Sentence#LAST} for the last
     */
    record Proviso(int number) implements Step {
        @Override
        public String toString() {
            return switch (number) {
                case 0 -> "the proviso";
                case Sentence.LAST -> "the last proviso";
                default -> "proviso " + number;
            };
        }
    }

    /**
     * "the matter preceding the first proviso": the words up to its "Provided".
     *
     * @param number of the proviso, as there
     */
    record BeforeProviso(int number) implements Step {
        @Override
        public String toString() {
            return "the matter preceding " + new Proviso(number);
        }
    }

    /** "the matter under the heading “Salaries and Expenses”" of an appropriation act, whose paragraphs bear no designations. */
    record UnderHeading(String heading) implements Step {
        public UnderHeading {
            if (heading.isBlank()) {
                throw new IllegalArgumentException("an empty heading");
            }
        }

        @Override
        public String toString() {
            return "the matter under the heading “" + heading + "”";
        }
    }

    /**
     * "the matter to be inserted by paragraph (1)": what an amending law quotes, which another law corrects.
     *
     * @param word inserted, stricken
     */
    record QuotedMatter(String word) implements Step {
        @Override
        public String toString() {
            return "the matter to be " + word;
        }
    }

    /**
     * "the last five words", "the fifth word" of what the steps before name; the mark after the last of them is none.
     *
     * @param last whether they are counted from the end
     * @param alone whether only the word of that number is meant
     */
    record WordCount(int count, boolean last, boolean alone) implements Step {
        public WordCount {
            if (count < 1) {
                throw new IllegalArgumentException("not a number of words: " + count);
            }
        }

        @Override
        public String toString() {
            return alone
                    ? "word " + count + (last ? " from the end" : "")
                    : "the " + (last ? "last " : "first ") + count + " words";
        }
    }

    /**
     * "heading 9902.01.48", "the effective period column" of a tariff schedule, which is printed in headings and columns.
     *
     * @param name as written, without an article
     */
    record ScheduleEntry(String name) implements Step {
        public ScheduleEntry {
            if (name.isBlank()) {
                throw new IllegalArgumentException("an entry without a name");
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** "the dollar figure", "the date": the one figure of a kind in what the steps before name. */
    record OneFigure(FigureKind kind) implements Step {
        public OneFigure {
            Objects.requireNonNull(kind, "kind");
        }

        @Override
        public String toString() {
            return "the " + kind.word();
        }
    }

    /** Figures that are told by their form. */
    enum FigureKind {
        DOLLARS("dollar amount"),
        DATE("date"),
        PERCENTAGE("percentage");

        private final String word;

        FigureKind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** "the table in subsection (b)(2)". */
    record InnerTable() implements Step {
        @Override
        public String toString() {
            return "the table";
        }
    }

    /**
     * "the second sentence".
     *
     * @param number from 1; {@link #LAST} for the last, -2 for the last but one
     */
    record Sentence(int number) implements Step {
        public static final int LAST = -1;

        @Override
        public String toString() {
            return number == LAST ? "the last sentence" : "sentence " + number;
        }
    }
}
