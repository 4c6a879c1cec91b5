package org.engross.export.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/** Prints a page of XHTML as PDF, tagged for screen readers, with fonts of our own; nothing is fetched. */
final class Pdf {

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /** Prints it; the stream is left open. */
    static void print(String xhtml, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        font(builder, "Serif-Regular", "Law", 400, FontStyle.NORMAL);
        font(builder, "Serif-Bold", "Law", 700, FontStyle.NORMAL);
        font(builder, "Serif-Italic", "Law", 400, FontStyle.ITALIC);
        font(builder, "Serif-BoldItalic", "Law", 700, FontStyle.ITALIC);
        font(builder, "Sans-Regular", "Liberation Sans", 400, FontStyle.NORMAL);
        font(builder, "Sans-Bold", "Liberation Sans", 700, FontStyle.NORMAL);
        builder.useUriResolver((base, uri) -> null);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Engross");
        builder.withHtmlContent(xhtml, null);
        builder.toStream(out);
        builder.run();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> open("/fonts/Liberation" + file + ".ttf"), family, weight, style, true);
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(resource), resource);
    }
}
