package org.engross.web.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PrintResourceTest {

    @Test
    void committeeIsThatOfTheTextUnlessItIsNamed() {
        given().queryParam("id", "hr1865-115/rh")
                .get("/api/v1/print")
                .then()
                .statusCode(200)
                .body("committee", equalTo("house"))
                .body("leftOut", hasSize(0))
                .body("items.findAll { it.kind == 'head' }.words", hasItem("COMMUNICATIONS ACT OF 1934"));
        given().queryParam("id", "s1693-115/is")
                .get("/api/v1/print")
                .then()
                .body("committee", equalTo("senate"))
                .body("opening", containsString("paragraph 12 of rule XXVI"));
    }

    @Test
    void nonsenseIsRefusedWithWhatMayBeAsked() {
        given().queryParam("id", "hr1865-115/rh")
                .queryParam("committee", "lords")
                .get("/api/v1/print")
                .then()
                .statusCode(400)
                .body("detail", containsString("senate"));
        given().queryParam("id", "usc/47/230@2018-04-10")
                .get("/api/v1/print")
                .then()
                .statusCode(400)
                .body("detail", containsString("orders no change"));
        given().queryParam("id", "hr1865-115/zz").get("/api/v1/print").then().statusCode(404);
    }

    @Test
    void wordFileHasBracketsAndItalicsAndNoTrackedChange() throws IOException {
        var file = given().queryParam("id", "s1693-115/is")
                .queryParam("format", "docx")
                .get("/api/v1/print")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var xml = document.getDocument().xmlText();
            assertTrue(!xml.contains("<w:ins ") && !xml.contains("<w:del "), "tracked changes");
            var struck = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().startsWith("[(4)] (5) The term “serious harm”"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("BlackBracket", struck.getRuns().getFirst().getStyle());
            assertEquals("NewMatter", struck.getRuns().get(4).getStyle());
        }
    }

    @Test
    void paperHasTheOpeningAndTheLaws() throws IOException {
        var file = given().queryParam("id", "hr1865-115/rh")
                .queryParam("format", "pdf")
                .get("/api/v1/print")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(file)) {
            var text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("In compliance with clause 3(e) of rule XIII"), text);
            assertTrue(text.contains("COMMUNICATIONS ACT OF 1934"), text);
        }
    }

    @Test
    void pageLeadsToTheFilesAndTheOtherChamber() {
        given().queryParam("id", "hr1865-115/rh")
                .queryParam("extent", "parts")
                .get("/print")
                .then()
                .statusCode(200)
                .body(containsString(
                        "/api/v1/print?id=hr1865-115/rh&amp;committee=house&amp;extent=parts&amp;format=docx"))
                .body(containsString("committee=senate"))
                .body(not(containsString("<h2>Not shown in this print</h2>")));
        given().get("/us/bill/115/hr/1865/rh").then().body(containsString("/print?id=hr1865-115/rh&amp;extent=parts"));
    }
}
