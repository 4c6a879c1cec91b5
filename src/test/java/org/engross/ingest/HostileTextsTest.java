package org.engross.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.SourceException;
import org.engross.ingest.uslm.SectionsOfLaw;
import org.engross.library.Document;
import org.engross.provision.PlainPrint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that were made to do harm, or were harmed on their way, in each form of text that is read. */
class HostileTextsTest {

    private static final Pattern WORDS = Pattern.compile(">[A-Z][a-z]");

    /** A bill in the DTD; an engrossed amendment, a resolution and a law in USLM; a title of the Code; a compilation. */
    static List<String> forms() {
        return List.of("hr7-116-ih", "hr7-116-eas", "s8-116-rs", "plaw-116-9", "usc88", "comps-mill");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aBillionLaughsAreNotLaughed(String form) {
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        assertRefused(withType(form, laughs.append("]>").toString(), "&l39;"), "what a DOCTYPE or an ENTITY declares");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noFileOfThisMachineIsRead(String form) {
        var type = "<!DOCTYPE x [<!ENTITY passwords SYSTEM \"file:///etc/passwd\">]>";
        assertRefused(withType(form, type, "&passwords;"), "what a DOCTYPE or an ENTITY declares");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFileThatIsCutOffIsRefusedWhole(String form) {
        var text = text(form);
        assertRefused(text.substring(0, text.length() * 2 / 3), "not well-formed XML");
    }

    /** Bytes of Latin-1 that call themselves UTF-8, or say nothing of themselves. */
    @ParameterizedTest
    @MethodSource("forms")
    void bytesOfAnotherEncodingAreRefused(String form) {
        var latin = withType(form, "", "naïve").getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(latin, "the file is not UTF-8, and names no other encoding: line ");
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, ISO-8859-1, ",
        "windows-1252, windows-1252, ",
        "ISO-8859-1, windows-1252, 'the file says that it is in ISO-8859-1, and its bytes are windows-1252, as which it is read: line '",
        "US-ASCII, windows-1252, 'the file says that it is in US-ASCII, and its bytes are windows-1252, as which it is read: line '",
        "ISO-8859-1, UTF-8, 'the file says that it is in ISO-8859-1, and its bytes are UTF-8, as which it is read: line '"
    })
    void anEncodingThatIsNamedIsReadUnlessTheBytesBetrayAnother(String named, String used, String told) {
        var mark = named.equals(used) && named.equals("ISO-8859-1") ? "\u00bb" : "\u201d";
        var bill = Bundled.text(Bundled.example("hr7-116-ih"))
                .replaceFirst("<\\?xml[^>]*>", "<?xml version=\"1.0\" encoding=\"" + named + "\"?>")
                .replaceAll("[\u0100-\uffff&&[^\u201d]]", "-")
                .replaceFirst("<text>", "<text>Na\u00efve" + mark + " ");
        var reading = Intake.read(bill.getBytes(Charset.forName(used)), "bill.xml");
        assertTrue(
                PlainPrint.of(reading.value()
                                .orElseThrow(() -> new AssertionError(reading.findings()))
                                .text())
                        .contains("Na\u00efve" + mark),
                reading.findings()::toString);
        assertEquals(
                told == null ? 0 : 1,
                reading.findings().stream()
                        .filter(found -> found.what().startsWith(told == null ? "the file says" : told))
                        .count(),
                reading.findings()::toString);
    }

    /** Windows-1252 has no character at 0x81; what stands there may have been anything. */
    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, neither in that nor in Windows-1252",
        "US-ASCII, neither in that nor in Windows-1252",
        "windows-1252, not"
    })
    void aByteThatIsNoCharacterOfWhatIsNamedIsRefused(String named, String told) {
        var bytes = Bundled.text(Bundled.example("hr7-116-ih"))
                .replaceFirst("<\\?xml[^>]*>", "<?xml version=\"1.0\" encoding=\"" + named + "\"?>")
                .replaceAll("[\u0080-\uffff]", "-")
                .replaceFirst("<text>", "<text>Na\u00efve\u0081 ")
                .getBytes(StandardCharsets.ISO_8859_1);
        var reading = Intake.read(bytes, "bill.xml");
        assertTrue(reading.value().isEmpty(), "it was read");
        assertTrue(
                reading.findings().stream()
                        .anyMatch(found -> found.level() == Finding.Severity.ERROR
                                && found.what()
                                        .startsWith("not well-formed XML: the file says that it is in " + named
                                                + ", and is " + told + ": line 19, ")),
                reading.findings()::toString);
    }

    @Test
    void charactersThatWereSpoiltBeforeAreToldWithTheirPlaces() {
        var bill = Bundled.text(Bundled.example("hr7-116-ih"));
        var twice =
                new String("\u00a7 4 \u201cdam\u201d".getBytes(StandardCharsets.UTF_8), Charset.forName("ISO-8859-1"));
        var spoilt = Intake.read(
                bill.replaceFirst("<text>", "<text>" + twice + " ca\ufffdon ").getBytes(StandardCharsets.UTF_8),
                "bill.xml");
        var told = spoilt.findings().stream().map(Finding::what).toList();
        assertTrue(
                told.stream()
                        .anyMatch(what -> what.startsWith("characters were lost before the file came here: line ")
                                && what.contains("ca\ufffdon")),
                told::toString);
        assertTrue(
                told.stream().anyMatch(what -> what.startsWith("characters look as if they had been encoded twice")),
                told::toString);
        assertEquals(
                List.of(),
                Intake.read(
                                bill.replaceFirst("<text>", "<text>\u00a7 4 \u201cdam\u201d \u00c2 S\u00c3O caf\u00e9 ")
                                        .getBytes(StandardCharsets.UTF_8),
                                "bill.xml")
                        .findings()
                        .stream()
                        .filter(found -> found.what().startsWith("characters "))
                        .toList());
    }

    @Test
    void aFileThatNamesItsOtherEncodingIsReadInIt() {
        var utf16 = Charset.forName("UTF-16");
        var bill = Bundled.text(Bundled.example("hr7-116-ih"));
        var bytes = bill.replaceFirst("<\\?xml[^>]*>", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>")
                .getBytes(utf16);
        assertEquals(
                Bundled.read(Bundled.example("hr7-116-ih"))
                        .value()
                        .orElseThrow()
                        .text(),
                Intake.read(bytes, "wide.xml").value().orElseThrow().text());
    }

    @Test
    void aFileOfAnotherKindUnderTheNameOfATextIsRefused() {
        assertRefused("%PDF-1.7\n%âãÏÓ\n1 0 obj<</Type/Catalog>>endobj", "not well-formed XML");
        assertRefused("<!DOCTYPE html><html><body>Not found</body></html>", "no reader knows the root element 'html'");
        assertRefused("PK\u0003\u0004", "not well-formed XML");
        assertRefused("{\"a\":1}", "it is no roll call");
        assertRefused("\uFEFF", "not well-formed XML");
    }

    @Test
    void aBillWithoutANumberIsRefused() {
        var bill = Bundled.text(Bundled.example("hr7-116-ih"));
        var unnumbered = bill.replaceAll("<legis-num[^>]*>.*?</legis-num>", "<legis-num></legis-num>")
                .replaceAll("(?s)<metadata.*?</metadata>", "");
        assertRefused(unnumbered, "");
        assertRefused(unnumbered.replaceAll("<legis-num></legis-num>", ""), "");
    }

    /** No title is too long: an appropriations act names its divisions in one. */
    @Test
    void aLongTitleIsKeptWhole() {
        var bill = Bundled.text(Bundled.example("hr7-116-ih"));
        var title = "To keep ponds, " + "and to amend title 88, United States Code, ".repeat(400)
                + "and for other purposes.";
        var read = Intake.read(
                        bill.replaceAll(
                                        "(?s)<official-title[^>]*>.*?</official-title>",
                                        "<official-title>" + title + "</official-title>")
                                .getBytes(StandardCharsets.UTF_8),
                        "long.xml")
                .value()
                .orElseThrow();
        assertEquals(title, read.officialTitle());
    }

    /** A version with a figure: the second amendment that the Senate engrossed. */
    @Test
    void aSecondEngrossedAmendmentIsAVersionOfItsOwn() {
        var text = Bundled.text(Bundled.example("hr7-116-eas"));
        assertEquals("hr7-116/eas", id(text));
        assertEquals("hr7-116/eas2", id(text.replace("116hr7eas", "116hr7eas2")));
    }

    private static String id(String text) {
        return Intake.read(text.getBytes(StandardCharsets.UTF_8), "a.xml")
                .value()
                .map(Document::id)
                .orElseThrow()
                .toString();
    }

    private static String text(String form) {
        return Bundled.text(Bundled.example(form));
    }

    /** The file with another document type, and with these words before words in its second half. */
    private static String withType(String form, String type, String words) {
        var text = text(form).replaceFirst("<\\?xml[^>]*>", "").replaceAll("<!DOCTYPE[^>]*>", "");
        var place = WORDS.matcher(text);
        assertTrue(place.find(text.length() / 2), form + " has no words in its second half");
        return type + text.substring(0, place.start() + 1) + words + text.substring(place.start() + 1);
    }

    private static void assertRefused(String text, String reason) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), reason);
    }

    /** By the door that the form goes through: titles and compilations section by section, else whole. */
    private static void assertRefused(byte[] bytes, String reason) {
        if (SectionsOfLaw.reads(bytes)) {
            var sections = new ArrayList<String>();
            var refused = assertThrows(
                    SourceException.class, () -> SectionsOfLaw.read(bytes, (name, file) -> sections.add(name)));
            assertTrue(refused.getMessage().contains(reason), refused.getMessage());
            assertEquals(List.of(), sections);
        } else {
            var reading = Intake.read(bytes, "file.xml");
            assertEquals(Optional.empty(), reading.value());
            var finding = reading.findings().getFirst();
            assertEquals(Finding.Severity.ERROR, finding.level());
            assertTrue(finding.toString().contains(reason), finding.toString());
        }
    }
}
