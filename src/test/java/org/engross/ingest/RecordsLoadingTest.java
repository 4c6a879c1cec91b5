package org.engross.ingest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.ingest.source.Finding;
import org.engross.library.Proceedings;
import org.engross.member.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Official records taken in, alone and in archives, and what is then answered. */
@QuarkusTest
@TestProfile(LoadingTest.OwnDatabase.class)
class RecordsLoadingTest {

    private static final Path RECORDS = Path.of("src/test/resources/records");

    @Inject
    Loading loading;

    @Inject
    Proceedings proceedings;

    @TempDir
    Path folder;

    @Test
    void anArchiveIsReadToItsEndWhateverIsOddInIt() throws IOException {
        var inner = new LinkedHashMap<String, byte[]>();
        inner.put("s35.xml", record("BILLSTATUS-117s35.xml"));
        var outer = new LinkedHashMap<String, byte[]>();
        outer.put("../out.xml", record("roll090.xml"));
        outer.put("broken.xml", "<billStatus><bill>".getBytes(StandardCharsets.UTF_8));
        outer.put("large.xml", new byte[16 * 1024 * 1024 + 1]);
        outer.put("nested.zip", zip(inner));
        outer.put("no.zip", "no archive".getBytes(StandardCharsets.UTF_8));
        outer.put("vote.xml", record("vote_118_2_00336.xml"));
        Files.write(folder.resolve("all.zip"), zip(outer));
        var told = new ArrayList<TakingProgress>();
        var loaded = loading.telling(folder, false, told::add);
        assertEquals(List.of("all.zip/nested.zip/s35.xml", "all.zip/vote.xml"), loaded.kept());
        assertEquals(new TakingProgress(6, 0), told.getLast(), "the nested archive has one file");
        assertEquals(
                List.of("all.zip/../out.xml", "all.zip/broken.xml", "all.zip/large.xml", "all.zip/no.zip"),
                loaded.refused());
        var again = loading.folder(folder);
        assertEquals(List.of(), again.kept());
        assertEquals(2, again.unchanged());
        given().get("/api/v1/measures/s35-117")
                .then()
                .statusCode(200)
                .body("collected", equalTo(true))
                .body("cosponsors", equalTo(2))
                .body("policyArea", equalTo("Congress"));
        given().get("/measures/s35-117")
                .then()
                .statusCode(200)
                .body(containsString("Sen. Christopher A. Coons [D-DE]"));
        given().get("/us/amdt/117/samdt/890")
                .then()
                .statusCode(200)
                .body(containsString("text of this amendment is not in the collection"));
        given().get("/votes/s336-118.2024").then().statusCode(200).body(containsString("Amendment Rejected"));
    }

    @Test
    void theCollectionsOwnMeasuresStandBeforeAnOfficialRecord() throws IOException {
        var before = proceedings.measure(MeasureId.parse("hr1865-115"));
        Files.write(folder.resolve("BILLSTATUS-115hr1865.xml"), record("BILLSTATUS-115hr1865.xml"));
        var loaded = loading.folder(folder);
        assertEquals(
                List.of(
                        "NOTE BILLSTATUS-115hr1865.xml: the collection tells of hr1865-115 itself; what it says stands before"
                                + " this record"),
                loaded.findings().stream().map(Finding::toString).toList());
        assertEquals(before, proceedings.measure(MeasureId.parse("hr1865-115")));
    }

    @Test
    void theOlderOfTwoRecordsDoesNotTakeThePlaceOfTheNewer() throws IOException {
        var text = Files.readString(RECORDS.resolve("BILLSTATUS-114hr1531.xml"));
        var older =
                text.replace("2015-11-16T16:12:35Z", "2015-11-01T16:12:35Z").replace("<title>Land", "<title>Old Land");
        Files.writeString(folder.resolve("newer.xml"), text);
        assertEquals(List.of("newer.xml"), loading.folder(folder).kept());
        Files.writeString(folder.resolve("older.xml"), older);
        assertEquals(
                List.of(
                        "NOTE older.xml: a record of hr1531-114 that is newer, or nearer to its source, is held; it stands"),
                loading.folder(folder).findings().stream()
                        .map(Finding::toString)
                        .toList());
        assertEquals(
                "Land Management Workforce Flexibility Act",
                proceedings.measure(MeasureId.parse("hr1531-114")).orElseThrow().title());
    }

    /** The list comes in after the vote: whose the Senate's ids are is looked up when the record is read. */
    @Test
    void aListOfLegislatorsTellsWhoseASenateIdIs() throws IOException {
        var vote = Files.readString(RECORDS.resolve("s192-101.1989.xml")).replace("S180", "S275");
        Files.writeString(folder.resolve("vote.xml"), vote);
        loading.folder(folder);
        var id = RollCallId.parse("s192-101.1989");
        assertTrue(proceedings
                        .rollCall(id)
                        .orElseThrow()
                        .positionOf(new MemberId("C000127"))
                        .isPresent()
                || proceedings
                        .rollCall(id)
                        .orElseThrow()
                        .positionOf(new MemberId("S275"))
                        .isPresent());
        Files.copy(RECORDS.resolve("legislators.yaml"), folder.resolve("legislators.yaml"));
        loading.folder(folder);
        var cantwell = proceedings.rollCall(id).orElseThrow().positionOf(new MemberId("C000127"));
        assertEquals("Yea", cantwell.orElseThrow().cast().printed());
        var scott = proceedings.member(new MemberId("S001184")).orElseThrow();
        assertEquals(
                "Rep. Tim Scott [R-SC-1]", scott.on(LocalDate.of(2012, 1, 1)).printed());
        given().get("/members/S001184").then().statusCode(200);
    }

    @Test
    void aMeasureIsKnownAsSoonAsATextOfItIsHeld() throws IOException {
        var bill = Files.readString(Path.of(System.getProperty("engross.home", "."), "bills/hr1865-115/ih.xml"))
                .replace("1865", "9177");
        Files.writeString(folder.resolve("hr9177-ih.xml"), bill);
        assertEquals(List.of("hr9177-ih.xml"), loading.folder(folder).kept());
        given().get("/api/v1/measures/hr9177-115")
                .then()
                .statusCode(200)
                .body("collected", equalTo(false))
                .body("versions.size()", equalTo(1));
        given().get("/us/bill/115/hr/9177").then().statusCode(200).body(containsString("Not collected"));
    }

    private static byte[] record(String name) throws IOException {
        return Files.readAllBytes(RECORDS.resolve(name));
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
