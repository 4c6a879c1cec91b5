package org.engross.ingest.status;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.ingest.source.Space;

/** Words that a status record holds with the tags of a web page, as paragraphs without them. */
final class MarkedUpText {

    private static final Pattern BREAK =
            Pattern.compile("(?i)<\\s*/?\\s*(?:p|br|li|ul|ol|div|h[1-6]|pre|tr|table|blockquote)\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("<\\s*/?\\s*[A-Za-z][^>]*>");
    private static final Pattern BOLD_FIRST = Pattern.compile("(?is)^\\s*<p>\\s*<(b|strong)>(.*?)</\\1>\\s*</?p>(.*)$");

    private static final Pattern NUMBERED = Pattern.compile("&#([0-9]{1,5});");

    private MarkedUpText() {}

    /**
     * A summary: the title that it prints in bold in a paragraph of its own, and the rest.
     *
     * @param title empty where it prints none so
     */
    record TitledText(String title, List<String> paragraphs) {}

    static TitledText titled(String marked) {
        var match = BOLD_FIRST.matcher(marked);
        return match.matches() && !paragraphs(match.group(3)).isEmpty()
                ? new TitledText(String.join(" ", paragraphs(match.group(2))), paragraphs(match.group(3)))
                : new TitledText("", paragraphs(marked));
    }

    static List<String> paragraphs(String marked) {
        var paragraphs = new ArrayList<String>();
        for (var piece : BREAK.split(marked)) {
            var words = Space.collapse(entities(TAG.matcher(piece).replaceAll("")));
            if (!words.isEmpty()) {
                paragraphs.add(words);
            }
        }
        return paragraphs;
    }

    /** The few that are written twice over: once for the page, once for the XML. */
    private static String entities(String words) {
        return NUMBERED.matcher(words)
                .replaceAll(match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1)))))
                .replace("&nbsp;", " ")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&sect;", "§")
                .replace("&amp;", "&");
    }
}
