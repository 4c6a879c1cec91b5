package org.engross.ingest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.engross.citation.Undated;
import org.engross.library.Document;
import org.junit.jupiter.api.Test;

/** Titles of the Code at two release points, prints without a date, prints of one name. */
@QuarkusTest
@TestProfile(LoadingTest.OwnDatabase.class)
class TextsLoadingTest extends TextsInFolder {

    @Test
    void ofTwoReleasePointsTheSectionsThatChangedAreHeldTwice() throws IOException {
        var older = text("examples/usc88.xml").replace("\"88\"", "\"87\"").replace("<docNumber>88", "<docNumber>87");
        var newer = older.replace("Online@116-9", "Online@116-20")
                .replace("2019-03-01T", "2019-06-01T")
                .replace("A wheel turns.", "A wheel shall turn.")
                .replace("identifier=\"/us/usc/t88/s1\"", "identifier=\"/us/usc/t88/s1\" id=\"another\"");
        write("2019/usc87.xml", older);
        write("2020/usc87.xml", newer);
        var told = new ArrayList<TakingProgress>();
        var loaded = loading.telling(folder, false, told::add);
        assertEquals(12, told.getLast().done(), "each section of both titles");
        assertEquals(0, told.getLast().toCome());
        assertEquals(
                List.of(
                        "2019/usc87.xml#s1",
                        "2019/usc87.xml#s2 to 4",
                        "2019/usc87.xml#s5, 6",
                        "2019/usc87.xml#s208–1",
                        "2019/usc87.xml#s300",
                        "2019/usc87.xml#s300~2",
                        "2020/usc87.xml#s208–1"),
                loaded.kept());
        assertEquals(List.of(), loaded.refused());
        assertEquals("usc/87/1@2019-03-01", held("usc/87/1").id());
        assertEquals("usc/87/208-1@2019-06-01", held("usc/87/208-1").id());
        assertEquals("usc/87/208-1@2019-03-01", held("usc/87/208-1@2019-05-31").id());
        assertEquals("official by its own word", held("usc/87/1").certainty().state());
        assertEquals(List.of(), loading.folder(folder).kept(), "a second round takes in nothing");
        assertEquals(List.of(), verification.failures());
    }

    @Test
    void anOlderReleasePointThatComesLaterDatesBackWhatStoodSo() throws IOException {
        var older = text("examples/usc88.xml").replace("\"88\"", "\"86\"").replace("<docNumber>88", "<docNumber>86");
        write(
                "usc86.xml",
                older.replace("2019-03-01T", "2019-06-01T").replace("A wheel turns.", "A wheel shall turn."));
        loading.folder(folder);
        write("usc86.xml", older);
        assertEquals(6, loading.folder(folder).kept().size());
        assertEquals("usc/86/1@2019-03-01", held("usc/86/1@2019-06-01").id());
        assertEquals("usc/86/208-1@2019-06-01", held("usc/86/208-1").id());
        assertEquals("usc/86/208-1@2019-03-01", held("usc/86/208-1@2019-05-31").id());
    }

    @Test
    void aPrintWithoutADateIsHeldUndatedAndDatedByTheStatusRecordInEitherOrder() throws IOException {
        write("enr.xml", enrolled("9031"));
        loading.folder(folder);
        var undated = held("hr9031-115/enr").document();
        assertTrue(Undated.is(undated.date()));
        assertEquals(Document.NO_DATE, undated.dateNote());
        write("status.xml", status("9031"));
        loading.folder(folder);
        assertDated("hr9031-115/enr");

        write("status.xml", status("9032"));
        loading.folder(folder);
        write("enr.xml", enrolled("9032"));
        loading.folder(folder);
        assertDated("hr9032-115/enr");
        assertEquals(List.of(), verification.failures());
    }

    private void assertDated(String id) {
        var dated = held(id).document();
        assertEquals("2018-03-23", dated.date().toString());
        assertEquals("The print bears no date; this is the day that the status record gives.", dated.dateNote());
    }

    @Test
    void aCorrectedPrintFromAnotherPathReplacesWhereThatIsAskedFor() throws IOException {
        write("one/document.xml", enrolled("9033"));
        loading.folder(folder);
        var corrected = Path.of("two").resolve("document.xml");
        write(corrected.toString(), enrolled("9033").replace("mill", "Mill"));
        assertEquals(List.of("two/document.xml"), loading.folder(folder).refused());
        assertEquals(
                List.of("document.xml"),
                loading.replacing(folder.resolve(corrected)).kept());
        assertTrue(held("hr9033-115/enr")
                .document()
                .text()
                .allWords()
                .anyMatch(words -> words.words().contains("Mill")));
    }

    @Test
    void aTitleThatIsCutOffKeepsNothingAndTheRestGoesOn() throws IOException {
        var whole = text("examples/usc88.xml").replace("<docNumber>88", "<docNumber>85");
        write("a.xml", whole.substring(0, whole.indexOf("§ 208")));
        write("b.xml", enrolled("9034"));
        var loaded = loading.folder(folder);
        assertEquals(List.of("a.xml"), loaded.refused());
        assertEquals(List.of("b.xml"), loaded.kept());
    }

    @Test
    void aMeasureOfWhichOnlyTextsAreHeldHasItsPages() throws IOException {
        write("ih.xml", text("examples/hr7-116-ih.xml").replace("H. R. 7", "H. R. 9035"));
        assertEquals(List.of("ih.xml"), loading.folder(folder).kept());
        assertEquals(
                "", held("hr9035-116/ih").document().source().url(), "so that nothing but the print tells its day");
        for (var page : List.of("", "/timeline", "/story", "/grid", "/feed.atom")) {
            given().get("/measures/hr9035-116" + page).then().statusCode(200);
        }
        given().get("/measures/hr9035-116/timeline")
                .then()
                .body(containsString("The print hr9035-116/ih itself"))
                .body(containsString(">Read hr9035-116/ih</a>"));
        given().get("/api/v1/measures/hr9035-116/timeline").then().statusCode(200);
    }

    @Test
    void aMeasureOfWhichNoTextIsHeldLeadsToNone() throws IOException {
        write("status.xml", status("9036"));
        loading.folder(folder);
        given().get("/measures/hr9036-115")
                .then()
                .statusCode(200)
                .body(not(containsString("/measures/hr9036-115/grid")))
                .body(not(containsString("/measures/hr9036-115/story")));
        given().get("/measures/hr9036-115/timeline")
                .then()
                .statusCode(200)
                .body(containsString("Text of H.R. 9036: Enrolled Bill."))
                .body(not(containsString("Read hr9036-115/enr")));
    }

    private static String enrolled(String number) {
        return """
                <bill bill-stage="Enrolled-Bill"><form><congress>One Hundred Fifteenth Congress of the United States of America</congress>
                <legis-num>H. R. %s</legis-num><legis-type>AN ACT</legis-type>
                <official-title>To keep mill ponds.</official-title></form>
                <legis-body><section section-type="section-one"><enum>1.</enum><header>Ponds</header><text>The miller shall keep the pond.</text></section></legis-body></bill>
                """.formatted(number);
    }

    private static String status(String number) {
        return """
                <billStatus><version>3.0.0</version><bill><number>%s</number><type>HR</type><congress>115</congress>
                <updateDate>2019-01-01T05:00:00Z</updateDate><introducedDate>2018-01-03</introducedDate>
                <title>Mill Pond Act</title>
                <textVersions><item><type>Enrolled Bill</type><date>2018-03-23T04:00:00Z</date></item></textVersions>
                </bill></billStatus>
                """.formatted(number);
    }
}
