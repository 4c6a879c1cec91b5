package org.engross.ingest.dtd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.engross.amending.AmendatoryLanguage;
import org.engross.export.text.UslmPrint;
import org.engross.ingest.Bundled;
import org.engross.ingest.Intake;
import org.engross.ingest.source.Finding;
import org.engross.library.Document;
import org.engross.measure.PrintedName;
import org.engross.member.MemberId;
import org.engross.provision.Level;
import org.engross.provision.QuotedContent;
import org.engross.provision.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The printing office's own files, where they are at hand. */
class OfficialBillsTest {

    private static final List<String> ELEMENTS = List.of(
            ("section subsection paragraph text header enum toc toc-entry quoted-block after-quoted-block quote term"
                            + " external-xref continuation-text footnote table row entry list list-item mystery title"
                            + " legis-body form action-date congress graphic added-phrase deleted-phrase")
                    .split(" "));

    @ParameterizedTest
    @CsvSource({
        "BILLS-115hr6972ih.xml, hr6972-115/ih, 2018-09-28, 160, 10",
        "BILLS-116hr1500ih.xml, hr1500-116/ih, 2019-03-05, 175, 12",
        "BILLS-116hr1500eh.xml, hr1500-116/eh, 2019-05-22, 253, 25"
    })
    void officialFileIsReadWithoutLosingACharacter(String name, String id, String date, int numbered, int blocks) {
        var reading = Bundled.read(file(name));
        assertEquals(List.of(), reading.findings());
        var document = reading.value().orElseThrow();
        assertEquals(id, document.id().toString());
        assertEquals(date, document.date().toString());
        assertTrue(document.checked());
        var places = Walk.of(document.text());
        assertEquals(
                numbered,
                places.stream()
                        .filter(place -> place.provision().level() != Level.TABLE_ITEM
                                && !place.provision().designation().isNone())
                        .count());
        assertEquals(
                blocks,
                places.stream()
                        .flatMap(place -> place.provision().parts().stream())
                        .filter(QuotedContent.class::isInstance)
                        .count());
        var printed = UslmPrint.of(document).getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.of(document), Intake.read(printed, name).value());
    }

    @Test
    void introducedPrintNamesTheSponsorAndEachCosponsor() {
        var names = document("BILLS-116hr1500ih.xml").names();
        assertEquals(
                new PrintedName(PrintedName.Role.SPONSOR, "Ms. Waters", Optional.of(new MemberId("W000187"))),
                names.getFirst());
        assertEquals(
                new PrintedName(
                        PrintedName.Role.COSPONSOR, "Ms. Garcia of Texas", Optional.of(new MemberId("G000587"))),
                names.getLast());
        assertEquals(
                29,
                names.stream()
                        .filter(name -> name.role() == PrintedName.Role.COSPONSOR)
                        .count());
        assertEquals(List.of(), document("BILLS-116hr1500eh.xml").names());
    }

    @ParameterizedTest
    @CsvSource({"BILLS-115hr6972ih.xml, 29, 4", "BILLS-116hr1500ih.xml, 30, 1", "BILLS-116hr1500eh.xml, 54, 2"})
    void amendatoryLanguageOfTheFileIsRead(String name, int atLeast, int unreadAtMost) {
        var language = AmendatoryLanguage.read(document(name).text());
        assertTrue(
                language.instructions().size() >= atLeast,
                name + ": " + language.instructions().size());
        assertTrue(language.unread().size() <= unreadAtMost, language.unread().toString());
    }

    @Test
    void fileThatIsCutOffIsRefusedWhereverItIsCut() {
        var bytes = Bundled.bytes(file("BILLS-116hr1500ih.xml"));
        for (int length = 0; length < bytes.length - 20; length += 997) {
            var reading = Intake.read(Arrays.copyOf(bytes, length), "cut.xml");
            assertEquals(Optional.empty(), reading.value(), "cut at " + length);
        }
    }

    /** Elements renamed and characters cut out at random, always the same way: whatever comes, nothing is thrown. */
    @Test
    void spoiledFileIsReadOrRefusedButNeverThrows() {
        var text = new String(Bundled.bytes(file("BILLS-116hr1500eh.xml")), StandardCharsets.UTF_8);
        var random = new Random(20190522);
        int taken = 0;
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            var reading = Intake.read(spoiled(text, random).getBytes(StandardCharsets.UTF_8), "spoiled.xml");
            if (reading.value().isPresent()) {
                taken++;
            } else {
                refused++;
                assertEquals(Finding.Level.ERROR, reading.findings().getFirst().level());
            }
        }
        assertTrue(taken > 40 && refused > 40, taken + " taken, " + refused + " refused");
    }

    private static String spoiled(String text, Random random) {
        if (random.nextBoolean()) {
            int from = random.nextInt(text.length());
            return text.substring(0, from) + text.substring(Math.min(text.length(), from + random.nextInt(30)));
        }
        var from = ELEMENTS.get(random.nextInt(ELEMENTS.size()));
        var to = ELEMENTS.get(random.nextInt(ELEMENTS.size()));
        return text.replaceAll("(</?)" + from + "(?=[ />])", "$1" + to);
    }

    private static Document document(String name) {
        return Bundled.read(file(name)).value().orElseThrow();
    }

    private static Path file(String name) {
        var file = Bundled.shared("samples/bill-dtd").resolve(name);
        assumeTrue(Files.isRegularFile(file), "no sample at " + file);
        return file;
    }
}
