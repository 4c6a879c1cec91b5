package org.engross.provision;

import java.util.Locale;
import java.util.Map;

/** The series of designations: 1, 2 …; a, b … z, aa, bb; i, ii, iii, iv. */
public final class DesignationSeries {

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
            Map.entry("next to last", -2),
            Map.entry("next-to-last", -2),
            Map.entry("penultimate", -2),
            Map.entry("last", -1),
            Map.entry("final", -1));

    /** Any of these words, as a pattern. */
    public static final String WORD =
            "(first|1st|second|2nd|2d|third|3rd|3d|fourth|4th|fifth|5th|sixth|6th|seventh|7th|eighth|8th|ninth|9th|tenth|10th|next to last|next-to-last|penultimate|last|final)";

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
