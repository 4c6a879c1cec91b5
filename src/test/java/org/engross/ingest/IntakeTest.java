package org.engross.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.engross.ingest.source.Finding;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static final String ELEMENTS =
            "section subsection paragraph content chapeau heading num toc referenceItem quotedContent note sidenote p"
                    + " inline ref term continuation quotedText designator label table tr td list mystery proviso"
                    + " action marker level amendmentContent";

    @Test
    void fileThatIsNoXmlIsRefused() {
        assertRefused("Be it enacted", "not well-formed XML");
        assertRefused("", "not well-formed XML");
        assertRefused("\u0000\u0001\u0002", "not well-formed XML");
    }

    @Test
    void fileThatIsCutOffIsRefusedWholeWhereverItIsCut() {
        var bytes = Bundled.bytes(Bundled.files().getFirst());
        for (int length = 0; length < bytes.length - 1; length += 97) {
            var reading = Intake.read(Arrays.copyOf(bytes, length), "cut.xml");
            assertEquals(Optional.empty(), reading.value(), "cut at " + length);
            assertEquals(Finding.Severity.ERROR, reading.findings().getFirst().level());
        }
    }

    @Test
    void entitiesOfTheFilesOwnAreRefused() {
        assertRefused(
                "<!DOCTYPE bill [<!ENTITY a \"x\">]><bill>&a;</bill>",
                "what a DOCTYPE or an ENTITY declares is not read");
        assertRefused("<!DOCTYPE bill [<!ENTITY a \"x\">]><bill>&a;</bill>", "\"a\" was referenced");
        assertRefused(
                "<!DOCTYPE bill [<!ENTITY a \"xx\"><!ENTITY b \"&a;&a;\">]><bill>&b;</bill>", "\"b\" was referenced");
        assertRefused(
                "<!DOCTYPE bill [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><bill>&a;</bill>",
                "\"a\" was referenced");
        assertRefused("<!DOCTYPE bill SYSTEM \"file:///etc/hostname\"><bill>&a;</bill>", "\"a\" was referenced");
        assertRefused("<!DOCTYPE bill [<!ENTITY a \"x\">]><bill b='&a;'/>", "\"a\" was referenced");
    }

    @Test
    void documentTypeIsNotRead() {
        assertRefused("<!DOCTYPE bill SYSTEM \"file:///etc/hostname\"><bill/>", "'bill' in the namespace ''");
    }

    @Test
    void fileThatLiesTooDeepIsRefused() {
        assertRefused("<bill>".repeat(95) + "</bill>".repeat(95), "more than 90 deep");
        assertRefused("<bill>".repeat(100_000), "deep");
    }

    @Test
    void unknownRootIsNamed() {
        assertRefused("<floorSummary/>", "'floorSummary' in the namespace ''");
        assertRefused("<bill xmlns='http://example.org/other'/>", "'bill' in the namespace 'http://example.org/other'");
    }

    @Test
    void statusRecordOfNothingIsRefused() {
        assertRefused("<billStatus/>", "it holds no bill");
    }

    @Test
    void documentWithoutNameDateOrTextIsRefusedWithEveryReason() {
        var reading = Intake.read(
                "<bill xmlns='http://schemas.gpo.gov/xml/uslm'><meta/><main/></bill>".getBytes(StandardCharsets.UTF_8),
                "empty.xml");
        assertEquals(Optional.empty(), reading.value());
        assertEquals(
                List.of(
                        "ERROR empty.xml: main: the file has no text",
                        "ERROR empty.xml: meta: which text this is cannot be told: identifier '', type '', number '',"
                                + " stage ''",
                        "WARNING empty.xml: meta: the file bears no date; it is taken from the status record, once"
                                + " that is held"),
                reading.findings().stream().map(Finding::toString).toList());
    }

    @Test
    void sameBytesGiveTheSameReport() {
        var bytes = "<bill xmlns='http://schemas.gpo.gov/xml/uslm'/>".getBytes(StandardCharsets.UTF_8);
        assertEquals(Intake.read(bytes, "a.xml"), Intake.read(bytes, "a.xml"));
    }

    @Test
    void spoiledFileIsReadOrRefusedButNeverThrows() {
        new Spoiling(ELEMENTS, 20180411)
                .assertReadOrRefused(Bundled.files().stream().map(Bundled::text).toList(), 400, 50);
    }

    private static void assertRefused(String text, String reason) {
        var reading = Intake.read(text.getBytes(StandardCharsets.UTF_8), "file.xml");
        assertEquals(Optional.empty(), reading.value());
        var finding = reading.findings().getFirst();
        assertEquals(Finding.Severity.ERROR, finding.level());
        assertTrue(finding.toString().contains(reason), finding.toString());
    }
}
