package org.engross.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.diff.Token;
import org.engross.provision.Span;

/** Finds what an article sets between quotation marks. */
final class QuotedSpans {

    /** Curved marks pair by themselves; straight ones by turns, within a paragraph. */
    private static final Pattern QUOTED =
            Pattern.compile("“(?<curved>[^“”]{2,5000}?)(?:”|(?=\\R\\s*\\R)|\\z)|\"(?<straight>[^\"]{2,5000}?)\"");

    /**
     * Between single marks, which are apostrophes too: they begin behind a blank and end before one, or before a mark that
     * goes on with the sentence.
     */
    private static final Pattern SINGLE = Pattern.compile(
            "(?<=^|[\\s(—])[‘'](?<words>[\\p{L}\\[](?:[^“”\"\\n]|\\n(?!\\s*\\n)){10,2000}?)(?<!\\s)[’'](?=[\\s,.;:)?!—]|$)",
            Pattern.MULTILINE);

    /** Fewer words between single marks may be no quotation. */
    private static final int FEWEST_SINGLE = 5;

    private static final Pattern NAME_BEFORE = Pattern.compile("\\p{Lu}[\\p{L}.]*\\s[“\"]$");
    private static final Pattern NAME_AFTER = Pattern.compile("[”\"]\\s\\p{Lu}");

    private QuotedSpans() {}

    /** Where words stand between quotation marks, the marks left out. */
    static List<Span> of(String pasted) {
        var spans = new ArrayList<Span>();
        QUOTED.matcher(pasted).results().forEach(at -> {
            var group = at.group("curved") != null ? "curved" : "straight";
            spans.add(new Span(at.start(group), at.end(group)));
        });
        spans.replaceAll(one -> within(pasted, one));
        var doubled = List.copyOf(spans);
        SINGLE.matcher(pasted)
                .results()
                .map(at -> new Span(at.start("words"), at.end("words")))
                .filter(one -> Token.wordsIn(pasted.substring(one.start(), one.end())) >= FEWEST_SINGLE)
                .filter(one ->
                        doubled.stream().noneMatch(other -> one.start() < other.end() && other.start() < one.end()))
                .forEach(spans::add);
        spans.removeIf(span -> isNickname(pasted, span));
        spans.sort(Comparator.comparingInt(Span::start));
        return spans;
    }

    /** Where most of what somebody says is itself a quotation between single marks, that one. */
    private static Span within(String pasted, Span said) {
        return SINGLE.matcher(pasted)
                .region(said.start(), said.end())
                .results()
                .map(at -> new Span(at.start("words"), at.end("words")))
                .filter(one -> 2 * one.length() > said.length())
                .findFirst()
                .orElse(said);
    }

    /** Whether it is one word within a person's name: {@code Robert C. “Bobby” Scott}. */
    private static boolean isNickname(String pasted, Span span) {
        return pasted.substring(span.start(), span.end()).matches("\\p{Lu}\\p{L}+")
                && NAME_BEFORE.matcher(pasted.substring(0, span.start())).find()
                && NAME_AFTER.matcher(pasted.substring(span.end())).lookingAt();
    }
}
