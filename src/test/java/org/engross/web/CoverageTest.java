package org.engross.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engross.HeldTexts;
import org.engross.ingest.Loading;
import org.engross.ingest.LoadingTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That there is none and that none was collected are told apart wherever a list is empty. */
@QuarkusTest
@TestProfile(LoadingTest.OwnDatabase.class)
class CoverageTest {

    /** Of this measure a text alone is held; of the other its status record, which lists neither amendment nor roll call. */
    private static final String TEXT_ALONE = "/api/v1/measures/hr9777-115";

    private static final String RECORDED = "/api/v1/measures/hr1531-114";

    @Inject
    Loading loading;

    @TempDir
    Path folder;

    @BeforeEach
    void takeIn() throws IOException {
        var print = Files.readString(HeldTexts.HOME.resolve("bills/hr1865-115/ih.xml"))
                .replace("hr1865-115", "hr9777-115")
                .replace("/hr/1865", "/hr/9777")
                .replace("H.R. 1865", "H.R. 9777")
                .replace("<docNumber>1865<", "<docNumber>9777<");
        Files.writeString(folder.resolve("hr9777.xml"), print);
        var record = "BILLSTATUS-114hr1531.xml";
        Files.copy(Path.of("src/test/resources/records", record), folder.resolve(record));
        loading.folder(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"actions", "amendments", "votes", "cosponsors", "summaries", "backing"})
    void emptyListOfAMeasureSaysWhichOfBothItMeans(String list) {
        given().get(TEXT_ALONE + "/" + list)
                .then()
                .statusCode(200)
                .body("items", list.equals("backing") ? hasSize(1) : hasSize(0))
                .body("coverage.extent", equalTo("none"))
                .body("coverage.note", containsString("no status record of H.R. 9777 is held"));
        given().get(RECORDED + "/" + list).then().body("coverage.extent", equalTo("all"));
    }

    @Test
    void recordThatListsNoRollCallSaysThatThereIsNone() {
        given().get(RECORDED + "/votes")
                .then()
                .body("total", equalTo(0))
                .body("coverage.extent", equalTo("all"))
                .body("coverage.note", startsWith("All roll calls that BILLSTATUS-114hr1531.xml (last changed on "));
    }

    @Test
    void measureTellsOfEachList() {
        given().get("/api/v1/measures/hr1865-115")
                .then()
                .body("coverage.votes.extent", equalTo("all"))
                .body("coverage.subjects.extent", equalTo("none"))
                .body("coverage.subjects.note", startsWith("The subjects were not collected of H.R. 1865."));
        given().get(TEXT_ALONE)
                .then()
                .body("coverage.votes.extent", equalTo("none"))
                .body("coverage.versions.extent", equalTo("some"));
        given().get(RECORDED).then().body("coverage.subjects.extent", equalTo("all"));
    }

    /** The official record that is held here has subjects, and that of the collection has none. */
    @Test
    void measuresOnASubjectAreToldOfWhereSubjectsWereCollected() {
        given().get("/api/v1/measures?subject=Zoology")
                .then()
                .body("total", equalTo(0))
                .body("coverage.extent", equalTo("some"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "jsonl", "pdf"})
    void noFileWithoutRowsIsMadeOfWhatWasNotCollected(String form) {
        given().get(TEXT_ALONE + "/votes?format=" + form)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-collected"))
                .body(
                        "detail",
                        startsWith("The roll calls were not collected: no status record of H.R. 9777 is held."));
        given().get(RECORDED + "/votes?format=" + form)
                .then()
                .statusCode(200)
                .header("Engross-Coverage", "all")
                .header("Engross-Rows", "0");
        given().get(TEXT_ALONE + "/timeline?format=" + form)
                .then()
                .statusCode(200)
                .header("Engross-Coverage", "some");
    }

    @Test
    void noChartIsDrawnOfWhatWasNotCollected() {
        given().get(TEXT_ALONE + "/cosponsors?format=svg").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/measures/hr9777-115, Not collected.</strong> The amendments were not collected",
        "/measures/hr9777-115, Not collected.</strong> The roll calls were not collected",
        "/measures/hr9777-115, Not collected.</strong> The cosponsors were not collected",
        "/measures/hr9777-115, <dt>Subjects</dt><dd>not collected</dd>",
        "/measures/hr9777-115/timeline, Not all.</strong> Only those events are listed",
        "/measures/hr1531-114, No amendment was offered.",
        "/measures/hr1531-114, There was no roll call.",
        "/members/N000147, No roll call that is held names this member.",
        "/members/N000147, What others tell of this member was not collected.",
        "/votes?page=400, not listed may exist."
    })
    void pagesSayIt(String page, String words) {
        given().accept("text/html").get(page).then().statusCode(200).body(containsString(words));
    }

    @Test
    void whatIsWholeIsNotDoubted() {
        given().accept("text/html")
                .get("/measures/hr1865-115")
                .then()
                .body(not(containsString("Not all.</strong>")))
                .body(containsString("<dt>Subjects</dt><dd>not collected</dd>"));
        given().get("/api/v1/votes/h90-115.2018/positions?party=I")
                .then()
                .body("total", equalTo(0))
                .body("coverage.extent", equalTo("all"));
    }
}
