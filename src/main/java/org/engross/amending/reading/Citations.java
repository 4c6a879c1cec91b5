package org.engross.amending.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.citation.LawCitation.CodeSection;

/**
 * Lists of sections with their citations: "sections 402, 403, and 405 of the Agricultural Credit Act of 1978 (16 U.S.C.
 * 2202, 2203, and 2205)", "sections 1802 through 1805 (6 U.S.C. 572 through 575)". A list of citations says which is
 * which only where it is as long as the list of sections.
 */
final class Citations {

    private static final String NUMBER = "[0-9]+[0-9A-Za-z]*(?:[–-][0-9A-Za-z]+)*+";
    private static final String WAY = "(?:\\([0-9A-Za-z]{1,6}\\))*+";
    private static final Pattern LIST = Pattern.compile(
            ",? ?\\(([1-9][0-9]?) U\\.S\\.C\\.? (" + NUMBER + WAY + "(?:(?:,? and|,) " + NUMBER + WAY + ")++)\\)");
    private static final Pattern RANGE =
            Pattern.compile(",? ?\\(([1-9][0-9]?) U\\.S\\.C\\.? ([0-9]+) through ([0-9]+)\\)");
    private static final Pattern CITED = Pattern.compile("(" + NUMBER + ")" + WAY);
    private static final int BOUND = 200;

    /** "through 1805" after the first section. */
    static final Pattern THROUGH = Pattern.compile(" through ([0-9]+[a-zA-Z]?)(?![0-9A-Za-z(–-])");

    private Citations() {}

    /** The sections of the Code cited for as many sections of a law; empty, nothing read, where the numbers differ. */
    static List<CodeSection> read(Phrase phrase, int count) {
        int start = phrase.at();
        var cited = new ArrayList<CodeSection>();
        if (phrase.accept(LIST)) {
            int title = Integer.parseInt(phrase.group(1));
            CITED.matcher(phrase.group(2))
                    .results()
                    .map(found -> found.group(1))
                    .filter(number -> !number.equals("and"))
                    .forEach(number -> cited.add(new CodeSection(title, number.replace('–', '-'))));
        } else if (phrase.accept(RANGE)) {
            int title = Integer.parseInt(phrase.group(1));
            cited.add(new CodeSection(title, phrase.group(2)));
            between(phrase.group(2), phrase.group(3)).forEach(number -> cited.add(new CodeSection(title, number)));
        }
        if (cited.size() == count) {
            return cited;
        }
        phrase.back(start);
        return List.of();
    }

    private static final Pattern LETTERED = Pattern.compile("([0-9]{1,8})([a-zA-Z])");

    /**
     * The numbers after one, up to another, which may bear letters: "240a through 240f", "251 through 254b", after whose
     * 254 come 254a and 254b; none where they are no such numbers in order.
     */
    static List<String> range(String first, String last) {
        var end = LETTERED.matcher(last);
        if (!end.matches()) {
            return between(first, last);
        }
        var start = LETTERED.matcher(first);
        var numbers = new ArrayList<String>();
        char from = Character.isUpperCase(end.group(2).charAt(0)) ? 'A' : 'a';
        if (start.matches()) {
            if (!start.group(1).equals(end.group(1))) {
                return List.of();
            }
            from = (char) (start.group(2).charAt(0) + 1);
        } else {
            numbers.addAll(between(first, end.group(1)));
            if (!first.equals(end.group(1)) && numbers.isEmpty()) {
                return List.of();
            }
        }
        for (char letter = from; letter <= end.group(2).charAt(0); letter++) {
            numbers.add(end.group(1) + letter);
        }
        return numbers;
    }

    /** The whole numbers after one, up to another; none where they are no such numbers in order. */
    static List<String> between(String first, String last) {
        var numbers = new ArrayList<String>();
        boolean whole = first.matches("[0-9]{1,8}") && last.matches("[0-9]{1,8}");
        int from = whole ? Integer.parseInt(first) : 0;
        int to = whole ? Integer.parseInt(last) : 0;
        if (to - from > BOUND) {
            return List.of();
        }
        for (int number = from + 1; number <= to; number++) {
            numbers.add(Integer.toString(number));
        }
        return numbers;
    }
}
