package org.engross.provision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letter case of headings as the Code sets them, only the first word and names capitalised: "Authorization of
 * Appropriations" becomes "Authorization of appropriations", "department of commerce" becomes "Department of Commerce".
 * What is a name is learned from the running words of the law: a word that stands there in capitals within a sentence and never
 * in small letters, or a run of such words as a whole, as "Highway Trust Fund".
 */
public final class HeadingCase {

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

    public HeadingCase(List<String> texts) {
        MONTHS.forEach(month -> names.put(key(month), month));
        ALWAYS.forEach(word -> names.put(key(word), word));
        texts.forEach(this::learn);
        small.forEach(names::remove);
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private void learn(String text) {
        var words = WORD.matcher(text);
        while (words.find()) {
            var word = words.group();
            if (Character.isLowerCase(word.charAt(0))) {
                small.add(key(word));
            } else if (isName(word) || isWithinSentence(text, words.start()) && !isInRun(text, words)) {
                names.putIfAbsent(key(word), word);
            }
        }
        RUN.matcher(text)
                .results()
                .map(run -> isWithinSentence(text, run.start()) ? run.group() : withoutFirst(run.group()))
                .filter(run -> run.indexOf(' ') > 0)
                .forEach(run -> runs.putIfAbsent(key(run), run));
    }

    private static boolean isInRun(String text, Matcher word) {
        boolean after = word.end() + 1 < text.length() && Character.isUpperCase(text.charAt(word.end() + 1));
        int space = text.lastIndexOf(' ', word.start() - 2);
        boolean before = word.start() > 1
                && text.charAt(word.start() - 1) == ' '
                && Character.isLetter(text.charAt(word.start() - 2))
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
        var set = names.getOrDefault(key, isName(word) ? word : key);
        return first ? Character.toUpperCase(set.charAt(0)) + set.substring(1) : set;
    }

    private String runs(String heading) {
        var set = heading;
        for (var run : runs.entrySet()) {
            int at = key(set).indexOf(run.getKey());
            int end = at + run.getKey().length();
            boolean whole = at >= 0
                    && (at == 0 || !Character.isLetter(set.charAt(at - 1)))
                    && (end == set.length() || !Character.isLetter(set.charAt(end)));
            if (whole) {
                set = set.substring(0, at) + run.getValue() + set.substring(end);
            }
        }
        return set;
    }
}
