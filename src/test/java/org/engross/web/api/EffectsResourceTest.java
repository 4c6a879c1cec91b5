package org.engross.web.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EffectsResourceTest {

    @Test
    void everySectionThatTheBillWouldChangeIsNamedInTheOrderOfTheCode() {
        given().queryParam("id", "hr1865-115/eh")
                .get("/api/v1/effects")
                .then()
                .statusCode(200)
                .body("summary.instructions", equalTo(8))
                .body("summary.carriedOut", equalTo(8))
                .body("summary.unread", equalTo(0))
                .body(
                        "laws.law",
                        contains(
                                "18 U.S.C. 1591",
                                "18 U.S.C. 1595",
                                "18 U.S.C. 2421A",
                                "18 U.S.C. chapter 117, the table of its sections",
                                "47 U.S.C. 230"))
                .body("laws[2].added", equalTo(true))
                .body("laws[4].inItsAct", equalTo("section 230 of the Communications Act of 1934"))
                .body("laws[4].wouldRead", equalTo("usc/47/230@2018-04-10+hr1865-115/eh"))
                .body("laws[4].dates[0].path", equalTo("s4/b"))
                .body("laws[4].instructions[0].outcome", equalTo("carried out"));
    }

    @Test
    void billWithAnAmendmentInItWouldDoWhatTheAmendedBillSays() {
        given().queryParam("id", "hr1865-115/rh+hamdt525-115+hamdt526-115+hamdt527-115")
                .get("/api/v1/effects")
                .then()
                .statusCode(200)
                .body("summary.instructions", equalTo(8))
                .body(
                        "laws[4].wouldRead",
                        equalTo("usc/47/230@2018-04-10+hr1865-115/rh+hamdt525-115+hamdt526-115+hamdt527-115"));
    }

    @Test
    void tableHasARowAnInstruction() {
        given().queryParam("id", "hr1865-115/rh")
                .get("/api/v1/effects?format=csv")
                .then()
                .statusCode(200)
                .header("Engross-Rows", "3")
                .body(
                        startsWith(
                                "law,law_kind,in_its_act,path,order,words,outcome,reason,detail,effective,would_read,text_mark"))
                .body(containsString("usc/47/230@2018-04-10+hr1865-115/rh"));
        for (var form : new String[] {"xlsx", "jsonl", "pdf", "plain"}) {
            given().queryParam("id", "hr1865-115/rh")
                    .get("/api/v1/effects?format=" + form)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void documentTracksTheChangesOfEverySectionHeld() throws IOException {
        var docx = given().queryParam("id", "hr1865-115/eh")
                .get("/api/v1/effects?format=docx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"effects-hr1865-115_eh.docx\"")
                .extract()
                .asByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var headings = document.getParagraphs().stream()
                    .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertEquals(
                    List.of(
                            "18 U.S.C. 1591",
                            "18 U.S.C. 1595",
                            "18 U.S.C. 2421A, a new section",
                            "18 U.S.C. chapter 117, the table of its sections",
                            "47 U.S.C. 230, which is section 230 of the Communications Act of 1934"),
                    headings);
            var changes = document.getDocument().xmlText();
            assertTrue(changes.contains("w:author=\"H.R. 1865, engrossed in House\""));
        }
    }

    @Test
    void lawAsItStandsOrdersNothing() {
        given().queryParam("id", "usc/47/230@2018-04-10")
                .get("/api/v1/effects")
                .then()
                .statusCode(400)
                .body("detail", containsString("is a law as it stands and orders no change"));
    }

    @Test
    void textThatIsNotHeldIsNamedWithWhatIsNearest() {
        given().queryParam("id", "hr1865-115/zz")
                .get("/api/v1/effects")
                .then()
                .statusCode(404)
                .body("part", equalTo("hr1865-115/zz"));
    }

    @Test
    void pageTellsEveryLawWithItsInstructions() {
        given().accept("text/html")
                .queryParam("id", "hr1865-115/eh")
                .get("/effects")
                .then()
                .statusCode(200)
                .body(containsString("8 instructions in 5 laws and sections"))
                .body(containsString("18 U.S.C. 2421A, a new section"))
                .body(containsString("/print?id=usc/47/230@2018-04-10%2Bhr1865-115/eh"))
                .body(not(containsString("Not read, so that")));
    }

    @Test
    void everyBillLawAndAmendmentLeadsThere() {
        for (var page : new String[] {
            "/us/bill/115/hr/1865/eh", "/us/amdt/115/hamdt/526", "/us/pl/115/164", "/measures/hr1865-115"
        }) {
            given().accept("text/html").get(page).then().body(containsString("/effects?id="));
        }
    }
}
