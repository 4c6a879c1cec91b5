package org.engross.amending.instruction;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The law that an instruction names, as its language names it. */
public sealed interface LawName {

    /** As a sentence names it: {@code title 18}, {@code Communications Act of 1934}; empty where none is named. */
    @Override
    String toString();

    /** Whether any law is named. */
    default boolean isNamed() {
        return !(this instanceof Unnamed);
    }

    /** The title of the United States Code that this law is; empty where the name does not say. */
    default OptionalInt codeTitle() {
        return switch (this) {
            case CodeTitle code -> OptionalInt.of(code.number());
            case NamedAct act -> act.isInternalRevenueCode() ? OptionalInt.of(26) : OptionalInt.empty();
            case Antecedent such -> OptionalInt.empty();
            case TableOf table -> OptionalInt.empty();
            case Unnamed none -> OptionalInt.empty();
        };
    }

    /** No law is named. */
    enum Unnamed implements LawName {
        UNNAMED;

        @Override
        public String toString() {
            return "";
        }
    }

    /** "title 18, United States Code". */
    record CodeTitle(int number) implements LawName {
        public CodeTitle {
            if (number < 1) {
                throw new IllegalArgumentException("not a title of the Code: '" + number + "'");
            }
        }

        @Override
        public String toString() {
            return "title " + number;
        }
    }

    /**
     * "the Communications Act of 1934", "Public Law 115–164", "the Internal Revenue Code of 1986".
     *
     * @param name without an article
     */
    record NamedAct(String name) implements LawName {

        /** Title 26 is printed by the numbers of the Code of 1986, and Acts before 1986 call the same law that of 1954. */
        private static final Pattern INTERNAL_REVENUE = Pattern.compile("Internal Revenue Code(?: of 19(?:86|54))?");

        public NamedAct {
            if (name.isBlank()) {
                throw new IllegalArgumentException("an Act without a name");
            }
        }

        boolean isInternalRevenueCode() {
            return INTERNAL_REVENUE.matcher(name).matches();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** "such title", "that Act", where nothing named before says which. */
    record Antecedent(String word) implements LawName {
        public Antecedent {
            Objects.requireNonNull(word, "word");
        }

        @Override
        public String toString() {
            return "such " + word;
        }
    }

    /**
     * "the table of sections for chapter 117 of title 18": a text beside the law's sections.
     *
     * @param law that has the table
     * @param chapter at whose head it stands; empty where that is not said
     */
    record TableOf(LawName law, String chapter) implements LawName {
        public TableOf {
            Objects.requireNonNull(law, "law");
            Objects.requireNonNull(chapter, "chapter");
        }

        @Override
        public String toString() {
            return "the table of sections"
                    + (chapter.isEmpty() ? "" : " of chapter " + chapter)
                    + (law.isNamed() ? " of " + law : "");
        }
    }
}
