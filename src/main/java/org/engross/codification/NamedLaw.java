package org.engross.codification;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.engross.citation.LawCitation.CodeSection;

/**
 * A law, or a part of one, that an amending text would change. The order is that of the Code (title, the title as a
 * whole, sections, tables of sections), and then that of the names of Acts.
 */
public sealed interface NamedLaw extends Comparable<NamedLaw> {

    /** As a lawyer writes it: {@code 47 U.S.C. 230}. */
    String printed();

    /** What kind of thing it is, in a word or two: {@code section}. */
    String kind();

    /** Its place in the order. */
    LawOrder order();

    @Override
    default int compareTo(NamedLaw other) {
        return order().compareTo(other.order());
    }

    /** A section of the Code, or the table of sections of a chapter. */
    record SectionOfCode(CodeSection section) implements NamedLaw {
        public SectionOfCode {
            Objects.requireNonNull(section, "section");
        }

        /** Whether it is a table of sections. */
        public boolean isTable() {
            return section.section().startsWith("ch");
        }

        @Override
        public String printed() {
            return section.printed() + (isTable() ? ", the table of its sections" : "");
        }

        @Override
        public String kind() {
            return isTable() ? "table of sections" : "section";
        }

        @Override
        public LawOrder order() {
            return new LawOrder(section.title(), "", isTable() ? LawPart.TABLE : LawPart.SECTION, section.section());
        }
    }

    /** A title of the Code, where no one section of it is named. */
    record TitleOfCode(int title) implements NamedLaw {
        @Override
        public String printed() {
            return "title " + title + ", United States Code, no one section of it";
        }

        @Override
        public String kind() {
            return "title";
        }

        @Override
        public LawOrder order() {
            return new LawOrder(title, "", LawPart.WHOLE, "");
        }
    }

    /**
     * A section of an Act of which the text does not say that the Code has it as a section.
     *
     * @param note under which section of the Code its editors print it, {@code 47 U.S.C. 151 note}, or in which appendix, {@code 5
     *     U.S.C. App. 8H}; empty where the text does not say
     * @param disagreeing where the table of Acts has it in several places, these with their proofs; else empty
     */
    record SectionOfAct(String act, String section, String note, String disagreeing) implements NamedLaw {
        public SectionOfAct {
            Objects.requireNonNull(act, "act");
            Objects.requireNonNull(note, "note");
            Objects.requireNonNull(disagreeing, "disagreeing");
            if (section.isEmpty()) {
                throw new IllegalArgumentException("a section without a number of the " + act);
            }
        }

        @Override
        public String printed() {
            return "section " + section + " of the " + act + (note.isEmpty() ? "" : " (" + note + ")")
                    + (disagreeing.isEmpty() ? "" : ", of which the table of Acts has " + disagreeing);
        }

        @Override
        public String kind() {
            return note.isEmpty() ? "section of an Act" : note.contains(" App.") ? "appendix" : "note";
        }

        @Override
        public LawOrder order() {
            return LawOrder.ofAct(act, LawPart.SECTION, section);
        }
    }

    /** A heading of the tariff schedule, which has no sections: {@code heading 9902.01.48}. */
    record HeadingOfSchedule(String act, String heading) implements NamedLaw {
        public HeadingOfSchedule {
            Objects.requireNonNull(act, "act");
            if (heading.isEmpty()) {
                throw new IllegalArgumentException("a heading without a number of the " + act);
            }
        }

        @Override
        public String printed() {
            return heading + " of the " + act;
        }

        @Override
        public String kind() {
            return "heading";
        }

        @Override
        public LawOrder order() {
            return LawOrder.ofAct(act, LawPart.SECTION, heading);
        }
    }

    /** An Act, where no one section of it is named. */
    record WholeAct(String act) implements NamedLaw {
        @Override
        public String printed() {
            return "the " + act + ", no one section of it";
        }

        @Override
        public String kind() {
            return "Act";
        }

        @Override
        public LawOrder order() {
            return LawOrder.ofAct(act, LawPart.WHOLE, "");
        }
    }

    /**
     * A table of sections, or of contents, that is not that of a chapter of the Code.
     *
     * @param title of the Code that has it; 0 where an Act has it
     * @param act empty where the Code has it
     * @param chapter empty where the text does not say
     */
    record TableOfLaw(int title, String act, String chapter) implements NamedLaw {
        @Override
        public String printed() {
            return "the table of sections" + (chapter.isEmpty() ? "" : " of chapter " + chapter)
                    + (title > 0 ? " of title " + title : " of the " + act);
        }

        @Override
        public String kind() {
            return "table of sections";
        }

        @Override
        public LawOrder order() {
            return title > 0
                    ? new LawOrder(title, "", LawPart.TABLE, chapter)
                    : LawOrder.ofAct(act, LawPart.TABLE, chapter);
        }
    }

    /**
     * A bill, an amendment or a law as enacted, to which a text is itself an amendment.
     *
     * @param title {@code H.R. 1865, reported in House}
     * @param kind {@code bill}
     */
    record WholeText(String title, String kind) implements NamedLaw {
        public WholeText {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(kind, "kind");
        }

        @Override
        public String printed() {
            return title;
        }

        @Override
        public LawOrder order() {
            return LawOrder.ofAct(title, LawPart.WHOLE, "");
        }
    }

    /** Which part of a law; the order is that in which they are told. */
    enum LawPart {
        WHOLE,
        SECTION,
        TABLE
    }

    /**
     * A place in the order of laws.
     *
     * @param title of the Code; above every title for an Act
     * @param act in small letters
     */
    record LawOrder(int title, String act, LawPart part, String number) implements Comparable<LawOrder> {

        private static final Pattern FIGURES = Pattern.compile("[0-9]+");
        private static final Comparator<LawOrder> ORDER = Comparator.comparingInt(LawOrder::title)
                .thenComparing(LawOrder::act)
                .thenComparing(LawOrder::part)
                .thenComparing(LawOrder::byFigures);

        static LawOrder ofAct(String act, LawPart part, String number) {
            return new LawOrder(Integer.MAX_VALUE, act.toLowerCase(Locale.ROOT), part, number);
        }

        /** 101 stands after 9, and 2421A after 2421. */
        private String byFigures() {
            return FIGURES.matcher(number)
                    .replaceAll(figures ->
                            "0".repeat(Math.max(0, 9 - figures.group().length())) + figures.group());
        }

        @Override
        public int compareTo(LawOrder other) {
            return ORDER.compare(this, other);
        }
    }
}
