package org.engross.amending.reading;

import java.util.Map;

/** The names of punctuation marks: "a semicolon" is {@code ;}. */
final class PunctuationMark {

    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("period", "."),
            Map.entry("semicolon", ";"),
            Map.entry("semi-colon", ";"),
            Map.entry("comma", ","),
            Map.entry("colon", ":"),
            Map.entry("dash", "—"),
            Map.entry("em dash", "—"),
            Map.entry("question mark", "?"),
            Map.entry("hyphen", "-"),
            Map.entry("open parenthesis", "("),
            Map.entry("close parenthesis", ")"),
            Map.entry("closing parenthesis", ")"));

    private PunctuationMark() {}

    static String of(String name) {
        return MARKS.get(name);
    }
}
