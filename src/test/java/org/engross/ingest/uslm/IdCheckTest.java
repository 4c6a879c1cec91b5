package org.engross.ingest.uslm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.engross.ingest.Intake;
import org.engross.ingest.source.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That every file of the collection and every official sample agrees with itself, CollectionTest and IntakeTest prove. */
class IdCheckTest {

    private static final Path BILLS =
            Path.of(System.getProperty("engross.home", ".")).resolve("bills");

    private static List<String> errors(String file, String from, String to) throws Exception {
        var text = Files.readString(BILLS.resolve(file));
        assertTrue(text.contains(from), file + " has '" + from + "'");
        var reading = Intake.read(text.replace(from, to).getBytes(StandardCharsets.UTF_8), "file.xml");
        assertEquals(Optional.empty(), reading.value());
        return reading.findings().stream()
                .filter(finding -> finding.level() == Finding.Severity.ERROR)
                .map(Finding::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "hr1865-115/ih.xml, <dc:identifier>hr1865-, <dc:identifier>hr9999-, docNumber, 1865",
        "hr1865-115/ih.xml, <dc:identifier>hr1865-, <dc:identifier>hres1865-, type, H.R. | House Bill",
        "hr1865-115/ih.xml, <docNumber>1865<, <docNumber>99999999999<, docNumber, 99999999999",
        "hr1865-115/ih.xml, <congress>115<, <congress>116<, congress, 116",
        "hr1865-115/ih.xml, <dc:type>House Bill<, <dc:type>Senate Bill<, type, Senate Bill",
        "hr1865-115/ih.xml, <dc:type>H.R.<, <dc:type>S. <, type, S.",
        "hr1865-115/ih.xml, 115/ih<, 115/eh<, docStage, Introduced in House",
        "hr1865-115/enr.xml, 115/enr<, 115/eh<, docStage, Enrolled",
        "amendments/hamdt526-115.xml, >hamdt526-115<, >hamdt527-115<, docNumber, 526",
        "plaw/115-164.xml, >plaw-115-164<, >plaw-115-165<, docNumber, 115–164 | 164"
    })
    void fileThatSaysTwoThingsOfItselfIsTakenForNeither(String file, String from, String to, String name, String words)
            throws Exception {
        var id = Files.readString(BILLS.resolve(file))
                .replace(from, to)
                .replaceAll("(?s).*<dc:identifier>([^<]*)<.*", "$1");
        assertEquals(
                List.of(words.split(" \\| ")).stream()
                        .map(one -> "ERROR file.xml: meta: the file is named " + id + ", but its " + name + " is '"
                                + one + "'; it is taken for neither")
                        .toList(),
                errors(file, from, to));
    }

    @Test
    void printThatIsCountedIsOfItsStage() throws Exception {
        var text = Files.readString(BILLS.resolve("hr1865-115/ih.xml")).replace("115/ih<", "115/ih2<");
        assertEquals(
                "hr1865-115/ih2",
                Intake.read(text.getBytes(StandardCharsets.UTF_8), "file.xml")
                        .value()
                        .orElseThrow()
                        .id()
                        .toString());
    }
}
