package org.engross.amending;

import java.util.Locale;
import java.util.Map;
import org.engross.provision.Level;

/** The series of designations: 1, 2 …; a, b … z, aa, bb; i, ii, iii, iv. */
final class Ordinal {

    private static final Map<String, Integer> WORDS =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "fifth", 5, "sixth", 6, "last", -1, "final", -1);

    private Ordinal() {}

    /** 2 for "second", -1 for "last". */
    static int ofWord(String word) {
        return WORDS.get(word.toLowerCase(Locale.ROOT));
    }

    /** The designation after one, in the style of its level. */
    static String after(String value, Level level) {
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
