package org.engross.amending.reading;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Whether a pattern can match words that begin with certain characters. Most rules cannot match where the cursor stands,
 * and the first few characters tell it: the pattern itself is asked once with these characters alone, and its answer
 * is kept. A pattern that fails without having wished for more characters than these fails whatever comes after them.
 */
final class PatternStart {

    /** How many characters of the words are looked at. */
    private static final int LENGTH = 4;

    private static final int BITS = 7;

    /** More beginnings than the language has; those of a hostile text beyond it are asked each time. */
    private static final int KEPT = 4_096;

    private static final Map<Pattern, PatternStart> ALL = new ConcurrentHashMap<>();

    private final Pattern pattern;
    private final Map<Integer, Boolean> possible = new ConcurrentHashMap<>();

    private PatternStart(Pattern pattern) {
        this.pattern = pattern;
    }

    /** What is known of a pattern; patterns are constants of the rules, so that their number is bounded. */
    static PatternStart of(Pattern pattern) {
        return ALL.computeIfAbsent(pattern, PatternStart::new);
    }

    /**
     * The beginning of the words from a place on as a number; -1 where it is too short or has other characters than
     * ASCII and the marks of quotations.
     */
    static int key(CharSequence words, int at) {
        if (at + LENGTH > words.length()) {
            return -1;
        }
        int key = 0;
        for (int i = at; i < at + LENGTH; i++) {
            int code = code(words.charAt(i));
            if (code < 0) {
                return -1;
            }
            key = key << BITS | code;
        }
        return key;
    }

    /** The marks that stand in most language take the places of control characters, which stand in none. */
    private static int code(char character) {
        return switch (character) {
            case '«' -> 1;
            case '»' -> 2;
            case '—' -> 3;
            case '–' -> 4;
            case '’' -> 5;
            default -> character >= ' ' && character < 1 << BITS ? character : -1;
        };
    }

    /** Whether the pattern may match where the words begin with a key's characters. */
    boolean isPossible(int key, CharSequence words, int at) {
        var known = possible.get(key);
        if (known != null) {
            return known;
        }
        boolean asked = ask(words.subSequence(at, at + LENGTH));
        if (possible.size() < KEPT) {
            possible.put(key, asked);
        }
        return asked;
    }

    private boolean ask(CharSequence beginning) {
        var matcher = pattern.matcher(beginning);
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
