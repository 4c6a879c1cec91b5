package org.engross.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.engross.ingest.plain.PlainTextReader;
import org.engross.ingest.plain.PrintedWords;
import org.engross.ingest.printed.OfficePrint;
import org.engross.ingest.source.Finding;
import org.engross.library.Document;

/** A text that somebody brings to have it read, and that is kept nowhere. What it is, its first bytes tell. */
public sealed interface BroughtText {

    /** A file of one of the kinds that the {@linkplain Intake} reads. */
    record OfficialFile(Document document) implements BroughtText {}

    /** Words as they are printed. */
    record PlainWords(String words) implements BroughtText {}

    /**
     * What cannot be read.
     *
     * @param found what it is and what would be read instead, in a clause
     */
    record Unreadable(String found) implements BroughtText {}

    /**
     * Reads a text.
     *
     * @param name of the file, for findings
     */
    static BroughtText of(byte[] bytes, String name) {
        var kind = foreign(bytes);
        if (!kind.isEmpty()) {
            return new Unreadable(kind);
        }
        final String words;
        try {
            words = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException e) {
            return new Unreadable("this is no text in UTF-8; save it as UTF-8, or paste its words");
        }
        return of(words, bytes, name);
    }

    private static BroughtText of(String words, byte[] bytes, String name) {
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return new Unreadable("there is no word in it");
        }
        if (words.codePoints().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85)) {
            return new Unreadable("this is no text: it has control characters, as a program's file has");
        }
        var start = words.stripLeading();
        if (OfficePrint.reads(bytes)) {
            return official(bytes, name);
        }
        if (isWebPage(start)) {
            return new Unreadable(
                    "this is a web page (HTML); paste the words that it shows, or bring the XML of the text");
        }
        return start.startsWith("<") || PlainTextReader.reads(bytes)
                ? official(bytes, name)
                : new PlainWords(PrintedWords.of(words));
    }

    private static boolean isWebPage(String start) {
        var first = start.substring(0, Math.min(2_000, start.length())).toLowerCase(Locale.ROOT);
        return first.startsWith("<!doctype html") || first.startsWith("<") && first.contains("<html");
    }

    private static BroughtText official(byte[] bytes, String name) {
        var reading = Intake.read(bytes, name);
        return reading.value()
                .<BroughtText>map(OfficialFile::new)
                .orElseGet(() -> new Unreadable("this is no file of a kind that is read: "
                        + reading.findings().stream().map(Finding::what).collect(Collectors.joining("; "))));
    }

    /** What a file is by the bytes that such files begin with; empty where none tells. */
    private static String foreign(byte[] bytes) {
        var first = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        if (first.startsWith("%PDF")) {
            return "this is a PDF; paste its words, or bring the XML of the text";
        }
        if (first.startsWith("PK\u0003\u0004")) {
            return "this is a zip archive, as Word files are; paste its words, or bring the XML of the text";
        }
        if (first.startsWith("\u00FF\u00FE") || first.startsWith("\u00FE\u00FF")) {
            return "this is text in UTF-16; save it as UTF-8, or paste its words";
        }
        return "";
    }
}
