package org.engross.amending.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Slips of clerks that enacted laws have and that are read in spite of them, since each can mean one thing only. The list is
 * closed: any other is unread. Whoever reads what came of an instruction is told which its language has.
 */
public final class Slips {

    /** A slip as it is printed, or the words around it, and what it is read as. */
    private record Slip(Pattern printed, String meant) {

        Slip(String printed, String meant) {
            this(Pattern.compile(printed), meant);
        }
    }

    private static final List<Slip> ALL = List.of(
            new Slip("\\bfuther\\b", "further"),
            new Slip("\\b(?:is|are) amending(?= by\\b)", "is amended"),
            new Slip("\\ban inserting\\b", "and inserting"),
            new Slip("\\bstriking by striking\\b", "striking"),
            new Slip("\\bafer\\b", "after"),
            new Slip("(?<=”),? and(?= (?:after|before) “)", "nothing, since no more is inserted"),
            new Slip("\\brespectfully\\b", "respectively"),
            new Slip("\\bredesigning\\b", "redesignating"),
            new Slip("(?<=\\bfollows )though\\b|(?<=\\) )though(?= (?:paragraph )?\\()", "through"),
            new Slip("\\bthe(?= follows\\b)", "that"),
            new Slip("\\bin(?= by (?:striking|inserting|adding|redesignating)\\b)", "nothing, since no place is named"),
            new Slip("\\b(?:subparagaph|subparagarph|subparagrah|subpargraph)s?\\b", "subparagraph"),
            new Slip("\\b(?:paragaph|paragrah)s?\\b", "paragraph"),
            new Slip("\\bsubsectons?\\b", "subsection"),
            new Slip("(?<=\\b(?:[Ii]n|[Oo]f) )section(?= \\([a-z]\\))", "subsection"),
            new Slip("\\bproceeds(?= “)", "precedes"),
            new Slip("(?<=\\([1-9][0-9]?)\\.(?= U\\.S\\.C\\.)", "nothing, since the title's number is no sentence"),
            new Slip("(?<=\\b(?:after|before)),(?= “)", "nothing, since the words follow"),
            new Slip(
                    "(?<=” (?:after|before) )[a-z]{3,30}(?=[;.]|$| the following\\b)",
                    "words of the law, whose quotation marks are left out"),
            new Slip(
                    "(?<=\\bstriking )[0-9]++[0-9A-Za-z–-]*+(?= \\([0-9]+ U\\.S\\.C\\.)",
                    "a section, whose word is left out"),
            new Slip("(?<=\\badding )at(?= the following\\b)", "at the end"),
            new Slip("\\bfollowing;(?= “)", "the following, with a colon"),
            new Slip("\\bstriking,(?= “)", "striking"),
            new Slip("\\binserting the(?= “)", "inserting"),
            new Slip("(?<=Code, )amended(?=—| by | in )", "is amended"),
            new Slip(
                    "\\bsentence section(?= [0-9])|(?<=\\([0-9A-Za-z]{1,6})\\) section(?= [0-9])",
                    "of the section, whose “of” is left out"),
            new Slip(
                    "(?<=\\b[Ss]ection )[0-9][0-9A-Za-z–-]*+ (?=\\([a-z]\\)(?:\\([0-9A-Za-z]{1,6}\\))*+ (?:of|is) )",
                    "a section, with its levels"),
            new Slip(
                    "(?<=\\()[1-9][0-9]? (?=[0-9]{3}[0-9A-Za-z–-]*+(?:\\([0-9A-Za-z]+\\))*+\\) (?:is|are|by) )",
                    "a title of the Code, whose “U.S.C.” is left out"),
            new Slip(
                    "(?<=\\([1-9][0-9]? U\\.S\\.C\\. )[0-9]++[0-9A-Za-z–-]*+(?:\\([0-9A-Za-z]+\\))++(?=,? (?:(?:is|are) (?:further )?amended|by [a-z]+ing)\\b)",
                    "a section, with its levels, behind which the parenthesis is not closed"),
            new Slip(
                    "(?<= )\\([0-9A-Za-z]{1,6}(?=, \\([0-9A-Za-z]{1,6}\\))",
                    "a designation, whose parenthesis is not closed"),
            new Slip("\\bforth(?= (?:place|time|instance)s?\\b)", "fourth"),
            new Slip("\\b(?:Unites States|United State)(?= Code\\b)", "United States"),
            new Slip(
                    "(?<= of )[0-9]++[0-9A-Za-z–-]*+(?:\\([0-9A-Za-z]+\\))*+(?= of (?:the [A-Z]|such (?:Act|title)|title [0-9]))",
                    "a section, whose word is left out"));

    private static final List<PatternStart> STARTS =
            ALL.stream().map(slip -> PatternStart.of(slip.printed())).toList();

    private static final long[] PAIRS = PatternStart.pairs();

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    private Slips() {}

    /** What the slips in language are and what each is read as, “futher” is read as “further”; quoted words have none. */
    public static List<String> in(String language) {
        var own =
                language.indexOf('“') < 0 ? language : QUOTED.matcher(language).replaceAll("“”");
        long found = PatternStart.found(STARTS, PAIRS, own);
        return found == 0
                ? List.of()
                : IntStream.range(0, ALL.size())
                        .filter(slip -> (found >> slip & 1) == 1)
                        .mapToObj(ALL::get)
                        .flatMap(slip -> told(slip, own))
                        .distinct()
                        .toList();
    }

    private static Stream<String> told(Slip slip, String own) {
        return slip.printed()
                .matcher(own)
                .results()
                .map(found -> "“" + found.group().strip() + "” is read as " + said(slip.meant()));
    }

    private static String said(String meant) {
        return meant.contains(",") ? meant : "“" + meant + "”";
    }
}
