package org.engross.ingest.printed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.SourceCharacters;
import org.engross.ingest.source.SourceException;

/**
 * The lines of a file of the printing office, which wraps the text into a web page or not. A space at the end of a line is
 * kept, since it tells whether a hyphen before it ends a word.
 */
final class OfficeLines {

    private static final Pattern TAG = Pattern.compile("</?(?:a|A)(?:\\s[^<>]*)?>");
    private static final Pattern ENTITY =
            Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});");
    private static final Map<String, String> ENTITIES =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ");
    private static final String END = "</pre>";
    private static final int TAB = 8;

    private OfficeLines() {}

    /**
     * The lines, and among the findings what is odd about the characters.
     *
     * @throws SourceException where the bytes are no text, or the page that wraps it is cut off or unknown
     */
    static List<String> of(byte[] bytes, Findings findings) throws SourceException {
        var text = decoded(bytes, findings);
        return (isPage(text) ? unwrapped(text) : text)
                .lines()
                .map(OfficeLines::expanded)
                .toList();
    }

    /** Whether the text is wrapped into a web page. */
    static boolean isPage(String text) {
        var start = text.stripLeading();
        var first = start.substring(0, Math.min(15, start.length())).toLowerCase(Locale.ROOT);
        return first.startsWith("<html") || first.startsWith("<!doctype html");
    }

    private static String decoded(byte[] bytes, Findings findings) throws SourceException {
        var text = SourceCharacters.ofPrint(bytes, findings)
                .replaceFirst("^\uFEFF", "")
                .replace('\f', '\n');
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c))) {
            throw new SourceException("the file has control characters, as no print has");
        }
        return text;
    }

    private static String unwrapped(String page) throws SourceException {
        int from = page.indexOf("<pre>");
        int to = page.indexOf(END, Math.max(0, from));
        if (from < 0 || to < 0) {
            throw new SourceException("the page ends before the text in it does: it lacks '<pre>' or '" + END + "'");
        }
        var rest = page.substring(to + END.length()).replaceAll("(?i)</(?:body|html)>|\\s+", "");
        if (!rest.isEmpty()) {
            throw new SourceException(
                    "words stand after the text: '" + rest.substring(0, Math.min(60, rest.length())) + "'");
        }
        var inside = TAG.matcher(page.substring(from + "<pre>".length(), to)).replaceAll("");
        var unknown = ENTITY.matcher(inside)
                .results()
                .filter(entity -> characters(entity).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            throw new SourceException("the entity '" + unknown.get().group() + "' is not known");
        }
        return ENTITY.matcher(inside).replaceAll(entity -> Matcher.quoteReplacement(characters(entity)));
    }

    /** Empty for one that is not known. */
    private static String characters(MatchResult entity) {
        var name = entity.group(1);
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name, "");
        }
        boolean hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int code = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(code) && !Character.isISOControl(code) ? Character.toString(code) : "";
    }

    private static String expanded(String line) {
        if (line.indexOf('\t') < 0) {
            return line;
        }
        var out = new StringBuilder();
        for (char character : line.toCharArray()) {
            if (character == '\t') {
                out.append(" ".repeat(TAB - out.length() % TAB));
            } else {
                out.append(character);
            }
        }
        return out.toString();
    }
}
