package org.engross.provision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The letter case of headings as the Code sets them, only the first word and names capitalised: "Authorization of
 * Appropriations" becomes "Authorization of appropriations", "department of commerce" becomes "Department of Commerce".
 * What is a name is learned from the running words of the law: a word that stands there in capitals within a sentence and never
 * in small letters, or a run of such words as a whole, as "Highway Trust Fund".
 */
public final class HeadingCase {

    private static final int ASCII = 128;
    /** The signs that are no letters of the alphabet go by one number, as the end of a word does; then the numbers end. */
    private static final int OTHER = 26;

    private static final int END = 27;
    private static final int LETTERS = 28;

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}’]*");
    private static final Pattern RUN =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}’]*(?: (?:of the |of |for |on )?\\p{Lu}[\\p{L}\\p{M}’]*)+");
    private static final Set<String> MONTHS = Set.of(
            "January",
            "February",
            "March",
            "April",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** Words that laws write with a capital wherever they stand. */
    private static final Set<String> ALWAYS = Set.of(
            "Congress",
            "Federal",
            "Secretary",
            "President",
            "State",
            "States",
            "Medicare",
            "Medicaid",
            "Indian",
            "Indians",
            "American",
            "Americans");

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> small = new HashSet<>();
    private final Map<String, String> runs = new HashMap<>();

    /** By the first letter the second letters of the words that may be asked for, a bit each. */
    private final long[] asked = new long[LETTERS];

    /**
     * Learns from running words what the words of headings are.
     *
     * @param headings that may be set; of other words nothing is learned
     */
    public HeadingCase(List<String> texts, List<String> headings) {
        MONTHS.forEach(month -> names.put(key(month), month));
        ALWAYS.forEach(word -> names.put(key(word), word));
        headings.forEach(this::ask);
        texts.forEach(this::learn);
        small.forEach(names::remove);
    }

    private void ask(String heading) {
        var small = key(heading);
        var words = WORD.matcher(small);
        while (words.find()) {
            asked[letter(small, words.start(), words.end())] |= 1L << letter(small, words.start() + 1, words.end());
        }
    }

    /** Whether a word begins as one that may be asked for; what small letters other signs have is not looked at. */
    private boolean isAsked(String text, int from, int to) {
        int first = letter(text, from, to);
        int second = letter(text, from + 1, to);
        return first == OTHER
                || asked[OTHER] != 0
                || (second == OTHER ? asked[first] != 0 : (asked[first] >> second & 1) == 1);
    }

    /** A letter by its place in the alphabet, large or small. */
    private static int letter(String text, int at, int to) {
        if (at >= to) {
            return END;
        }
        char sign = text.charAt(at);
        if (sign >= 'a' && sign <= 'z') {
            return sign - 'a';
        }
        return sign >= 'A' && sign <= 'Z' ? sign - 'A' : OTHER;
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private void learn(String text) {
        int run = 0;
        var runsOfNames = RUN.matcher(text);
        for (int at = 0; at < text.length(); ) {
            if (!Character.isLetter(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            int end = endOfWord(text, at);
            if (isAsked(text, at, end)) {
                learnWord(text, at, end);
            }
            for (int capital = Math.max(run, at); capital < end; capital++) {
                if (!Character.isLowerCase(text.charAt(capital))
                        && runsOfNames.region(capital, text.length()).lookingAt()) {
                    run = runsOfNames.end();
                    learnRun(text, capital, run);
                    break;
                }
            }
            at = end;
        }
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && isOfWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isOfWord(int sign) {
        if (sign < ASCII) {
            return Character.isLetter(sign);
        }
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> sign == '’' || Character.isLetter(sign);
        };
    }

    private void learnWord(String text, int from, int to) {
        var word = text.substring(from, to);
        if (Character.isLowerCase(word.charAt(0))) {
            small.add(key(word));
        } else if (isName(word) || isWithinSentence(text, from) && !isInRun(text, from, to)) {
            names.putIfAbsent(key(word), word);
        }
    }

    private void learnRun(String text, int from, int to) {
        var run = text.substring(from, to);
        var name = isWithinSentence(text, from) ? run : withoutFirst(run);
        if (name.indexOf(' ') > 0) {
            runs.putIfAbsent(key(name), name);
        }
    }

    private static boolean isInRun(String text, int from, int to) {
        boolean after = to + 1 < text.length() && Character.isUpperCase(text.charAt(to + 1));
        int space = text.lastIndexOf(' ', from - 2);
        boolean before = from > 1
                && text.charAt(from - 1) == ' '
                && Character.isLetter(text.charAt(from - 2))
                && Character.isUpperCase(text.charAt(space + 1))
                && isWithinSentence(text, space + 1);
        return after || before;
    }

    /** "The Highway Trust Fund" at the head of a sentence: its first word is no part of the name. */
    private static String withoutFirst(String run) {
        return run.substring(run.indexOf(' ') + 1).replaceFirst("^(?:of the|of|for|on) ", "");
    }

    private static boolean isName(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(1));
    }

    private static boolean isWithinSentence(String text, int at) {
        int left = at - 1;
        while (left >= 0 && text.charAt(left) == ' ') {
            left--;
        }
        return left >= 0 && (Character.isLetterOrDigit(text.charAt(left)) || text.charAt(left) == ',');
    }

    /** A heading in the case of the Code; words within quotation marks stay as they are. */
    public String heading(String heading) {
        var set = new StringBuilder();
        var words = WORD.matcher(heading);
        int done = 0;
        while (words.find()) {
            set.append(heading, done, words.start());
            boolean quoted = heading.lastIndexOf('“', words.start()) > heading.lastIndexOf('”', words.start());
            set.append(quoted ? words.group() : word(words.group(), set.isEmpty()));
            done = words.end();
        }
        return runs(set.append(heading.substring(done)).toString());
    }

    private String word(String word, boolean first) {
        var key = key(word);
        if (!isAsked(key, 0, key.length())) {
            throw new IllegalArgumentException("nothing was learned of '" + word + "'");
        }
        var set = names.getOrDefault(key, isName(word) ? word : key);
        return first ? Character.toUpperCase(set.charAt(0)) + set.substring(1) : set;
    }

    private String runs(String heading) {
        var set = heading;
        var key = key(set);
        for (var run : runs.entrySet()) {
            int at = key.indexOf(run.getKey());
            int end = at + run.getKey().length();
            boolean whole = at >= 0
                    && (at == 0 || !Character.isLetter(set.charAt(at - 1)))
                    && (end == set.length() || !Character.isLetter(set.charAt(end)));
            if (whole) {
                set = set.substring(0, at) + run.getValue() + set.substring(end);
                key = key(set);
            }
        }
        return set;
    }
}
