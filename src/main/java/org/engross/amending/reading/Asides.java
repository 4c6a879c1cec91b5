package org.engross.amending.reading;

import static org.engross.amending.reading.ReadingRule.silent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Language beside the order, which says nothing about where or what: "(as so redesignated)", ", as amended by section 3
 * of this Act,", "(Public Law 115–91; 131 Stat. 1757)". The words executed on are always those as amended by what
 * comes before. It is set aside before anything else is read, each rule after the other.
 */
final class Asides {

    private static final String PAST =
            "(?:so |hereby |previously )?(?:further )?(?:(?:added|inserted) and )?(?:amended|redesignated|added|reenacted with amendments|designated|inserted|transferred|(?:continued )?in effect|restated|proposed|enacted|revised|most recently amended|renumbered|renamed|reenacted|made|moved and redesignated|it (?:read|was in effect))(?: and (?:moved|transferred|redesignated|amended)(?= by ))?";
    private static final String NESTED = "[^()«»]*+(?:\\([^()«»]+\\)[^()«»]*+)*+";
    private static final String IS_AMENDED =
            "(?= (?:is|are)(?: further| hereby| each| also)*+ (?:amended|repealed|redesignated))";
    /** Where an aside has ended, since an order or another place begins. */
    private static final String NO_ASIDE =
            "(?!(?:by )?[a-z]+ing\\b|(?:re)?designated as |(?:sub)?(?:section|paragraph|clause)s? |[0-9])";

    private static final Pattern ANYTHING = Pattern.compile("");
    private static final Pattern CHANGED = Pattern.compile("\\(?as " + PAST);
    private static final Pattern REDESIGNATED =
            Pattern.compile("as (?:so )?(?:(?:re)?designated|transferred|moved|amended|added|inserted)");

    private static final Pattern ORDERS =
            Pattern.compile("\\b(?:striking|inserting|redesignating|repealing|adding|transferring)\\b");

    /** In the order in which they are asked: each sees the language without what those before set aside. */
    private static final List<SignedRule> SIGNED = List.of(
            aside(
                    " as ",
                    "known-as",
                    "Another name of an Act, “(commonly known as the ‘Wagner Act’)”.",
                    Pattern.compile(
                            " ?\\((?:commonly|popularly|also) (?:known|referred to|called) as (?:the )?«q[0-9]+»(?: Act)?\\)")),
            aside(
                    " USC ",
                    "citation-in-the-margin",
                    "A citation that the print sets in the margin and a text has in the line, “42 USC 3796dd. by striking ‘A’”.",
                    Pattern.compile(
                            "(?<=^|[,;—.:)] ?)[0-9]{1,2} USC [0-9][0-9A-Za-z–-]*(?: (?:note|prec|et seq))?(?:, [0-9][0-9A-Za-z–-]*(?: note)?){0,5}\\. ?")),
            aside(
                    "referred to as ",
                    "named-for-short",
                    "The name by which a law goes from there on, “(in this section referred to as the ‘Act’)”.",
                    Pattern.compile(
                            ",? ?\\((?:in this [a-z]+ )?(?:hereafter |hereinafter )?(?:in this [a-z]+ )?referred to as (?:the )?«q[0-9]+»\\)")),
            aside(
                    "»)",
                    "defined-name",
                    "The name by which an Act goes from there on, by itself, “the Plan Act (the ‘Act’) is amended”.",
                    Pattern.compile(
                            "(?<=Act|Act of [0-9]{4}|[0-9A-Za-z]\\)) \\((?:the )?«q[0-9]+»\\)(?= (?:\\([0-9]+ U\\.S|is |are ))")),
            aside(
                    " as the ",
                    "known-as-without-quotation",
                    "Another name of an Act, not quoted, “, commonly known as the McCarran-Ferguson Act,”.",
                    Pattern.compile(
                            ",? (?:commonly|popularly|also) (?:known|referred to) as the [A-Z][A-Za-z –-]{2,80}(?: of [0-9]{4})?,(?= (?:is|are) )"
                                    + "| ?\\((?:commonly|popularly|also) (?:known|referred to) as the [A-Z][A-Za-z –-]{2,80}(?: of [0-9]{4})?\\)")),
            aside(
                    "amendment",
                    "prior-to-amendment",
                    "That words are meant as they stood before, “(prior to amendment by subparagraph (A))”.",
                    Pattern.compile(" ?\\((?:as in effect )?(?:prior to|before) (?:the )?amendments? (?:made )?by "
                            + NESTED + "\\)")),
            aside(
                    "(as ",
                    CHANGED,
                    "as-amended-in-parentheses",
                    "Who changed the words before, “(as so redesignated)”, “(as amended by subsection (a))”.",
                    Pattern.compile(",? ?\\(as " + PAST + NESTED + "\\)(?:,(?= (?:by|the|is|are|and)\\b))?")),
            aside(
                    "by ",
                    "changed-in-parentheses",
                    "Who changed the words before, “the second paragraph (8) (redesignated by section 1304(1) of Public Law 111–152)”.",
                    Pattern.compile(" ?\\((?:redesignated|added|amended|inserted|enacted) by " + NESTED + "\\)")),
            aside(
                    "to ",
                    "relating-to-in-parentheses",
                    "What a provision is about, “(relating to hazardous duty pay)”, “(with regard to the first vacancy)”.",
                    Pattern.compile(" ?\\((?:relating|with (?:regard|respect)) to " + parenthesized(4) + "\\)")),
            aside(
                    "(",
                    "citation-in-parentheses",
                    "Where a law is printed, “(Public Law 115–91; 131 Stat. 1757)”.",
                    Pattern.compile(
                            " ?\\((?![^()«»]{0,100}[;,] [0-9]+ U\\.S\\.C\\. [0-9]+[0-9A-Za-z–-]*(?:\\([0-9A-Za-z]{1,6}\\))*\\))(?:Public Law|P\\.L\\.|[0-9]+ Stat|[Dd]ivision|article|relating to|referred|commonly|popularly|known|dealing|contained|enacted|[Aa]ppendix|title [IVX]+|chapter [0-9]+(?![^()]*U\\.S\\.C))"
                                    + NESTED + "\\)")),
            aside(
                    "as enacted into",
                    "enacted-into-law",
                    "Who made law of a resolution, whose citation follows, “House Resolution 661, as enacted into law by section 111 of the Legislative Branch Appropriation Act, 1978 (2 U.S.C. 5521)”.",
                    Pattern.compile(
                            ",? as enacted into (?:permanent )?law by [^«»;—()]{1,200}?,?(?= \\([0-9]+ U\\.S\\.C\\. [0-9])")),
            aside(
                    "as ",
                    CHANGED,
                    "as-amended-in-a-list",
                    "Who changed one section of a list, “Sections 6425(c)(1)(A), as amended by section 12001, and 6655(g) are”.",
                    Pattern.compile(
                            ",? as " + PAST + " (?:by|in|under) section [0-9][0-9A-Za-z()–-]*(?: of [^,;«»—]{1,80})?"
                                    + "(?:(?<!Act|Resolution)|(?!, (?:19|20)[0-9]{2}\\b))(?=, (?:and )?[0-9][0-9A-Za-z–-]*(?:\\(|,| and| are| of))")),
            aside(
                    "as ",
                    CHANGED,
                    "as-amended-before-the-verb",
                    "Who changed the words before, up to the verb, “, as added by section 3 of this Act, is amended”.",
                    Pattern.compile("(?<!therein),? (?:and )?as " + PAST
                            + "(?: by sections [0-9][0-9A-Za-z()–-]{0,30}+(?:,(?: and)? [0-9][0-9A-Za-z()–-]{0,30}+){1,20}+(?=,? is ))?"
                            + "(?:[^;«»—,]|(?<= )«q[0-9]+»(?= [A-Z])|,(?! and (?:[0-9]|sections? [0-9][^;«»—]* are\\b))){0,400}?,?"
                            + IS_AMENDED)),
            aside(
                    "(",
                    "another-name-in-parentheses",
                    "Another name of a law, before the verb, “Public Law 111–11 (Omnibus Public Land Management Act of 2009) is amended”.",
                    Pattern.compile(
                            " ?\\((?:the (?=[A-Z])|«q|as codified|sec\\. |meaning |formerly |[A-Z][a-z]+ )(?![^()]*[0-9] U\\.? ?S)(?:[^()«»]|«q[0-9]+»|\\([^()«»]+\\))*+\\),?"
                                    + IS_AMENDED)),
            aside(
                    "as ",
                    REDESIGNATED,
                    "as-redesignated",
                    "That a designation is the new one, “, as so redesignated,”.",
                    Pattern.compile(
                            "(?:,? as (?:so )?(?:(?:re)?designated|transferred|moved)|, as (?:so )?amended|, as so (?:added|inserted))(?: and amended)?(?:,(?= (?:by|the|in|is|as|to|two|[0-9])\\b)|(?= ?(?:—|,|;|\\.?$)| and inserting ))")),
            aside(
                    "as ",
                    CHANGED,
                    "as-amended-between-commas",
                    "Who changed the words before, between commas, “, as redesignated by paragraph (1) of this section,”.",
                    Pattern.compile(",? as " + PAST
                            + " (?:by|in|under|on|pursuant to|before|immediately) (?:[^;«»,—]++|, (?:and|or) "
                            + NO_ASIDE
                            + ")*+(?:,|(?=[—;]|$))")),
            aside(
                    "reenacted with amendments by ",
                    "reenacted-before-the-verb",
                    "Who enacted an Act again, “, reenacted with amendments by the Act of 1937, is amended”.",
                    Pattern.compile(",? reenacted with amendments by [^;«»—]{0,200}?,(?= (?:is|are) )")),
            aside(
                    "effective ",
                    "effective-day-behind",
                    "On which day an order takes effect, which the order keeps, “is amended, effective January 1, 2020, by striking ‘A’”.",
                    Pattern.compile(
                            ",? effective (?:(?:as of|on|beginning on) )?(?:[A-Z][a-z]+ [0-9]{1,2}, [0-9]{4}|(?:the date of )?(?:the )?enactment of this Act)(?:,(?= (?:is|are|by) )|(?=[;.]|$|, and$))")),
            aside(
                    " relat",
                    "told-by-its-subject",
                    "Which of two provisions of one designation is meant, by what it is about; one that still stands twice is refused, “redesignating the clause (iv) relating to projections of status as clause (v)”.",
                    Pattern.compile(
                            "(?<=\\)), relating to [^;«»—,]{1,160},(?=(?: that follows [a-z]+ \\([0-9A-Za-z]{1,6}\\))? as (?:subsection|paragraph|subparagraph|clause|subclause) )|(?<=the (?:subsection|paragraph|subparagraph|clause|subclause) \\([0-9A-Za-z]{1,6}\\)) (?:which relates|that relates|relating) to [^;«»—,]{1,160}?"
                                    + "(?= as (?:subsection|paragraph|subparagraph|clause|subclause) |[;.]|, and$|$| and inserting )")),
            aside(
                    " by ",
                    "told-by-its-history",
                    "Which of two provisions of one designation is meant, by the law that made it; one that still stands twice is refused, “redesignating the paragraph (9) that was redesignated by section 3403(c)(1) of the Act as paragraph (8)”.",
                    Pattern.compile(
                            "(?<=the (?:subsection|paragraph|subparagraph|clause|subclause) \\([0-9A-Za-z]{1,6}\\)) (?:(?:which|that) was )?(?:so )?(?:redesignated|added|designated|inserted|enacted) by [^;«»—]{1,200}?"
                                    + "(?= as (?:subsection|paragraph|subparagraph|clause|subclause) |[;.]|, and$|$| and inserting )")),
            aside(
                    "(",
                    "citation-of-a-list",
                    "Where the Code has the provisions of a list, “in each of subsections (a) and (d) (42 U.S.C. 673b(a) and (d))”.",
                    Pattern.compile(
                            "(?<=\\)) \\([0-9]+ U\\.S\\.C\\. [0-9]+[0-9A-Za-z–-]*(?:\\([0-9A-Za-z]{1,6}\\))+(?:(?:,? and|,) (?:\\([0-9A-Za-z]{1,6}\\))+)+\\)(?=,? by |—)")),
            aside(
                    "ing ",
                    "margins-in-parentheses",
                    "Layout that goes with an order, “(and conforming the margins accordingly)”.",
                    Pattern.compile(
                            " \\((?:and )?(?:by )?(?:moving|adjusting|indenting|realigning|conforming|aligning) [^()«»]{0,120}?(?:margins?|indent(?:ation|ed)?|\\bems?\\b|accordingly)[^()«»]{0,80}\\)")),
            aside(
                    " take effect as if ",
                    "as-if-in-parentheses",
                    "That orders count from an earlier day, “is amended as follows (which amendments shall take effect as if enacted on January 2, 2013)—”.",
                    Pattern.compile(" ?\\(which amendments? shall take effect as if [^()«»]{1,200}\\)")),
            aside(
                    "conform",
                    "table-conformed",
                    "A table, another text, that is brought into line, “(and the table of sections at the beginning of chapter 951 is conformed accordingly)”.",
                    Pattern.compile(
                            " ?\\(and (?:the (?:table of sections|items? relating to)[^()«»]{0,160} (?:is|are) conformed accordingly"
                                    + "|(?:by )?conforming the (?:table of (?:contents|sections)|items? relating to)"
                                    + NESTED
                                    + ")\\)")),
            aside(
                    "[",
                    "bracketed",
                    "Another name of a place, in brackets, “section 1(a)(2) [title IX, § 902(f)] of Public Law 106–553”.",
                    Pattern.compile(" \\[[^\\[\\]«»]{1,80}\\](?= of )")),
            aside(
                    " entirety",
                    "in-its-entirety",
                    "That all of a place is meant, “striking subsection (c) in its entirety”.",
                    Pattern.compile(",? in (?:its|their) entirety,?(?= and |,? by |[;.]|$)")),
            aside(
                    "flush",
                    "where-flush-words-stand",
                    "How flush words are set that are added at the end, “adding at the end, as flush left matter, the following:”.",
                    Pattern.compile(
                            "(?<=at the end),? as flush(?:[ -]left)? (?:matter|text|language|words),?(?= the following)")),
            aside(
                    "(after and below",
                    "after-and-below",
                    "Below which level the words stand that are added at the end, “adding at the end (after and below paragraph (2)) the following:”.",
                    Pattern.compile(
                            "(?<=at the end) \\(after and below [^()«»]{0,60}(?:\\([0-9A-Za-z]{1,6}\\)[^()«»]{0,20})*\\)(?= the following)")),
            aside(
                    "STAT. ",
                    "page-of-the-statutes",
                    "Where a page of the Statutes at Large begins, “in subparagraph (A)—¨136STAT. 4405”.",
                    Pattern.compile(" ?¨[0-9]{1,3} ?STAT\\. [0-9]{1,5}")),
            aside(
                    " degree of indentation ",
                    "degree-of-indentation",
                    "How far entries of the tariff schedule are indented, “inserting the following, with the article description for subheading 6211.32 having the same degree of indentation as that for subheading 6211.32.00: …”.",
                    Pattern.compile(
                            ", with the [^«»;—:]{5,240}? having the same degree of indentation as [^«»;—:]{5,240}?(?=: ?«)")),
            aside(
                    ", which ",
                    "which-takes-effect",
                    "From when a place has its words, in a clause of its own, “, which shall take effect December 1, 2015, pursuant to section 403 of the Act,”.",
                    Pattern.compile(
                            ", which (?:shall take|takes|took|becomes|became|is to take) effect(?:ive)? [^;«»—]{1,240}?,(?= (?:as |(?:is|are)(?: further)? ))")),
            aside(
                    " follows ",
                    "told-by-what-stands-before",
                    "Which of two provisions of one designation is meant, by the one before it; one that still stands twice is refused, “redesignating subsection (h) that follows subsection (j) as subsection (k)”.",
                    Pattern.compile(
                            "(?<=\\)),? (?:that|which) follows (?:subsection|paragraph|subparagraph|clause|subclause) \\([0-9A-Za-z]{1,6}\\)(?=,? as (?:subsection|paragraph|subparagraph|clause|subclause) |[;.]|, and$|$| and inserting )")),
            aside(
                    " thereof",
                    "thereof",
                    "Says once more that a part is of the place at hand, “paragraph (2) thereof”, “the last sentence thereof”.",
                    Pattern.compile("(?<=\\)|sentences?|matter) thereof(?= |[,;.—]|$)")),
            aside(
                    " (including in quoted material)",
                    "including-quoted-material",
                    "That words are meant in quotations too, “(including in quoted material)”.",
                    Pattern.compile(" \\(including in quoted material\\)")),
            aside(
                    "striking the item",
                    "item-struck-with-it",
                    "An item of a table, another text, that is struck together with a section, “(and by striking the item relating to such section in the table of sections for such part)”.",
                    Pattern.compile(
                            " ?\\(and (?:by )?striking the items? relating to (?:such|that|those) (?:sections?|(?:sub)?(?:chapter|part|title)s?) (?:in|from) the table of (?:sections|(?:sub)?(?:chapters|parts|titles))[^()«»]{0,120}\\)")),
            aside(
                    " relat",
                    "items-repealed-with-it",
                    "An item of a table, another text, that is repealed together with a section, “and the item relating thereto in the table of contents are repealed”.",
                    Pattern.compile(
                            ",? and the items? relat(?:ing|ed) (?:to|thereto) ?[^;«»—]{0,400}?,?(?= (?:is|are) (?:hereby )?repealed)")));

    static final List<ReadingRule<String>> ALL =
            SIGNED.stream().map(SignedRule::rule).toList();

    /**
     * A rule, and what stands in every run of words that it claims. Most language has no aside, and it is seen sooner
     * by the sign than by the rule.
     *
     * @param from what the words from the sign on begin with
     * @param start how the run begins
     */
    private record SignedRule(String sign, Pattern from, ReadingRule<String> rule, PatternStart start) {

        boolean mayClaim(String language) {
            int at = language.indexOf(sign);
            if (from == ANYTHING) {
                return at >= 0;
            }
            while (at >= 0
                    && !from.matcher(language).region(at, language.length()).lookingAt()) {
                at = language.indexOf(sign, at + 1);
            }
            return at >= 0;
        }
    }

    private static SignedRule aside(String sign, String name, String says, Pattern claims) {
        return aside(sign, ANYTHING, name, says, claims);
    }

    private static SignedRule aside(String sign, Pattern from, String name, String says, Pattern claims) {
        return new SignedRule(sign, from, silent(name, says, claims), PatternStart.of(claims));
    }

    /** What a rule sets aside, by its places in the language. */
    record Aside(String rule, int from, int to) {}

    private Asides() {}

    /** Words with parentheses in them so many deep: a tariff names chemicals. */
    private static String parenthesized(int deep) {
        var words = "(?:[^()«»]|«q[0-9]+»)*+";
        return deep == 0 ? words : words + "(?:\\(" + parenthesized(deep - 1) + "\\)" + words + ")*+";
    }

    /** What is set aside in masked language, in the order of the rules. */
    static List<Aside> in(CharSequence language) {
        var found = new ArrayList<Aside>();
        var aside = new boolean[language.length()];
        var left = language.toString();
        int[] places = places(language, aside);
        for (var signed : SIGNED) {
            int before = found.size();
            if (signed.mayClaim(left)) {
                find(signed, left, places, aside, found);
            }
            if (found.size() > before) {
                left = without(language, aside);
                places = places(language, aside);
            }
        }
        return found;
    }

    private static void find(SignedRule signed, String left, int[] places, boolean[] aside, List<Aside> found) {
        var rule = signed.rule();
        var matcher = PatternStart.matcher(rule.claims(), left);
        int from = 0;
        while (signed.start().find(matcher, left, from)) {
            if (!orders(matcher.group())) {
                mark(aside, places, matcher.start(), matcher.end());
                found.add(new Aside(rule.name(), places[matcher.start()], places[matcher.end() - 1] + 1));
            }
            from = Math.max(matcher.end(), matcher.start() + 1);
        }
    }

    /** Whether the language orders something, outside of parentheses: then it is no aside. */
    private static boolean orders(String words) {
        return !words.stripLeading().startsWith("(") && PatternStart.isIn(ORDERS, words);
    }

    private static void mark(boolean[] aside, int[] places, int from, int to) {
        for (int i = from; i < to; i++) {
            aside[places[i]] = true;
        }
    }

    /** The characters set aside. */
    static boolean[] marked(CharSequence language, List<Aside> asides) {
        var marked = new boolean[language.length()];
        asides.forEach(one -> Arrays.fill(marked, one.from(), one.to(), true));
        return marked;
    }

    static String without(CharSequence language, boolean[] aside) {
        var kept = new StringBuilder();
        for (int i = 0; i < aside.length; i++) {
            if (!aside[i]) {
                kept.append(language.charAt(i));
            }
        }
        return kept.toString();
    }

    /** Where each character that is kept stands in the whole, and the end of the whole last. */
    static int[] places(CharSequence language, boolean[] aside) {
        int[] places = new int[language.length() + 1];
        int kept = 0;
        for (int i = 0; i < aside.length; i++) {
            if (!aside[i]) {
                places[kept++] = i;
            }
        }
        places[kept] = language.length();
        return places;
    }
}
