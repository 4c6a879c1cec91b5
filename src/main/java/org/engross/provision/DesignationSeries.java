package org.engross.provision;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The series of designations: 1, 2 …; a, b … z, aa, bb; i, ii, iii, iv. */
public final class DesignationSeries {

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("1st", 1),
            Map.entry("second", 2),
            Map.entry("2nd", 2),
            Map.entry("2d", 2),
            Map.entry("third", 3),
            Map.entry("3rd", 3),
            Map.entry("3d", 3),
            Map.entry("fourth", 4),
            Map.entry("4th", 4),
            Map.entry("fifth", 5),
            Map.entry("5th", 5),
            Map.entry("sixth", 6),
            Map.entry("6th", 6),
            Map.entry("seventh", 7),
            Map.entry("7th", 7),
            Map.entry("eighth", 8),
            Map.entry("8th", 8),
            Map.entry("ninth", 9),
            Map.entry("9th", 9),
            Map.entry("tenth", 10),
            Map.entry("10th", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12),
            Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17),
            Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19),
            Map.entry("twentieth", 20),
            Map.entry("twenty-first", 21),
            Map.entry("twenty-second", 22),
            Map.entry("twenty-third", 23),
            Map.entry("twenty-fourth", 24),
            Map.entry("twenty-fifth", 25),
            Map.entry("twenty-sixth", 26),
            Map.entry("twenty-seventh", 27),
            Map.entry("twenty-eighth", 28),
            Map.entry("twenty-ninth", 29),
            Map.entry("next to last", -2),
            Map.entry("next-to-last", -2),
            Map.entry("penultimate", -2),
            Map.entry("last", -1),
            Map.entry("final", -1));

    /** Any of these words, as a pattern. */
    public static final String WORD =
            WORDS.keySet().stream().sorted(LONGEST_FIRST).collect(Collectors.joining("|", "(", ")"));

    private DesignationSeries() {}

    /** 2 for "second", -1 for "last". */
    public static int ofWord(String word) {
        return WORDS.get(word.toLowerCase(Locale.ROOT));
    }

    /** The designation after one, in the style of its level. */
    public static String after(String value, Level level) {
        if (Character.isDigit(value.charAt(0))) {
            return value.chars().allMatch(Character::isDigit) ? "" + (Long.parseLong(value) + 1) : "";
        }
        if (level == Level.CLAUSE || level == Level.SUBCLAUSE) {
            boolean lower = Character.isLowerCase(value.charAt(0));
            int number = ofRoman(value.toLowerCase(Locale.ROOT));
            var next = number == 0 ? "" : roman(number + 1);
            return lower ? next : next.toUpperCase(Locale.ROOT);
        }
        char letter = value.charAt(0);
        if (value.chars().anyMatch(c -> c != letter)) {
            return "";
        }
        return letter == 'z' || letter == 'Z'
                ? String.valueOf((char) (letter - 25)).repeat(value.length() + 1)
                : String.valueOf((char) (letter + 1)).repeat(value.length());
    }

    private static int ofRoman(String value) {
        for (int number = 1; number < 100; number++) {
            if (roman(number).equals(value)) {
                return number;
            }
        }
        return 0;
    }

    private static String roman(int number) {
        var roman = new StringBuilder();
        int[] values = {90, 50, 40, 10, 9, 5, 4, 1};
        String[] letters = {"xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        int left = number;
        for (int i = 0; i < values.length; i++) {
            while (left >= values[i]) {
                roman.append(letters[i]);
                left -= values[i];
            }
        }
        return roman.toString();
    }
}
