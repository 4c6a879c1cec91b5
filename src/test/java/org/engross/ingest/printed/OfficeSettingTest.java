package org.engross.ingest.printed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import org.engross.citation.TextId;
import org.engross.ingest.Intake;
import org.engross.library.Document;
import org.engross.provision.PlainPrint;
import org.junit.jupiter.api.Test;

/** A bill of the collection, set in lines of fixed width, is read to the text that it was set from. */
class OfficeSettingTest {

    @Test
    void billsOfTheCollectionAreReadAsTheyWereSet() throws IOException {
        var read = new ArrayList<String>();
        try (var files = Files.walk(Path.of(System.getProperty("engross.home", "."), "bills"))) {
            for (var file : files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                var document = Intake.read(Files.readAllBytes(file), file.toString())
                        .value()
                        .orElseThrow();
                if (document.id() instanceof TextId.OfMeasure of && hasClause(document)) {
                    var which = of.version().measure().printed() + " " + document.stage() + " ("
                            + of.version().version().printed() + ")";
                    var print = OfficeSetting.of(document, which);
                    var reading = Intake.read(print.getBytes(StandardCharsets.UTF_8), file.toString());
                    var again = reading.value().orElseThrow(() -> new AssertionError(reading.findings()));
                    assertEquals(document.id(), again.id());
                    assertEquals(plain(document), plain(again), file.toString());
                    read.add(again.id().toString());
                }
            }
        }
        assertTrue(read.size() >= 3, read::toString);
    }

    private static boolean hasClause(Document document) {
        return PlainPrint.of(document.text()).contains("Be it enacted");
    }

    /** The office sets headings in capitals, and writes {@code Sec.} for the sign. */
    private static String plain(Document document) {
        return PlainPrint.of(document.text())
                .replaceFirst("^[^\n]*\n", "")
                .replace("§ ", "Sec. ")
                .replace("–", "-")
                .toUpperCase(Locale.ROOT);
    }
}
