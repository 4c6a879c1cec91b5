package org.engross.ingest.dtd;

import static org.engross.ingest.dtd.Example.assertRefused;
import static org.engross.ingest.dtd.Example.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.engross.ingest.Intake;
import org.engross.ingest.source.Reading;
import org.engross.library.Document;
import org.junit.jupiter.api.Test;

/** A file that names a document type, as every file in the DTD does, asks for no other file. */
class BillSafetyTest {

    private static final String BILL = """
            <bill bill-stage="Introduced-in-House"><form><congress>116th CONGRESS</congress><legis-num>H. R. 7</legis-num>
            <action><action-date date="20190103"/></action><official-title>To keep ponds.</official-title></form>
            <legis-body><section><text>Ponds%s stay.</text></section></legis-body></bill>""";

    @Test
    void documentTypeIsNeverFetched() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            var type = "<!DOCTYPE bill SYSTEM \"http://127.0.0.1:" + server.getLocalPort() + "/bill.dtd\">";
            assertTrue(read(type + BILL.formatted("")).value().isPresent());
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void entitiesOfTheFilesOwnAreRefused() {
        assertRefused(
                read("<!DOCTYPE bill [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\">]>" + BILL.formatted("&b;")),
                "\"b\" was referenced");
        assertRefused(
                read("<!DOCTYPE bill [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>" + BILL.formatted("&a;")),
                "\"a\" was referenced");
        assertRefused(read(BILL.formatted("&mdash;")), "\"mdash\" was referenced");
    }

    @Test
    void fileThatLiesTooDeepIsRefused() {
        assertRefused(body("<paragraph>".repeat(95) + "</paragraph>".repeat(95)), "more than 90 deep");
    }

    @Test
    void rootOfAnotherFormatIsNotTaken() {
        assertRefused(
                read("<amendment-doc><form/></amendment-doc>"), "no reader knows the root element 'amendment-doc'");
        assertRefused(read("<bill/>"), "no reader knows the root element 'bill'");
        assertRefused(read("<bill><form/></bill>"), "lacks 'form' or a body");
        assertEquals(Optional.empty(), read("<bill><legis-body/></bill>").value());
    }

    private static Reading<Document> read(String file) {
        return Intake.read(file.getBytes(StandardCharsets.UTF_8), "test.xml");
    }
}
