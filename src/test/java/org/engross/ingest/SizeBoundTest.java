package org.engross.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A title of the Code may have more bytes than a file that is read whole, on disk and in an archive. */
class SizeBoundTest {

    private static final SizeBound BOUND = new SizeBound(1_000, 100_000);

    @TempDir
    Path folder;

    @Test
    void aTitleMayBeLarger() throws IOException {
        assertEquals(100_000, BOUND.of(Bundled.example("usc88")));
        assertEquals(100_000, BOUND.of(Bundled.example("comps-mill")));
        assertEquals(1_000, BOUND.of(Bundled.example("hr7-116-ih")));
        assertEquals(1_000, BOUND.of(new byte[0]));
    }

    @Test
    void anArchiveKnowsATitleByItsBeginning() throws IOException {
        var zip = folder.resolve("all.zip");
        var title = Bundled.bytes(Bundled.example("usc88"));
        Files.write(zip, zip("bill.xml", Bundled.bytes(Bundled.example("hr7-116-ih")), "usc88.xml", title));
        var told = new ArrayList<String>();
        new ZippedFiles(BOUND, new FileTaker() {
                    @Override
                    public void take(String name, byte[] bytes) {
                        told.add(name + " has " + bytes.length + " bytes");
                    }

                    @Override
                    public void refuse(String name, String why) {
                        told.add(name + ": " + why);
                    }
                })
                .read(zip, "all.zip");
        assertEquals(
                List.of(
                        "all.zip/bill.xml: the file has more than 1000 bytes, and at most these are taken in",
                        "all.zip/usc88.xml has " + title.length + " bytes"),
                told);
    }

    private static byte[] zip(String first, byte[] a, String second, byte[] b) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(first));
            zip.write(a);
            zip.putNextEntry(new ZipEntry(second));
            zip.write(b);
        }
        return bytes.toByteArray();
    }
}
