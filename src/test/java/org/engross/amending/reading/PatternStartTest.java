package org.engross.amending.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternStartTest {

    private static final List<String> WORDS = List.of(
            "",
            "a",
            "Section 5(b) of the Act (42 U.S.C. 10 note), as so redesignated, is amended by striking «q0».",
            "in the 2d. sentence—by “striking” it; be amended\n",
            "may be amended and is repealed. A. B is not amending\r\n",
            "(as amended by (1) and (2)) thereof",
            "«q0» thereof; sentences thereof—ab ab",
            "Ｗide — words\tand — marks");

    /** What begins with a letter, a mark or a look behind, at a bound, at the end, anywhere, and with nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\b(?:is|are|(?<!may )be) (?:amended|repealed)",
                "(?<![A-Z])\\.(?= [A-Z«$(])|\\.?$",
                "(?<=\\)|sentences?|«) ?thereof",
                "(?<=[(—]) ?[a-z]+",
                ",? ?\\(as [^()]*+(?:\\([^()]+\\)[^()]*)*+\\)",
                "\\b—|\\B ",
                "^[a-zA-Z]|[.]\\s*$",
                "(?i:SECTION|striking)",
                "[^a-z ]",
                "(?=amend)",
                "ab|(?<=b) a"
            })
    void findsWhatTheMatcherFinds(String regex) {
        var pattern = Pattern.compile(regex);
        for (var words : WORDS) {
            var expected =
                    pattern.matcher(words).results().map(PatternStartTest::told).toList();
            assertEquals(expected, found(pattern, words), regex + " in " + words);
            assertEquals(!expected.isEmpty(), PatternStart.isIn(pattern, words));
        }
    }

    /** The words of one end where those of another go on, “and” and “and re”, “and ” and “and is”. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "and$",
                "and(?= re|$)",
                "and (?=is)",
                "and ?(?!is)",
                "\\.?$",
                "[;.]",
                "(?=\\S)",
                "[^;]{1,9}(?=;)",
                "[^;]{1,9}?(?=;|, and$|$)"
            })
    void allowsWhatTheMatcherFindsAndNothingElseAtAnEnd(String regex) {
        var pattern = Pattern.compile(regex);
        for (var words :
                List.of("and", "and re", "and ", "and is", ".", ". A b", "", "a; and", "a, and", "it is, and")) {
            for (int at = 0; at <= words.length(); at++) {
                boolean found =
                        pattern.matcher(words).region(at, words.length()).lookingAt();
                boolean possible = PatternStart.of(pattern).isPossible(PatternStart.key(words, at), words, at);
                assertTrue(possible || !found, regex + " in " + words + " at " + at);
                if (words.length() - at < 4) {
                    assertEquals(found, possible, regex + " in " + words + " at " + at);
                }
            }
        }
    }

    private static List<String> found(Pattern pattern, String words) {
        var all = new ArrayList<String>();
        var matcher = PatternStart.matcher(pattern, words);
        int from = 0;
        while (PatternStart.of(pattern).find(matcher, words, from)) {
            all.add(told(matcher));
            from = Math.max(matcher.end(), matcher.start() + 1);
        }
        return all;
    }

    private static String told(MatchResult match) {
        return match.start() + "–" + match.end();
    }
}
