package org.engross.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which words of S. 1693 and of the amendment of Mrs. Walters stand in H.R. 1865, as one reads them in the prints. */
class PassagesJobTest {

    @TempDir
    static Path folder;

    private static List<JsonNode> passages;

    @BeforeAll
    static void run() throws IOException {
        var in = Files.createDirectories(folder.resolve("in"));
        for (var text : List.of(
                "hr1865-115/rh",
                "hr1865-115/eh",
                "s1693-115/rs",
                "amendments/hamdt526-115",
                "amendments/hamdt525-115")) {
            Files.copy(JobAnswers.BILLS.resolve(text + ".xml"), in.resolve(text.replace('/', '-') + ".xml"));
        }
        Files.copy(JobAnswers.BILLS.resolve("hr1865-115/eh.xml"), in.resolve("copy.xml"));
        Files.writeString(in.resolve("broken.xml"), "<bill>");
        assertEquals(CorpusProgram.REFUSED, run("found"));
        passages = JobAnswers.lines(folder.resolve("found/passages.jsonl"));
    }

    private static int run(String out, String... options) {
        var in = folder.resolve("in").toString();
        var arguments = Stream.concat(
                        Stream.of(
                                "passages",
                                "--in",
                                in,
                                "--out",
                                folder.resolve(out).toString(),
                                "--master",
                                "local[2]"),
                        Stream.of(options))
                .toArray(String[]::new);
        return CorpusProgram.run(arguments);
    }

    private static Stream<JsonNode> between(String text, String other) {
        return passages.stream()
                .filter(row -> row.get("text").asText().equals(text)
                        && row.get("otherText").asText().equals(other));
    }

    /** RH says "constitutes a violation of …; or", the amendment "would constitute a violation of … targeted.". */
    @Test
    void passageHasItsWordsAndBothPlaces() {
        var shared = between("hamdt526-115", "hr1865-115/rh").toList();
        assertEquals(1, shared.size());
        var passage = shared.getFirst();
        assertEquals(
                "a violation of section 2421A of title 18, United States Code, and promotion or facilitation of prostitution is"
                        + " illegal in the jurisdiction where the defendant’s promotion or facilitation of prostitution was targeted",
                passage.get("passage").asText());
        assertEquals(32, passage.get("words").asInt());
        assertEquals("direction-3/5/C", passage.get("place").asText());
        assertEquals("s4/5/A", passage.get("otherPlace").asText());
    }

    /** Both have “any claim in a civil action brought under section 1595 …”, up to the "or" that the Senate print has there. */
    @Test
    void wordsOfTheSenateBillStandInTheAmendment() {
        var first = between("hamdt526-115", "s1693-115/rs")
                .map(row -> row.get("passage").asText())
                .filter(words -> words.contains("any claim in a civil action"))
                .toList();
        assertEquals(1, first.size());
        assertTrue(first.getFirst().endsWith("a violation of section 1591 of that title"), first.getFirst());
    }

    @Test
    void textsOfOneMeasureAndCopiesAreNotComparedUnlessAsked() {
        assertTrue(passages.stream().noneMatch(row -> isOfHouseBill(row, "text") && isOfHouseBill(row, "otherText")));
        assertEquals(
                1,
                between("hamdt526-115", "hr1865-115/eh")
                        .map(row -> row.get("file"))
                        .distinct()
                        .count());
    }

    @Test
    void chanceLeavesNothingOutHere() throws IOException {
        assertEquals(CorpusProgram.REFUSED, run("every", "--every-pair"));
        assertEquals(told(passages), told(JobAnswers.lines(folder.resolve("every/passages.jsonl"))));
    }

    private static boolean isOfHouseBill(JsonNode row, String name) {
        return row.get(name).asText().startsWith("hr1865-115/");
    }

    private static Set<String> told(List<JsonNode> rows) {
        return rows.stream().map(JsonNode::toString).collect(Collectors.toSet());
    }

    @Test
    void passageOfAFewWordsIsWrongUsage() {
        assertEquals(2, run("few", "--least", "3"));
    }

    @Test
    void chanceGrowsWithLikeness() {
        assertEquals(1, LikelyPairs.chance(1));
        assertEquals(0, LikelyPairs.chance(0));
        // One minus the chance that in none of twenty bands both of two hashes are equal: 1 - (1 - 0.25)^20.
        assertEquals(0.9968, LikelyPairs.chance(0.5), 0.0001);
    }
}
