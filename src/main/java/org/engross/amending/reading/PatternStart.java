package org.engross.amending.reading;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
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
    /** Stands in a key where the words have ended: the last mark of a provision is asked about more often than any word. */
    private static final int END = 0;

    /** How many answers are kept for a pattern, a power of two. A new one moves what stood in its slot beside it; what stood there is lost. */
    private static final int KEPT = 1_024;

    private static final int ANSWERED = 1 << 30;
    /** Multiplies a key so that its upper bits tell keys apart. */
    private static final int SPREAD = 0x9E3779B9;

    private static final Map<Pattern, PatternStart> ALL = new ConcurrentHashMap<>();

    /** What opens a look at the words before, which the words from a place on cannot answer. */
    private static final Pattern LOOK_BEHIND = Pattern.compile("\\(\\?<[=!]");

    /** Beside the patterns of a pair: that they were asked. */
    private static final long ASKED = 1L << 63;

    private static final byte POSSIBLE = 1;
    private static final byte IMPOSSIBLE = 2;

    private final Pattern pattern;
    /** The same without what it asks of the words before: it matches wherever the pattern does, and elsewhere too. */
    private final Pattern ahead;

    /** Each answer with its key, which has 28 bits, in one number, so that threads may share them. */
    private final int[] answers = new int[KEPT];
    /** By two characters whether a match may begin with them; nothing where nobody has asked. */
    private final byte[] pairs = new byte[1 << 2 * BITS];

    private PatternStart(Pattern pattern) {
        this.pattern = pattern;
        this.ahead = Pattern.compile(withoutLookBehind(pattern.pattern()), pattern.flags());
    }

    private static String withoutLookBehind(String regex) {
        var found = LOOK_BEHIND.matcher(regex);
        if (!found.find()) {
            return regex;
        }
        return regex.substring(0, found.start()) + withoutLookBehind(regex.substring(closing(regex, found.start())));
    }

    /** Behind the parenthesis that closes the one at a place. */
    private static int closing(String regex, int open) {
        int depth = 0;
        boolean among = false;
        for (int i = open; i < regex.length(); i++) {
            char here = regex.charAt(i);
            if (here == '\\') {
                i++;
            } else if (among || here == '[') {
                among = here != ']';
            } else if (here == '(') {
                depth++;
            } else if (here == ')' && --depth == 0) {
                return i + 1;
            }
        }
        throw new IllegalStateException("not closed: " + regex);
    }

    /** Whether a pattern is found in words; asked only where two characters allow it to begin, which most do not. */
    static boolean isIn(Pattern pattern, CharSequence words) {
        return of(pattern).find(matcher(pattern, words), words, 0);
    }

    /** A matcher for {@link #find}. */
    static Matcher matcher(Pattern pattern, CharSequence words) {
        return pattern.matcher(words).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Looks for the next match that begins at a place or after it, as {@link Matcher#find()} does. */
    boolean find(Matcher matcher, CharSequence words, int from) {
        int end = words.length();
        int second = from < end ? code(words.charAt(from)) : -1;
        for (int i = from; i <= end; i++) {
            int first = second;
            second = i + 1 < end ? code(words.charAt(i + 1)) : -1;
            if (((first | second) < 0 || mayBegin(first << BITS | second, words, i))
                    && matcher.region(i, end).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a match may begin with the two characters at a place, whose codes are put together in a pair. */
    private boolean mayBegin(int pair, CharSequence words, int at) {
        if (pairs[pair] == 0) {
            pairs[pair] = beginsWith(words.subSequence(at, at + 2).toString()) ? POSSIBLE : IMPOSSIBLE;
        }
        return pairs[pair] == POSSIBLE;
    }

    /**
     * Which of some patterns are found in words, a bit each from the first on. The words are gone through once for all of
     * them.
     *
     * @param starts of at most 63 patterns
     * @param together by two characters the patterns that may begin with them, kept from call to call; 0 where nobody asked
     */
    static long found(List<PatternStart> starts, long[] together, CharSequence words) {
        int end = words.length();
        var matchers = new Matcher[starts.size()];
        long all = (1L << starts.size()) - 1;
        long left = all;
        int second = end > 0 ? code(words.charAt(0)) : -1;
        for (int i = 0; i <= end && left != 0; i++) {
            int first = second;
            second = i + 1 < end ? code(words.charAt(i + 1)) : -1;
            long may = (first | second) < 0 ? all : together(starts, together, first << BITS | second, words, i);
            for (may &= left; may != 0; may &= may - 1) {
                int which = Long.numberOfTrailingZeros(may);
                if (matchers[which] == null) {
                    matchers[which] = matcher(starts.get(which).pattern, words);
                }
                if (matchers[which].region(i, end).lookingAt()) {
                    left &= ~(1L << which);
                }
            }
        }
        return all & ~left;
    }

    private static long together(List<PatternStart> starts, long[] together, int pair, CharSequence words, int at) {
        if (together[pair] == 0) {
            long may = ASKED;
            for (int which = 0; which < starts.size(); which++) {
                may |= starts.get(which).mayBegin(pair, words, at) ? 1L << which : 0;
            }
            together[pair] = may;
        }
        return together[pair];
    }

    /** A table of {@link #found}. */
    static long[] pairs() {
        return new long[1 << 2 * BITS];
    }

    /** Asked at the beginning of words and behind a letter, since what a word's bound is depends on what stands before. */
    private boolean beginsWith(String pair) {
        var alone = ahead.matcher(pair);
        var behind = matcher(ahead, "a" + pair).region(1, pair.length() + 1);
        return alone.lookingAt() || alone.hitEnd() || behind.lookingAt() || behind.hitEnd();
    }

    /** What is known of a pattern; patterns are constants of the rules, so that their number is bounded. */
    static PatternStart of(Pattern pattern) {
        return ALL.computeIfAbsent(pattern, PatternStart::new);
    }

    /**
     * The beginning of the words from a place on as a number, also where they end sooner; -1 where it has other characters
     * than ASCII and the marks of quotations.
     */
    static int key(CharSequence words, int at) {
        return (int) key(words, at, LENGTH);
    }

    /** The same of twice as many characters: enough to tell what comes after "the " or "by s". */
    static long longKey(CharSequence words, int at) {
        return key(words, at, 2 * LENGTH);
    }

    private static long key(CharSequence words, int at, int length) {
        long key = 0;
        for (int i = at; i < at + length; i++) {
            int code = i < words.length() ? code(words.charAt(i)) : END;
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
            case '“' -> 6;
            case '”' -> 7;
            default -> character >= ' ' && character < 1 << BITS ? character : -1;
        };
    }

    /** Whether the pattern may match where the words begin with a key's characters. */
    boolean isPossible(int key, CharSequence words, int at) {
        int slot = key * SPREAD >>> Integer.SIZE - Integer.numberOfTrailingZeros(KEPT);
        int known = answers[slot];
        if (known >>> 1 == (ANSWERED >>> 1 | key)) {
            return (known & 1) == 1;
        }
        int beside = answers[slot ^ 1];
        if (beside >>> 1 == (ANSWERED >>> 1 | key)) {
            return (beside & 1) == 1;
        }
        boolean asked = ask(words, at, LENGTH);
        answers[slot ^ 1] = known;
        answers[slot] = ANSWERED | key << 1 | (asked ? 1 : 0);
        return asked;
    }

    /** The same of a long key's characters; the answer is not kept. */
    boolean isPossibleByLongKey(CharSequence words, int at) {
        return ask(words, at, 2 * LENGTH);
    }

    /** Words that end within so many characters are asked whole, so that a pattern which wishes for more fails as well. */
    private boolean ask(CharSequence words, int at, int length) {
        boolean whole = words.length() < at + length;
        var matcher = pattern.matcher(words.subSequence(at, whole ? words.length() : at + length));
        return matcher.lookingAt() || !whole && matcher.hitEnd();
    }
}
