package org.engross.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.engross.export.text.UslmPrint;
import org.engross.ingest.source.Finding;
import org.engross.measure.PrintedName;
import org.engross.member.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

    private static final List<String> ELEMENTS = List.of(
            ("section subsection paragraph content chapeau heading num toc referenceItem quotedContent note sidenote p"
                            + " inline ref term continuation quotedText designator label table tr td list mystery proviso"
                            + " action marker level amendmentContent")
                    .split(" "));

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
            assertEquals(Finding.Level.ERROR, reading.findings().getFirst().level());
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
        assertRefused("<billStatus/>", "'billStatus' in the namespace ''");
        assertRefused("<bill xmlns='http://example.org/other'/>", "'bill' in the namespace 'http://example.org/other'");
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
                        "ERROR empty.xml: meta: the file bears no date",
                        "ERROR empty.xml: meta: which text this is cannot be told: identifier '', type '', number '',"
                                + " stage ''"),
                reading.findings().stream().map(Finding::toString).toList());
    }

    @Test
    void sameBytesGiveTheSameReport() {
        var bytes = "<bill xmlns='http://schemas.gpo.gov/xml/uslm'/>".getBytes(StandardCharsets.UTF_8);
        assertEquals(Intake.read(bytes, "a.xml"), Intake.read(bytes, "a.xml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "113publ44-uslm.xml",
                "115hr609enr_good.xml",
                "115publ7-uslm.xml",
                "H1037_RFS.XML",
                "H1058_RDS.XML",
                "S1900_RS.xml",
                "S2731_IPS.XML",
                "S2731_RCS.XML",
                "h1037_eh.XML",
                "h1058_enr.XML"
            })
    void officialFileIsReadWithoutLosingACharacter(String name) {
        var file = Bundled.shared("samples/uslm").resolve(name);
        assumeTrue(Files.isRegularFile(file), "no sample at " + file);
        var reading = Bundled.read(file);
        assertTrue(
                reading.findings().stream()
                        .allMatch(finding -> finding.stage() == Finding.Stage.METADATA
                                && finding.what().startsWith("the file bears no date")),
                reading.findings().toString());
        var document = reading.value().orElseThrow();
        var printed = UslmPrint.of(document).getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.of(document), Intake.read(printed, name).value());
    }

    @Test
    void officialFileGivesTheSponsorItPrints() {
        var file = Bundled.shared("samples/uslm").resolve("S1900_RS.xml");
        assumeTrue(Files.isRegularFile(file), "no sample at " + file);
        var names = Bundled.read(file).value().orElseThrow().names();
        assertEquals(
                List.of(new PrintedName(PrintedName.Role.SPONSOR, "Mr. Shelby", Optional.of(new MemberId("S184")))),
                names);
    }

    /** Elements renamed and characters cut out at random, always the same way: whatever comes, nothing is thrown. */
    @Test
    void spoiledFileIsReadOrRefusedButNeverThrows() {
        var random = new Random(20180411);
        int taken = 0;
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            var files = Bundled.files();
            var file = files.get(random.nextInt(files.size()));
            var spoiled = spoiled(new String(Bundled.bytes(file), StandardCharsets.UTF_8), random);
            var reading = Intake.read(spoiled.getBytes(StandardCharsets.UTF_8), "spoiled.xml");
            if (reading.value().isPresent()) {
                taken++;
            } else {
                refused++;
                assertEquals(Finding.Level.ERROR, reading.findings().getFirst().level());
            }
        }
        assertTrue(taken > 50 && refused > 50, taken + " taken, " + refused + " refused");
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

    private static void assertRefused(String text, String reason) {
        var reading = Intake.read(text.getBytes(StandardCharsets.UTF_8), "file.xml");
        assertEquals(Optional.empty(), reading.value());
        var finding = reading.findings().getFirst();
        assertEquals(Finding.Level.ERROR, finding.level());
        assertTrue(finding.toString().contains(reason), finding.toString());
    }
}
