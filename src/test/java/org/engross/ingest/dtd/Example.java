package org.engross.ingest.dtd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.engross.export.text.UslmPrint;
import org.engross.ingest.Intake;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Reading;
import org.engross.library.Document;
import org.engross.provision.PlainPrint;

/** Small bills in the DTD; the words are invented. */
final class Example {

    static final String TITLE = "116 HR 7 IH: Mill Pond Act";
    private static final String ROOT = "bill bill-stage=\"Introduced-in-House\"";
    private static final String HEAD = """
            <congress>116th CONGRESS</congress><legis-num>H. R. 7</legis-num>
            <action><action-date date="20190103">January 3, 2019</action-date></action>
            <legis-type>A BILL</legis-type><official-title>To keep mill ponds.</official-title>""";

    private Example() {}

    /** A bill with this body. */
    static Reading<Document> body(String body) {
        return file(ROOT, TITLE, HEAD, "<legis-body>" + body + "</legis-body>");
    }

    /** A bill with this in its {@code form}. */
    static Reading<Document> form(String root, String title, String form) {
        return file(
                root, title, form, "<legis-body><section><enum>1.</enum><text>So be it.</text></section></legis-body>");
    }

    /** A bill with these elements after its {@code form}. */
    static Reading<Document> bodies(String bodies) {
        return file(ROOT, TITLE, HEAD, bodies);
    }

    static Reading<Document> file(String root, String title, String form, String bodies) {
        var text = """
                <?xml version="1.0"?>
                <!DOCTYPE bill PUBLIC "-//US Congress//DTDs/bill.dtd//EN" "bill.dtd">
                <%s><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dublinCore><dc:title>%s</dc:title>
                <dc:publisher>U.S. House of Representatives</dc:publisher><dc:rights>In the public domain.</dc:rights>
                </dublinCore></metadata><form>%s</form>%s</%s>""".formatted(root, title, form, bodies, root.split(" ")[0]);
        return Intake.read(text.getBytes(StandardCharsets.UTF_8), "test.xml");
    }

    /** The text as printed, without the lines before the body; it also reads back from USLM to the same document. */
    static String printed(Reading<Document> reading) {
        assertEquals(List.of(), reading.findings());
        var document = reading.value().orElseThrow();
        var uslm = UslmPrint.of(document).getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.of(document), Intake.read(uslm, "again.xml").value());
        return PlainPrint.of(document.text()).lines().skip(3).reduce("", (all, line) -> all + line + "\n");
    }

    static void assertRefused(Reading<Document> reading, String reason) {
        assertEquals(Optional.empty(), reading.value());
        assertEquals(Finding.Severity.ERROR, reading.findings().getFirst().level());
        assertTrue(
                reading.findings().stream()
                        .anyMatch(finding -> finding.toString().contains(reason)),
                reading.findings().toString());
    }
}
