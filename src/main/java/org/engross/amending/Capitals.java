package org.engross.amending;

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
 * What is a name is learned from the running words of the law: a word or a pair of words that stands there in capitals
 * within a sentence, and never in small letters.
 */
final class Capitals {

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}’]*");
    private static final Set<String> MONTHS = Set.of(
            "January", "February", "March", "April", "June", "July", "August", "September", "October", "November",
            "December");

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> small = new HashSet<>();
    private final Map<String, String> pairs = new HashMap<>();

    Capitals(List<String> texts) {
        MONTHS.forEach(month -> names.put(key(month), month));
        texts.forEach(this::learn);
        small.forEach(names::remove);
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private void learn(String text) {
        var words = WORD.matcher(text);
        String before = "";
        int end = -1;
        while (words.find()) {
            var word = words.group();
            boolean follows = !before.isEmpty() && end == words.start() - 1 && text.charAt(end) == ' ';
            if (Character.isLowerCase(word.charAt(0))) {
                small.add(key(word));
            } else if (isWithinSentence(text, words.start()) || isName(word)) {
                names.putIfAbsent(key(word), word);
                if (follows && Character.isUpperCase(before.charAt(0))) {
                    pairs.putIfAbsent(key(before + " " + word), before + " " + word);
                }
            }
            before = word;
            end = words.end();
        }
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
    String heading(String heading) {
        var set = new StringBuilder();
        var words = WORD.matcher(heading);
        int done = 0;
        String before = "";
        while (words.find()) {
            set.append(heading, done, words.start());
            boolean quoted = heading.lastIndexOf('“', words.start()) > heading.lastIndexOf('”', words.start());
            boolean first = before.isEmpty();
            var next = next(heading, words.end());
            set.append(quoted ? words.group() : word(words.group(), first, before, next));
            before = words.group();
            done = words.end();
        }
        return set.append(heading.substring(done)).toString();
    }

    private static String next(String heading, int from) {
        var words = WORD.matcher(heading).region(from, heading.length());
        return words.find() && words.start() == from + 1 && heading.charAt(from) == ' ' ? words.group() : "";
    }

    private String word(String word, boolean first, String before, String next) {
        var key = key(word);
        var pairAfter = pairs.get(key(word + " " + next));
        var pairBefore = pairs.get(key(before + " " + word));
        String set = key;
        if (pairAfter != null) {
            set = pairAfter.substring(0, pairAfter.indexOf(' '));
        } else if (pairBefore != null) {
            set = pairBefore.substring(pairBefore.indexOf(' ') + 1);
        } else if (names.containsKey(key)) {
            set = names.get(key);
        } else if (isName(word)) {
            set = word;
        }
        return first ? Character.toUpperCase(set.charAt(0)) + set.substring(1) : set;
    }
}
