package org.engross.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TakeAwayTest {

    private static final String COSPONSORS_WHO_VOTED_NO =
            "/api/v1/votes/matrix?votes=h90-115.2018&cosponsors=hr1865-115&position=No";

    private static Response file(String address) {
        return given().get(address).then().statusCode(200).extract().response();
    }

    private static int rows(String csv) {
        return csv.split("\r\n").length - 1;
    }

    /** The figures of the issue, counted from what a spreadsheet is given. */
    @ParameterizedTest
    @CsvSource({
        "votes=h90-115.2018&cosponsors=hr1865-115&position=No, 35",
        "votes=h91-115.2018&cosponsors=hr1865-115&position=No, 3",
        "'votes=h90-115.2018,h91-115.2018&position=h90-115.2018:No,h91-115.2018:Aye', 82",
        "'votes=h90-115.2018,h91-115.2018&position=h90-115.2018:Aye,h91-115.2018:No', 0",
        "'votes=h90-115.2018,h91-115.2018&position=against', 25",
        "position=h91-115.2018:No, 25",
        "votes=h90-115.2018&position=against&party=R, 61",
        "votes=h90-115.2018&position=against&party=D, 46"
    })
    void matrixIsCounted(String query, int members) {
        var address = "/api/v1/votes/matrix?" + query;
        given().get(address).then().statusCode(200).body("total", equalTo(members));
        assertEquals(members, rows(file(address + "&format=csv").asString()));
    }

    @Test
    void spreadsheetOfCosponsorsWhoVotedNo() throws IOException {
        var answer = file(COSPONSORS_WHO_VOTED_NO + "&format=xlsx");
        assertEquals(
                "attachment; filename=\"matrix-h90-115.2018-hr1865-115.xlsx\"", answer.header("Content-Disposition"));
        try (var book = new ReadableWorkbook(answer.asInputStream())) {
            var rows = book.getFirstSheet().read();
            assertEquals(36, rows.size());
            assertEquals("Name", rows.getFirst().getCellText(1));
            assertEquals("No", rows.get(1).getCellText(5));
            assertTrue(rows.get(1).getCellAsDate(6).isPresent());
            assertEquals(
                    "Cosponsors of H.R. 1865 who voted No on House roll call 90 of 2018",
                    book.findSheet("About").orElseThrow().read().getFirst().getCellText(1));
        }
    }

    private static List<List<String>> sheet(String address, String name) throws IOException {
        try (var book = new ReadableWorkbook(file(address).asInputStream())) {
            return book.findSheet(name).orElseThrow().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        }
    }

    /** Counted in the roll call's own file: 20 Republicans and 15 Democrats, three of them from Texas. */
    @Test
    void totalsOfCosponsorsWhoVotedNoStandOnSheetsOfTheirOwn() throws IOException {
        var vote = "House roll call 90 of 2018: On the Amendment, H.Amdt. 526: ";
        var head = List.of(
                "Party",
                "Members",
                vote + "For",
                vote + "Against",
                vote + "Present",
                vote + "Not voting",
                "Names on H.R. 1865, 2018-02-27");
        assertEquals(
                List.of(
                        head,
                        List.of("Republican", "20", "0", "20", "0", "0", "20"),
                        List.of("Democrat", "15", "0", "15", "0", "0", "15"),
                        List.of("All", "35", "0", "35", "0", "0", "35")),
                sheet(COSPONSORS_WHO_VOTED_NO + "&format=xlsx", "By party"));
        var states = sheet(COSPONSORS_WHO_VOTED_NO + "&format=xlsx", "By state");
        assertEquals(25, states.size(), "a head, 23 States and the sum");
        assertTrue(states.contains(List.of(
                "TX", "Texas", "3", "0", "3", "0", "0", "3", "Gohmert, Louie; Weber, Randy K., Sr.; Williams, Roger")));
    }

    /** Aye 169 and 139, No 61 and 46, Not Voting 7 and 8 in the roll call's own file; of Missouri 5, 1 and 2. */
    @Test
    void totalsOfAVoteStandOnSheetsOfTheirOwn() throws IOException {
        var positions = "/api/v1/votes/h90-115.2018/positions?format=xlsx";
        assertEquals(
                List.of(
                        List.of("Party", "For", "Against", "Present", "Not voting"),
                        List.of("Republican", "169", "61", "0", "7"),
                        List.of("Democrat", "139", "46", "0", "8"),
                        List.of("All", "308", "107", "0", "15")),
                sheet(positions, "By party"));
        assertTrue(sheet(positions, "By state").stream()
                .anyMatch(row -> row.subList(0, 6).equals(List.of("MO", "Missouri", "5", "1", "0", "2"))));
        var all = sheet("/api/v1/votes?format=xlsx", "By party");
        assertTrue(all.contains(List.of(
                "House roll call 90 of 2018: On the Amendment, H.Amdt. 526",
                "Republican",
                "169",
                "61",
                "0",
                "7",
                "237")));
    }

    /** Counted in the list of the status record: 9 signed on the first day, and one withdrew. */
    @Test
    void totalsOfCosponsorsStandOnSheetsOfTheirOwn() throws IOException {
        var all = sheet("/api/v1/measures/hr1865-115/cosponsors?status=all&format=xlsx", "By party");
        assertEquals(List.of("Party", "Names", "Original cosponsors", "Withdrawn"), all.getFirst());
        assertEquals(List.of("All", "175", "9", "1"), all.getLast());
        assertEquals(
                List.of("Rows", "By party", "By state", "About"), sheets("/api/v1/measures/hr1865-115/cosponsors"));
        assertEquals(List.of("Rows", "About"), sheets("/api/v1/measures"));
    }

    private static List<String> sheets(String address) throws IOException {
        try (var book = new ReadableWorkbook(file(address + "?format=xlsx").asInputStream())) {
            return book.getSheets().map(Sheet::getName).toList();
        }
    }

    @Test
    void formatMayBeAskedForByAccept() {
        given().accept("text/csv")
                .get("/api/v1/measures/hr1865-115/cosponsors?status=withdrawn")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(startsWith(
                        "measure,member,name,party,state,district,since,original,withdrawn,version_in_print\r\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "measures, 2",
        "measures/hr1865-115/cosponsors?status=all, 175",
        "measures/hr1865-115/cosponsors?asOf=2018-02-27, 174",
        "measures/s1693-115/cosponsors?asOf=2018-02-27, 66",
        "measures/hr1865-115/amendments, 5",
        "measures/hr1865-115/votes, 5",
        "votes, 5",
        "votes/h90-115.2018/positions, 430",
        "votes/h90-115.2018/positions?position=No, 107",
        "'votes/h90-115.2018/positions?position=No&party=R', 61"
    })
    void listAndFileHaveTheSameRows(String path, int rows) {
        given().get("/api/v1/" + path).then().statusCode(200).body("total", equalTo(rows));
        var csv = file("/api/v1/" + path + (path.contains("?") ? "&" : "?") + "format=csv");
        assertEquals(rows, rows(csv.asString()));
        assertEquals(Integer.toString(rows), csv.header("Engross-Rows"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "measures/hr1865-115/actions",
                "measures/hr1865-115/versions",
                "measures/hr1865-115/timeline",
                "members",
                "checks"
            })
    void everyListIsAFileInEachFormat(String path) {
        var separator = path.contains("?") ? "&" : "?";
        int csv = rows(file("/api/v1/" + path + separator + "format=csv").asString());
        var lines = file("/api/v1/" + path + separator + "format=jsonl").asString();
        var xlsx = file("/api/v1/" + path + separator + "format=xlsx");
        assertTrue(csv > 3, path + " has rows");
        assertEquals(xlsx.header("Engross-Rows"), Long.toString(lines.lines().count()));
    }

    @Test
    void nothingIsAHeaderAndSaysSo() {
        var answer = file("/api/v1/measures/hr1865-115/cosponsors?state=GU&format=csv");
        assertEquals(0, rows(answer.asString()));
        assertEquals("0", answer.header("Engross-Rows"));
        assertTrue(answer.header("Content-Disposition").contains("hr1865-115-cosponsors-no-rows.csv"));
    }

    @Test
    void fileThatHasNotChangedIsNotSentAgain() {
        var address = COSPONSORS_WHO_VOTED_NO + "&format=csv";
        var tag = file(address).header("ETag");
        given().header("If-None-Match", tag).get(address).then().statusCode(304);
        assertTrue(!tag.equals(file(address + "&party=R").header("ETag")));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/votes/matrix?votes=h92-115.2018, 404, votes",
        "/api/v1/votes/matrix?cosponsors=hr1-115, 404, cosponsors",
        "/api/v1/votes/matrix?position=Maybe, 400, position",
        "/api/v1/votes/matrix?votes=h90-115.2018&position=h92-115.2018:No, 404, position",
        "/api/v1/votes/matrix?party=Whig, 400, party",
        "/api/v1/votes/h90-115.2018/positions?state=Ohio, 400, state",
        "/api/v1/members/X999999, 404, member",
        "/api/v1/members/nobody, 400, member"
    })
    void badQuestionIsNamed(String address, int status, String parameter) {
        given().get(address).then().statusCode(status).body("parameter", equalTo(parameter));
    }

    /** Else a filter with a slip in its name would give everybody. */
    @ParameterizedTest
    @CsvSource({
        "/api/v1/votes/matrix?votes=h90-115.2018&positon=No, positon, position",
        "/api/v1/votes/matrix?column=h90-115.2018&format=csv, column, votes",
        "/api/v1/measures/hr1865-115/cosponsors?asof=2017-08-01&format=xlsx, asof, asOf",
        "/api/v1/votes/h90-115.2018/positions?Party=R, Party, party",
        "/api/v1/compare?from=hr1865-115/rh&to=hr1865-115/eh&path=s3&format=docx, path, from",
        "/api/v1/measures?question=trafficking, question, page"
    })
    void parameterThatMeansNothingIsRefusedWithThoseThatDo(String address, String parameter, String known) {
        given().get(address)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/no-such-parameter"))
                .body("parameter", equalTo(parameter))
                .body("parameters", hasItem(known));
    }

    /** Rather than answered in another form, which would be saved under the name of the one asked for. */
    @ParameterizedTest
    @CsvSource({
        "/api/v1/measures?format=docx, docx",
        "/api/v1/liability?texts=hr1865-115/rh&format=pdf, pdf",
        "/api/v1/texts?id=hr1865-115/rh&format=xlsx, xlsx",
        "/api/v1/votes/h90-115.2018?format=csv, csv",
        "/api/v1/effects?id=hr1865-115/eh&format=svg, svg",
        "/api/v1/bulk.zip?format=csv, csv"
    })
    void formThatIsNotMadeIsRefused(String address, String form) {
        given().get(address)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .header("ETag", nullValue())
                .header("Content-Disposition", nullValue())
                .body("type", equalTo("/problems/no-such-form"))
                .body("value", equalTo(form))
                .body("detail", startsWith("there is no " + form + " of this"));
    }

    @Test
    void vitiatedVoteStaysOnRecordAndIsMarked() {
        given().get("/api/v1/votes/matrix")
                .then()
                .body("votes", hasItems("s57-115.2018", "s60-115.2018"))
                .body("vitiated", equalTo(List.of("s57-115.2018")));
        given().accept("text/html")
                .get("/votes/s57-115.2018")
                .then()
                .body(containsString("The vote stays on record as it was cast, 94-2."))
                .body(not(containsString("counts for nothing")));
        given().get("/api/v1/votes?format=csv").then().body(containsString("\"unanimous consent, 2018-03-19\",94,2,"));
    }

    /** By 17:46 the Committee of the Whole had agreed to two of the three amendments, by voice. */
    @Test
    void voteTellsWhatWasBeforeTheCommittee() {
        given().get("/api/v1/votes/h90-115.2018")
                .then()
                .body("textVotedOn", equalTo("hr1865-115/rh+hamdt525-115+hamdt527-115+hamdt526-115"))
                .body("before.text", equalTo("hr1865-115/rh+hamdt525-115+hamdt527-115"))
                .body(
                        "before.agreed.collect { it.amendment + ' ' + it.time + ' ' + it.by }",
                        equalTo(List.of("hamdt525-115 15:10:25 voice vote", "hamdt527-115 15:33:12 voice vote")));
        given().accept("text/html")
                .get("/votes/h90-115.2018")
                .then()
                .body(containsString("<dt>Text before the Committee of the Whole</dt>"))
                .body(containsString("H.Amdt. 525</a>, agreed to by voice vote"));
    }

    @Test
    void memberIsShownBesidePartyAndState() {
        given().get("/api/v1/members/W000812")
                .then()
                .body("member.name", equalTo("Wagner, Ann"))
                .body("sponsored", hasItem("hr1865-115"))
                .body("votes.find { it.vote == 'h90-115.2018' }.position", equalTo("Aye"))
                .body("votes.find { it.vote == 'h90-115.2018' }.party.against", equalTo(61));
    }

    @Test
    void timelineNamesItsSources() {
        given().get("/api/v1/measures/hr1865-115/timeline?size=250")
                .then()
                .body("items.findAll { it.sources.isEmpty() }.size()", equalTo(0))
                .body("items.find { it.kind == 'roll call' }.sources[0]", containsString("H"));
    }
}
