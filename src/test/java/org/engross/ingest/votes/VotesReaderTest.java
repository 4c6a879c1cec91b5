package org.engross.ingest.votes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.engross.ingest.Intake;
import org.engross.ingest.Taken;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Reading;
import org.engross.proceeding.Facts;
import org.engross.proceeding.OfficialRecord;
import org.junit.jupiter.api.Test;

/** Roll calls in each form, cut down to a few members. */
class VotesReaderTest {

    private static final Path RECORDS = Path.of("src/test/resources/records");

    @Test
    void aRollCallOfTheClerkIsRead() throws IOException {
        var reading = file("roll090.xml");
        assertEquals("""
                h90-115.2018 CLERK 2018-02-27T17:46 House
                On Agreeing to the Amendment: Amendment 2 to H R 1865 (On Agreeing to the Amendment): Agreed to
                simple majority; hr1865-115; no amendment; , Mimi Walters of California Amendment No. 2, , stated 308-107
                https://clerk.house.gov/evs/2018/roll090.xml
                A000372 R GA No: Allen
                A000374 R LA Aye: Abraham
                C001051 R TX Not Voting: Carter
                """, printed(reading));
        assertEquals(
                List.of(
                        "WARNING roll090.xml: h90-115.2018: the record has the positions of 3 members alone; it was cut, or"
                                + " prints no more",
                        "WARNING roll090.xml: h90-115.2018: the record prints the tally 308-107, and the positions in it make"
                                + " 1-1"),
                found(reading));
    }

    /** It is on the passage of no text: a nomination is on no measure. The Senate's own ids stand until a list tells whose they are. */
    @Test
    void aRollCallOfTheSenateIsRead() throws IOException {
        var reading = file("vote_118_2_00336.xml");
        assertEquals("""
                s336-118.2024 SENATE 2024-12-20T23:39 Senate
                On the Amendment S.Amdt. 3331 to H.R. 82 (No short title on file) (On the Amendment): Amendment Rejected
                three fifths; hr82-118; samdt3331-118; To delay the repeal of the Government pension offset and windfall elimination provisions until additional changes are made to offset any negative impacts on the actuarial balance of the Social Security Trust Funds., , , stated 2-4
                https://www.senate.gov/legislative/LIS/roll_call_votes/vote1182/vote_118_2_00336.xml
                S317 R WY Yea: Barrasso, John
                S330 D CO Nay: Bennet, Michael
                S341 D CT Nay: Blumenthal, Richard
                S354 D WI Nay: Baldwin, Tammy
                S370 D NJ Nay: Booker, Cory
                S396 R TN Yea: Blackburn, Marsha
                """, printed(reading));
    }

    @Test
    void theJsonOfTheUnitedstatesProjectIsRead() throws IOException {
        assertEquals("""
                s57-115.2018 VOTES_JSON 2018-03-19T18:06 Senate
                Motion to Invoke Cloture on the Motion to Proceed to H.R. 1865 (On the Cloture Motion): Cloture on the Motion to Proceed Agreed to
                three fifths; hr1865-115; no amendment; On Cloture on the Motion to Proceed H.R. 1865, , , stated 94-2
                http://www.senate.gov/legislative/LIS/roll_call_votes/vote1152/vote_115_2_00057.xml
                S197 R AZ Not Voting: McCain, John
                S247 D OR Nay: Wyden, Ron
                S289 R TN Yea: Alexander, Lamar
                S300 R NC Not Voting: Burr, Richard
                S348 R KY Nay: Paul, Rand
                S354 D WI Yea: Baldwin, Tammy
                """, printed(file("s57-115.2018.json")));
    }

    @Test
    void aCallOfTheHouseIsOnNoMeasureAndAsksForNoMajority() throws IOException {
        var vote = facts(file("h1-115.2018.json")).rollCalls().getFirst();
        assertEquals(Optional.empty(), vote.measure());
        assertEquals(Optional.empty(), vote.requirement());
        assertEquals(Optional.empty(), vote.textVotedOn());
        assertEquals("Call of the House", vote.question());
    }

    @Test
    void theVicePresidentBreaksATieAndIsNoSenator() throws IOException {
        var vote = facts(file("s274-115.2018.json")).rollCalls().getFirst();
        assertEquals("Vice President: Yea", vote.extras().tieBreaker());
        assertEquals(
                "Motion to Proceed to the House Message to Accompany H.R. 695",
                vote.extras().about());
    }

    @Test
    void theOlderXmlHasNoNamesAndNoParties() throws IOException {
        var reading = file("s192-101.1989.xml");
        assertEquals("""
                s192-101.1989 ROLL_XML 1989-09-20T20:58 Senate
                On the Motion to Table S.Amdt. 795 to H.R. 2939 (Foreign Operations, Export Financing, and Related Programs Appropriations Act, 1990) (On the Motion to Table S.Amdt. 795 to H.R. 2939 (Foreign Operations, Export Financing, and Related Programs Appropriations Act, 1990)): Motion to Table Agreed to
                simple majority; hr2939-101; samdt795-101; , , , stated 57-41
                https://www.senate.gov/legislative/LIS/roll_call_votes/vote1011/vote_101_1_00192.xml
                S027 ? NM Not Voting: no name
                S127 ? MT Yea: no name
                S134 ? CO Nay: no name
                S180 ? WA Yea: no name
                S200 ? MO Nay: no name
                """, printed(reading));
    }

    @Test
    void inAnElectionTheAnswersAreNames() throws IOException {
        var text = Files.readString(RECORDS.resolve("roll090.xml"))
                .replaceAll(
                        "(?s)<totals-by-vote>.*</totals-by-vote>",
                        "<totals-by-candidate><candidate>Ryan (WI)</candidate><candidate-total>1</candidate-total></totals-by-candidate>")
                .replace("On Agreeing to the Amendment", "Election of the Speaker")
                .replace("<vote>Aye</vote>", "<vote>Ryan (WI)</vote>")
                .replace("<vote>No</vote>", "<vote>Colin Powell</vote>");
        var vote = facts(read("x.xml", text)).rollCalls().getFirst();
        assertEquals(
                "[Optional[Colin Powell], Optional[Ryan (WI)], Optional.empty]",
                vote.positions().stream()
                        .map(position -> position.named())
                        .toList()
                        .toString());
        assertEquals("0-0", vote.tally().toString());
    }

    @Test
    void aFieldThatIsNotKnownIsFound() throws IOException {
        var text = Files.readString(RECORDS.resolve("h90-115.2018.json"))
                .replace("\"number\": 90", "\"number\": 90, \"weather\": \"rain\"");
        assertTrue(found(read("x.json", text))
                .contains("WARNING x.json: weather: a field that is not known and is not kept, with the value 'rain'"));
    }

    @Test
    void whoHasNoIdOrAnsweredTwiceIsLeftOutWithAFinding() throws IOException {
        var text = Files.readString(RECORDS.resolve("roll090.xml"))
                .replace("name-id=\"A000374\"", "name-id=\"0000000\"")
                .replace("name-id=\"C001051\"", "name-id=\"A000372\"");
        var reading = read("x.xml", text);
        assertEquals(1, facts(reading).rollCalls().getFirst().positions().size());
        assertTrue(found(reading).stream()
                .anyMatch(one -> one.contains("the position of 'Abraham' is left out, and perhaps others")));
        assertTrue(found(reading).contains("WARNING x.xml: h90-115.2018: a second position of A000372 is left out"));
    }

    @Test
    void cutFilesAndJsonOfAnotherKindAreRefused() throws IOException {
        var json = Files.readString(RECORDS.resolve("h90-115.2018.json"));
        assertEquals(
                Optional.empty(),
                read("x.json", json.substring(0, json.length() / 2)).value());
        assertEquals(
                List.of("ERROR x.json: no reader knows this JSON: it is no roll call"),
                found(read("x.json", "{\"a\": 1}")));
        assertEquals(
                List.of("ERROR x.xml: vote-metadata: not a roll call: it has no metadata"),
                found(read("x.xml", "<rollcall-vote/>")));
    }

    private static Reading<Taken> file(String name) throws IOException {
        return Intake.any(Files.readAllBytes(RECORDS.resolve(name)), name);
    }

    private static Reading<Taken> read(String name, String text) {
        return Intake.any(text.getBytes(StandardCharsets.UTF_8), name);
    }

    private static List<String> found(Reading<Taken> reading) {
        return reading.findings().stream().map(Finding::toString).toList();
    }

    private static Facts facts(Reading<Taken> reading) {
        return official(reading).facts();
    }

    private static OfficialRecord official(Reading<Taken> reading) {
        return ((Taken.TakenRecord) reading.value().orElseThrow()).official();
    }

    private static String printed(Reading<Taken> reading) {
        var facts = facts(reading);
        var vote = facts.rollCalls().getFirst();
        var lines = new StringBuilder();
        lines.append(vote.id() + " " + official(reading).origin() + " "
                + vote.date().atTime(vote.time()) + " " + vote.forum().printed() + "\n");
        lines.append(vote.question() + " (" + vote.type() + "): " + vote.result() + "\n");
        lines.append(vote.requirement().map(one -> one.printed()).orElse("no majority") + "; "
                + vote.measure().map(Object::toString).orElse("no measure") + "; "
                + vote.amendment().map(Object::toString).orElse("no amendment") + "; "
                + vote.extras().about() + ", "
                + vote.extras().author() + ", " + vote.extras().tieBreaker()
                + vote.extras().stated().map(tally -> ", stated " + tally).orElse("") + "\n");
        lines.append(vote.source() + "\n");
        vote.positions()
                .forEach(position ->
                        lines.append(position.member() + " " + position.party().letter() + " "
                                + position.state() + " " + position.cast().printed() + ": "
                                + facts.member(position.member())
                                        .map(member -> member.name())
                                        .orElse("no name") + "\n"));
        return lines.toString();
    }
}
