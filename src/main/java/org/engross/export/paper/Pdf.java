package org.engross.export.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.engross.deadline.TimeLimit;

/**
 * Prints a page of XHTML as PDF, tagged for screen readers. The fonts are our own, named {@code font:Serif-Italic} and
 * so on in its style sheet; nothing else is ever fetched.
 */
final class Pdf {

    private static final String FONT = "font";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /** The rules that name the fonts: Law and Liberation Sans. */
    static String fontRules() {
        return rule("Law", "Serif-Regular", 400, "normal")
                + rule("Law", "Serif-Bold", 700, "normal")
                + rule("Law", "Serif-Italic", 400, "italic")
                + rule("Law", "Serif-BoldItalic", 700, "italic")
                + rule("Liberation Sans", "Sans-Regular", 400, "normal")
                + rule("Liberation Sans", "Sans-Bold", 700, "normal");
    }

    private static String rule(String family, String file, int weight, String style) {
        return "@font-face { font-family: '" + family + "'; src: url(" + FONT + ":" + file + "); font-weight: " + weight
                + "; font-style: " + style + "; -fs-font-subset: subset; }\n";
    }

    /**
     * Prints it; the stream is left open. The pages are laid out and painted before the first byte is written, so a paper that
     * is late leaves nothing behind.
     */
    static void print(Paper paper, OutputStream out) throws IOException {
        TimeLimit.check();
        var builder = new PdfRendererBuilder();
        builder.useUriResolver((base, uri) -> uri.startsWith(FONT + ":") ? uri : null);
        builder.useProtocolsStreamImplementation(Font::new, FONT);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useUnicodeLineBreaker(new TimedBreaker());
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Engross");
        builder.withHtmlContent(paper.xhtml(), null);
        builder.toStream(out);
        try (var document = new DatedDocument(paper)) {
            builder.usePDDocument(document);
            builder.run();
        }
    }

    /**
     * A font file that we ship, without its table of ligatures and composed letters: to look for them took more than half of the time of
     * a page, and changed nothing of what was printed.
     */
    private record Font(String uri) implements FSStream {

        private static final int FIRST_ENTRY = 12;
        private static final int ENTRY = 16;
        private static final byte[] LIGATURES = {'G', 'S', 'U', 'B'};

        @Override
        public InputStream getStream() {
            var resource = "/fonts/Liberation" + uri.substring(FONT.length() + 1) + ".ttf";
            try (var file = Objects.requireNonNull(Pdf.class.getResourceAsStream(resource), resource)) {
                return new ByteArrayInputStream(withoutLigatures(file.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Gives the table a name that no reader knows. */
        private static byte[] withoutLigatures(byte[] font) {
            for (int entry = FIRST_ENTRY; entry < FIRST_ENTRY + ENTRY * font[5]; entry += ENTRY) {
                if (Arrays.equals(font, entry, entry + LIGATURES.length, LIGATURES, 0, LIGATURES.length)) {
                    font[entry] = '-';
                }
            }
            return font;
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.ISO_8859_1);
        }
    }
}
