package org.engross.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.TimeZone;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReproducibleZipTest {

    private static final TimeZone HERE = TimeZone.getDefault();

    @AfterEach
    void goHome() {
        TimeZone.setDefault(HERE);
    }

    private static byte[] archive(LocalDate date, String zone) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        var out = new ByteArrayOutputStream();
        new ReproducibleZip(out, date)
                .put("words.txt", "shall be fined".getBytes())
                .finish();
        return out.toByteArray();
    }

    /** The Communications Act is older than any day that a zip can tell. */
    @ParameterizedTest
    @ValueSource(strings = {"1934-06-19", "1970-01-01", "1980-01-01", "2018-04-11"})
    void bytesDoNotDependOnWhereTheyAreMade(LocalDate date) throws IOException {
        assertArrayEquals(archive(date, "America/New_York"), archive(date, "Asia/Tokyo"));
    }

    @Test
    void entryBearsTheDayGiven() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive(LocalDate.of(2018, 4, 11), "Asia/Tokyo")))) {
            assertEquals(
                    LocalDate.of(2018, 4, 11), zip.getNextEntry().getTimeLocal().toLocalDate());
            assertEquals("shall be fined", new String(zip.readAllBytes()));
        }
    }
}
