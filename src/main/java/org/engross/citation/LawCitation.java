package org.engross.citation;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** A law, or a section of one, without a date. */
public sealed interface LawCitation {

    /** The citation as an expression writes it. */
    @Override
    String toString();

    /** As a lawyer writes it: {@code 47 U.S.C. 230}. */
    String printed();

    /** The USLM identifier. */
    String uslm();

    /**
     * A section of the United States Code as the Code prints it: {@code usc/47/230}. The section may also be the table
     * of sections of a chapter, {@code usc/18/ch117}. Sections that the Code prints as one, since they were repealed
     * together, are {@code usc/3/202..204} and {@code usc/14/48_49}; the second of two sections of one number is
     * {@code usc/5/3598~2}.
     */
    record CodeSection(int title, String section) implements LawCitation {

        private static final Pattern SECTION =
                Pattern.compile("(?:ch)?[0-9]+[0-9A-Za-z-]*(?:(?:\\.\\.|_)[0-9]+[0-9A-Za-z-]*)*(?:~[0-9]+)?");

        private static final Set<Integer> ENACTED = Set.of(
                1, 3, 4, 5, 9, 10, 11, 13, 14, 17, 18, 23, 26, 28, 31, 32, 35, 36, 37, 38, 39, 40, 41, 44, 46, 49, 51,
                54);

        public CodeSection {
            if (title < 1 || title > 99) {
                throw new IllegalArgumentException("not a title of the Code: '" + title + "'");
            }
            if (!SECTION.matcher(section).matches()) {
                throw new IllegalArgumentException("not a section of the Code: '" + section + "'");
            }
        }

        /**
         * Whether the Code's print of a title is the law itself: Congress has enacted the title (1 U.S.C. 204 note), or its
         * words as a code of their own, as title 26.
         */
        public static boolean isEnacted(int title) {
            return ENACTED.contains(title);
        }

        @Override
        public String printed() {
            return section.startsWith("ch")
                    ? title + " U.S.C. chapter " + section.substring(2)
                    : title + " U.S.C. "
                            + section.replace("..", " to ")
                                    .replace("_", ", ")
                                    .replaceFirst("~([0-9]+)", " (number $1 of this designation)");
        }

        @Override
        public String uslm() {
            return "/us/usc/t" + title + "/" + (section.startsWith("ch") ? section : "s" + section);
        }

        @Override
        public String toString() {
            return "usc/" + title + "/" + section;
        }
    }

    /** A section of an Act in the Act's own words: {@code act/communications-1934/230}. */
    record ActSection(String act, String section) implements LawCitation {

        private static final Pattern ACT = Pattern.compile("[a-z][a-z0-9-]*[a-z0-9]");
        private static final Set<String> SMALL = Set.of("and", "of", "the", "for", "in", "on", "to");
        private static final Pattern SECTION = Pattern.compile("[0-9]+[0-9A-Za-z-]*(?:~[0-9]+)?");

        public ActSection {
            if (!ACT.matcher(act).matches()) {
                throw new IllegalArgumentException("not an Act: '" + act + "'");
            }
            if (!SECTION.matcher(section).matches()) {
                throw new IllegalArgumentException("not a section of an Act: '" + section + "'");
            }
        }

        @Override
        public String printed() {
            return "section " + printedSection() + " of the " + actName();
        }

        /** {@code 230}; the second section of one number is {@code 230 (number 2 of this designation)}. */
        public String printedSection() {
            return section.replaceFirst("~([0-9]+)", " (number $1 of this designation)");
        }

        /** {@code communications-1934} is the Communications Act of 1934. */
        public String actName() {
            int year = act.matches(".*-[0-9]{4}") ? act.lastIndexOf('-') : -1;
            var words = new StringBuilder();
            for (var word : act.substring(0, year < 0 ? act.length() : year).split("-")) {
                words.append(SMALL.contains(word) ? word.charAt(0) : Character.toUpperCase(word.charAt(0)))
                        .append(word.substring(1))
                        .append(' ');
            }
            return words + "Act" + (year < 0 ? "" : " of " + act.substring(year + 1));
        }

        @Override
        public String uslm() {
            return "/us/act/" + act + "/s" + section;
        }

        @Override
        public String toString() {
            return "act/" + act + "/" + section;
        }
    }

    /**
     * A public law, or one section of it: {@code plaw-115-164}, {@code plaw-104-104/509}.
     *
     * @param section empty for the whole law
     */
    record PublicLaw(Congress congress, int number, String section) implements LawCitation {

        public PublicLaw {
            Objects.requireNonNull(congress, "congress");
            Objects.requireNonNull(section, "section");
            if (number < 1) {
                throw new IllegalArgumentException("not a public law's number: '" + number + "'");
            }
        }

        @Override
        public String printed() {
            return "Pub. L. " + congress + "-" + number + (section.isEmpty() ? "" : ", sec. " + section);
        }

        @Override
        public String uslm() {
            return "/us/pl/" + congress + "/" + number + (section.isEmpty() ? "" : "/s" + section);
        }

        @Override
        public String toString() {
            return "plaw-" + congress + "-" + number + (section.isEmpty() ? "" : "/" + section);
        }
    }

    /** A private law: {@code pvtl-112-1}. */
    record PrivateLaw(Congress congress, int number) implements LawCitation {

        public PrivateLaw {
            Objects.requireNonNull(congress, "congress");
            if (number < 1) {
                throw new IllegalArgumentException("not a private law's number: '" + number + "'");
            }
        }

        @Override
        public String printed() {
            return "Pvt. L. " + congress + "-" + number;
        }

        @Override
        public String uslm() {
            return "/us/pvtl/" + congress + "/" + number;
        }

        @Override
        public String toString() {
            return "pvtl-" + congress + "-" + number;
        }
    }

    /**
     * Reads {@code usc/47/230}, {@code act/communications-1934/230}, {@code plaw-115-164}, {@code plaw-104-104/509},
     * {@code PLAW-115publ164} or {@code pvtl-112-1}.
     *
     * @throws IllegalArgumentException with the value, for anything else
     */
    static LawCitation parse(String citation) {
        return citation.startsWith("/us/")
                        && UslmIdentifier.text(citation) instanceof TextId.OfLaw of
                        && of.asOf().isEmpty()
                ? of.law()
                : LawCitationReader.read(citation);
    }
}
