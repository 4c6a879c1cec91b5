package org.engross.ingest.printed;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.SourceException;
import org.engross.library.Document;

/** A text of the printing office in lines of fixed width, known by the line in brackets with which it begins. */
public final class OfficePrint {

    /** How many bytes tell whether a file is one. */
    public static final int BEGINNING = 4096;

    private static final Pattern LAW =
            Pattern.compile("\\[[1-9][0-9]{0,2}(?:st|nd|rd|th|d) Congress (?:Public|Private) Law [0-9]");

    private OfficePrint() {}

    /** Whether a file begins as such a text does, wrapped into a web page or not. */
    public static boolean reads(byte[] bytes) {
        var first = firstLine(bytes);
        return first.startsWith(BillPrintReader.BEGINS)
                || first.startsWith(AmendmentPages.BEGINS)
                || LAW.matcher(first).lookingAt();
    }

    /**
     * The document; empty, with an error among the findings, if the file cannot be taken. Of pages of the Record, the one
     * amendment that they print.
     */
    public static Optional<Document> read(byte[] bytes, Findings findings) throws SourceException {
        var lines = OfficeLines.of(bytes, findings);
        var first = firstLine(bytes);
        if (first.startsWith(BillPrintReader.BEGINS)) {
            return BillPrintReader.read(lines, findings);
        }
        return first.startsWith(AmendmentPages.BEGINS)
                ? AmendmentPrintReader.read(lines, findings)
                : LawPrintReader.read(lines, findings);
    }

    /** The first words of the text; those of a web page are looked for behind the mark that opens it. */
    static String firstLine(byte[] bytes) {
        var beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.UTF_8)
                .replaceFirst("^\uFEFF", "");
        if (!OfficeLines.isPage(beginning)) {
            return beginning.stripLeading();
        }
        int pre = beginning.indexOf("<pre>");
        return pre < 0 ? "" : beginning.substring(pre + "<pre>".length()).stripLeading();
    }
}
