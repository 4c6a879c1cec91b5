package org.engross.ingest.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.engross.ingest.source.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reader refuses. The folder begins well formed, and each test spoils one thing. */
class FactsReaderTest {

    private static final String MEMBERS = """
            id,lis,chamber,family,given,party,state,district,congress
            A000374,,House,Abraham,,R,LA,,115
            W000812,,House,Wagner,Ann,R,MO,2,115
            """;
    private static final String VOTE = """
            {"id": "h90-115.2018", "date": "2018-02-27", "time": "17:46", "forum": "House",
             "question": "On the bill", "type": "On Passage", "requirement": "simple majority",
             "result": "Passed", "measure": "hr1865-115", "textVotedOn": "hr1865-115/eh", "source": "none"}
            """;
    private static final String POSITIONS = """
            member,name,party,state,position
            A000374,Abraham,R,LA,Aye
            W000812,"Wagner, Ann",R,MO,No
            """;

    @TempDir
    Path root;

    @BeforeEach
    void write() throws IOException {
        put("members/members.csv", MEMBERS);
        put("votes/h90-115.2018/vote.json", VOTE);
        put("votes/h90-115.2018/positions.csv", POSITIONS);
    }

    @Test
    void wellFormedFactsAreReadWithAWarningForWhatIsMissing() {
        var reading = FactsReader.read(root);
        assertEquals("1-1", reading.facts().rollCalls().getFirst().tally().toString());
        assertEquals(
                List.of("WARNING h90-115.2018: is on hr1865-115, of which nothing is known"),
                reading.findings().stream().map(Finding::toString).toList());
    }

    @Test
    void aSenatorKnownByTheSenatesIdAloneIsNoted() throws IOException {
        put("members/members.csv", MEMBERS + "S999,S999,Senate,Nobody,Ann,R,TN,,115\n");
        assertTrue(FactsReader.read(root).findings().stream()
                .map(Finding::toString)
                .toList()
                .contains("NOTE members/members.csv: Sen. Ann Nobody [R-TN] is known by the Senate's id S999 alone"));
    }

    @Test
    void anEmptyFolderHoldsNothing(@TempDir Path empty) {
        var reading = FactsReader.read(empty);
        assertEquals(List.of(), reading.findings());
        assertEquals(List.of(), reading.facts().members().all());
    }

    @Test
    void anUnknownFieldIsRefused() throws IOException {
        put("votes/h90-115.2018/vote.json", VOTE.replace("\"source\"", "\"mood\": \"sour\", \"source\""));
        assertRefused("votes/h90-115.2018/vote.json: an unknown field 'mood'");
    }

    @Test
    void aFieldGivenTwiceIsRefused() throws IOException {
        put("votes/h90-115.2018/vote.json", VOTE.replace("\"source\"", "\"result\": \"Failed\", \"source\""));
        assertRefused("votes/h90-115.2018/vote.json: line 3: no JSON: Duplicate field 'result'");
    }

    @Test
    void aMissingFieldIsRefused() throws IOException {
        put("votes/h90-115.2018/vote.json", VOTE.replace("\"result\": \"Passed\",", ""));
        assertRefused("votes/h90-115.2018/vote.json: no field 'result'");
    }

    @Test
    void aBadValueIsRefusedWithItsPlace() throws IOException {
        put("votes/h90-115.2018/vote.json", VOTE.replace("simple majority", "acclamation"));
        assertRefused("votes/h90-115.2018/vote.json: requirement: not a requirement: 'acclamation'"
                + " (one of simple majority, three fifths, two thirds)");
    }

    @Test
    void anUnknownPositionIsRefused() throws IOException {
        put("votes/h90-115.2018/positions.csv", POSITIONS.replace("Aye", "Yes"));
        assertRefused("votes/h90-115.2018/positions.csv: line 2, position: not a position: 'Yes'"
                + " (one of Aye, Yea, No, Nay, Guilty, Not Guilty, Present, Present, Giving Live Pair,"
                + " For a person, Not Voting)");
    }

    @Test
    void aMemberUnderAnotherNameIsRefused() throws IOException {
        put("votes/h90-115.2018/positions.csv", POSITIONS.replace("MO", "MI"));
        assertRefused(
                "votes/h90-115.2018/positions.csv: line 3: W000812 is Wagner, Ann [R-MO], not Wagner, Ann [R-MI]");
    }

    @Test
    void anUnknownMemberIsRefused() throws IOException {
        put("votes/h90-115.2018/positions.csv", POSITIONS.replace("A000374", "A000375"));
        assertRefused("votes/h90-115.2018/positions.csv: line 2: no member 'A000375' is known");
    }

    @Test
    void twoPositionsOfOneMemberAreRefused() throws IOException {
        put("votes/h90-115.2018/positions.csv", POSITIONS + "A000374,Abraham,R,LA,No\n");
        assertRefused("votes/h90-115.2018/vote.json: two positions of A000374 on h90-115.2018");
    }

    @Test
    void aSurplusFileIsRefused() throws IOException {
        put("votes/h90-115.2018/notes.txt", "none");
        assertRefused(
                "votes/h90-115.2018: holds [notes.txt, positions.csv, vote.json], not [positions.csv, vote.json]");
    }

    @Test
    void aFolderUnderAnotherNameIsRefused() throws IOException {
        put("votes/h90-115.2018/vote.json", VOTE.replace("h90", "h91"));
        assertRefused("votes/h90-115.2018: holds h91-115.2018");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws IOException {
        Files.write(
                root.resolve("votes/h90-115.2018/positions.csv"),
                POSITIONS.replace("Abraham", "Ábraham").getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("votes/h90-115.2018/positions.csv: not UTF-8");
    }

    @Test
    void aRefusedVoteLeavesTheRestStanding() throws IOException {
        put("votes/h91-115.2018/vote.json", "{");
        put("votes/h91-115.2018/positions.csv", POSITIONS);
        var reading = FactsReader.read(root);
        assertEquals(1, reading.errors().size());
        assertEquals(1, reading.facts().rollCalls().size());
    }

    @Test
    void aFolderWithinAFolderIsRefused() throws IOException {
        Files.createDirectories(root.resolve("votes/h90-115.2018/old"));
        assertRefused("votes/h90-115.2018: holds [old, positions.csv, vote.json], not [positions.csv, vote.json]");
    }

    @Test
    void noSpoiledByteStopsTheReader() throws IOException {
        var random = new Random(230);
        var spoiled = Map.of(
                "members/members.csv", MEMBERS,
                "votes/h90-115.2018/vote.json", VOTE,
                "votes/h90-115.2018/positions.csv", POSITIONS);
        int refused = 0;
        for (var file : spoiled.entrySet()) {
            for (int i = 0; i < 300; i++) {
                var bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                Files.write(root.resolve(file.getKey()), bytes);
                refused += FactsReader.read(root).errors().isEmpty() ? 0 : 1;
            }
            put(file.getKey(), file.getValue());
        }
        assertTrue(refused > 500, "only " + refused + " of 900 refused");
        assertEquals(List.of(), FactsReader.read(root).errors());
    }

    @Test
    void withoutItsMembersNothingIsRead() throws IOException {
        put("members/members.csv", MEMBERS.replace("Ann,R", "Ann ,R"));
        assertRefused("members/members.csv: line 3, given: 'Ann ' is empty or has an outer space");
        assertEquals(List.of(), FactsReader.read(root).facts().members().all());
    }

    @Test
    void anyChangedByteChangesTheFingerprint() throws IOException {
        var before = FactsReader.read(root).sha256();
        assertEquals(before, FactsReader.read(root).sha256());
        put("votes/h90-115.2018/positions.csv", POSITIONS.replace("Aye", "Present"));
        assertNotEquals(before, FactsReader.read(root).sha256());
    }

    private void assertRefused(String why) {
        var reading = FactsReader.read(root);
        assertEquals(
                List.of("ERROR " + why),
                reading.errors().stream().map(Finding::toString).toList());
        assertEquals(List.of(), reading.facts().rollCalls());
    }

    private void put(String file, String text) throws IOException {
        var path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
