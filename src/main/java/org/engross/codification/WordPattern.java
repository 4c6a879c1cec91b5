package org.engross.codification;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A pattern whose matches begin a word, with one of a few letters. It is asked only where such a word begins, which few of
 * the places in a law are.
 *
 * @param letters with which a match may begin
 */
record WordPattern(Pattern pattern, String letters) {

    /** A pattern that begins with the bound of a word. */
    static WordPattern of(String letters, String pattern) {
        return new WordPattern(Pattern.compile("\\b(?:" + pattern + ")"), letters);
    }

    /** The matches in words, none over another, as {@link java.util.regex.Matcher#results} has them. */
    List<MatchResult> results(String words) {
        var found = new ArrayList<MatchResult>();
        var matcher = pattern.matcher(words).useTransparentBounds(true).useAnchoringBounds(false);
        int end = words.length();
        int at = 0;
        while (at < end) {
            if (letters.indexOf(words.charAt(at)) >= 0
                    && !isWithinWord(words, at)
                    && matcher.region(at, end).lookingAt()) {
                found.add(matcher.toMatchResult());
                at = matcher.end();
            } else {
                at++;
            }
        }
        return found;
    }

    private static boolean isWithinWord(String words, int at) {
        return at > 0 && words.charAt(at - 1) >= 'a' && words.charAt(at - 1) <= 'z';
    }
}
