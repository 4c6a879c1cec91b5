package org.engross.amending.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Wording;

/** Quotation marks one level out: what stands in ‘single’ marks inside a quotation stands in “double” ones in the law. */
final class QuotationLevels {

    /** Closes a single quotation unless it is the apostrophe of a plural possessive before another closing mark. */
    private static final Pattern QUOTATION =
            Pattern.compile("‘((?:[^‘’]++|(?<=\\p{L})’(?=\\p{L})|(?<=s)’(?= \\p{L}[^‘]*?’(?!\\p{L})))*+)’");

    private QuotationLevels() {}

    static String out(String words) {
        if (words.indexOf('‘') < 0) {
            return words;
        }
        var changed = QUOTATION
                .matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement("“" + inner(found.group(1)) + "”"));
        return changed.indexOf('‘') >= 0 && changed.indexOf('’', changed.indexOf('‘')) < 0
                ? changed.replace('‘', '“')
                : changed;
    }

    /** What is quoted three deep comes out single, where it was printed double. */
    private static String inner(String words) {
        return words.replace('“', '‘').replace('”', '’');
    }

    static List<Part> out(List<Part> parts) {
        return parts.stream().map(QuotationLevels::out).toList();
    }

    private static Part out(Part part) {
        return switch (part) {
            case Wording wording -> out(wording);
            case Provision provision ->
                new Provision(
                        provision.level(), provision.designation(), out(provision.heading()), out(provision.parts()));
            case QuotedContent quoted -> new QuotedContent(out(quoted.parts()), quoted.after());
        };
    }

    /** The marks beside the words keep their places: a single and a double mark are as long as each other. */
    private static Wording out(Wording wording) {
        return new Wording(wording.kind(), out(wording.words()), wording.marks());
    }
}
