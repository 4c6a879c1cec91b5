package org.engross.ingest.dtd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.engross.NeedsOfficialFiles;
import org.engross.OfficialFiles;
import org.engross.amending.AmendatoryLanguage;
import org.engross.export.text.UslmPrint;
import org.engross.ingest.Bundled;
import org.engross.ingest.Intake;
import org.engross.ingest.Spoiling;
import org.engross.library.Document;
import org.engross.library.Voucher;
import org.engross.measure.PrintedName;
import org.engross.member.MemberId;
import org.engross.provision.Level;
import org.engross.provision.QuotedContent;
import org.engross.provision.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The printing office's own files. In small: {@link PondBillTest}. */
@NeedsOfficialFiles
class OfficialBillsTest {

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
        assertInstanceOf(Voucher.OwnWord.class, document.claim());
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

    @Test
    void spoiledFileIsReadOrRefusedButNeverThrows() {
        new Spoiling(PondBillTest.ELEMENTS, 20190522)
                .assertReadOrRefused(List.of(Bundled.text(file("BILLS-116hr1500eh.xml"))), 300, 40);
    }

    private static Document document(String name) {
        return Bundled.read(file(name)).value().orElseThrow();
    }

    private static Path file(String name) {
        return OfficialFiles.at("samples/bill-dtd/" + name);
    }
}
