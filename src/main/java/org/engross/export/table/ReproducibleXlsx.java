package org.engross.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.engross.export.OfficePart;
import org.engross.export.ReproducibleZip;
import org.engross.export.text.Html;

/**
 * Copies a workbook so that the same table gives the same bytes: the library that writes it stamps its properties with
 * the time of writing, and here they bear the date of the table.
 */
final class ReproducibleXlsx {

    private static final String PROPERTIES = "docProps/core.xml";

    /** By its first entry a program knows what a zip is; the rest stay in their order. */
    private static final Comparator<ZipEntry> FIRST_THE_TYPES =
            Comparator.comparing(entry -> !entry.getName().equals("[Content_Types].xml"));

    private ReproducibleXlsx() {}

    static void print(Path book, Table table, OutputStream out) throws IOException {
        var copy = new ReproducibleZip(out, table.date());
        try (var zip = new ZipFile(book.toFile())) {
            for (var entry : zip.stream().sorted(FIRST_THE_TYPES).toList()) {
                if (entry.getName().equals(PROPERTIES)) {
                    copy.put(PROPERTIES, OfficePart.of(PROPERTIES, Html.escape(table.title()), table.date()));
                } else {
                    copy.put(entry.getName(), zip.getInputStream(entry)::transferTo);
                }
            }
        }
        copy.finish();
    }
}
