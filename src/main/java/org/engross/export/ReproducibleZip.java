package org.engross.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip being written, whose bytes follow from what is put into it: every entry bears one given day, whatever the clock
 * says.
 */
public final class ReproducibleZip {

    /** The first day that a zip can tell; an earlier one would be told in the time zone of the machine. */
    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);

    private final ZipOutputStream zip;
    private final LocalDateTime stamp;

    /** An empty one; the stream is left open. */
    public ReproducibleZip(OutputStream out, LocalDate date) {
        zip = new ZipOutputStream(out);
        stamp = (date.isBefore(EARLIEST) ? EARLIEST : date).atTime(12, 0);
    }

    /** What an entry holds, as it is printed. */
    public interface EntryContent {
        void print(OutputStream out) throws IOException;
    }

    public ReproducibleZip put(String name, EntryContent content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(stamp);
        zip.putNextEntry(entry);
        content.print(zip);
        zip.closeEntry();
        return this;
    }

    public ReproducibleZip put(String name, byte[] content) throws IOException {
        return put(name, out -> out.write(content));
    }

    /** Ends it. */
    public void finish() throws IOException {
        zip.finish();
    }
}
