package org.engross.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The job on the bills of the collection, an archive, and files that are odd. */
class EffectsJobTest {

    private static final Pattern COUNT =
            Pattern.compile("([0-9]+) instructions? in ([0-9]+) law.*; ([0-9]+) passages? of .*");

    /** {@code section 5(1), redesignate, carried out: …}, with a remark in parentheses behind the place where there is doubt. */
    private static final Pattern ORDER = Pattern.compile("    \\S.*?, ([a-z ]+), (?:carried out|not tried): (.*)");

    @TempDir
    static Path folder;

    private static int exit;
    private static List<JsonNode> effects;
    private static List<JsonNode> files;

    @BeforeAll
    static void run() throws IOException {
        var in = Files.createDirectories(folder.resolve("in/bills"));
        for (var bill : List.of("hr1865-115", "s1693-115")) {
            try (var versions = Files.list(JobAnswers.BILLS.resolve(bill))) {
                for (var version : versions.toList()) {
                    Files.copy(version, in.resolve(bill + "-" + version.getFileName()));
                }
            }
        }
        Files.copy(
                JobAnswers.BILLS.resolve("usc/47").resolve(first(JobAnswers.BILLS.resolve("usc/47"))),
                in.resolve("usc47.xml"));
        var engrossed = Files.readString(JobAnswers.BILLS.resolve("hr1865-115/eh.xml"));
        Files.writeString(in.resolve("cut.xml"), engrossed.substring(0, engrossed.length() / 2));
        Files.writeString(in.resolve("notes.pdf"), "%PDF-1.7");
        archive(folder.resolve("in/laws.zip"));
        exit = CorpusProgram.run(
                "effects",
                "--in",
                folder.resolve("in").toString(),
                "--out",
                folder.resolve("out").toString(),
                "--master",
                "local[2]");
        effects = JobAnswers.lines(folder.resolve("out/effects.jsonl"));
        files = JobAnswers.lines(folder.resolve("out/files.jsonl"));
    }

    private static Path first(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
    }

    /** A law that amends sections 223 and 230 of title 47, and a bill of which the rules of reading know a verb less. */
    private static void archive(Path archive) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("plaw/1404.xml"));
            zip.write(Files.readAllBytes(JobAnswers.BILLS.resolve("plaw/105-277-s1404.xml")));
            zip.putNextEntry(new ZipEntry("odd.xml"));
            var odd = Files.readString(JobAnswers.BILLS.resolve("hr1865-115/rh.xml"));
            var unheard = odd.replace("hr1865-115/rh", "hr1866-115/rh")
                    .replace("<docNumber>1865<", "<docNumber>1866<")
                    .replace("is amended by inserting after the item", "is amended by weaving in behind the item");
            assertNotEquals(odd, unheard);
            zip.write(unheard.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Stream<JsonNode> of(String text) {
        return effects.stream().filter(row -> row.get("text").asText().equals(text));
    }

    private static JsonNode file(String name) {
        return files.stream()
                .filter(row -> row.get("file").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Stream<String> heldToFixtures() {
        return Stream.of("hr1865-eh", "hr1865-rh", "s1693-is", "s1693-rs", "plaw-105-277-1404");
    }

    /** The fixtures are what the program itself answers: LawsChangedFixturesTest holds it to the same files. */
    @ParameterizedTest
    @MethodSource("heldToFixtures")
    void lawsAndInstructionsAreThoseThatTheProgramTells(String fixture) throws IOException {
        var lines = Files.readAllLines(JobAnswers.HOME.resolve("fixtures/effects/laws/" + fixture + ".txt"));
        var text = lines.getFirst();
        var count = COUNT.matcher(lines.get(3));
        assertTrue(count.matches(), lines.get(3));
        assertEquals(
                Integer.parseInt(count.group(1)),
                of(text).filter(row -> !row.get("alsoFor").asBoolean()).count());
        assertEquals(
                Integer.parseInt(count.group(2)),
                of(text).map(row -> row.get("law").asText()).distinct().count());
        assertEquals(ordersByLaw(lines.subList(4, lines.size())), ordersByLaw(text));
    }

    private static Map<String, List<String>> ordersByLaw(List<String> fixture) {
        var orders = new TreeMap<String, List<String>>();
        String law = "";
        for (var line : fixture) {
            var order = ORDER.matcher(line);
            if (order.matches()) {
                orders.computeIfAbsent(law, named -> new ArrayList<>()).add(order.group(1) + ": " + order.group(2));
            } else if (!line.startsWith(" ")) {
                law = line.replaceFirst(", which is .*", "").replaceFirst(", a new section$", "");
            }
        }
        orders.values().forEach(list -> list.sort(null));
        return orders;
    }

    private static Map<String, List<String>> ordersByLaw(String text) {
        var orders = new TreeMap<String, List<String>>();
        of(text).filter(row -> !row.get("alsoFor").asBoolean())
                .forEach(row -> orders.computeIfAbsent(row.get("law").asText(), named -> new ArrayList<>())
                        .add(row.get("order").asText() + ": " + row.get("words").asText()));
        orders.values().forEach(list -> list.sort(null));
        return orders;
    }

    /** "SEC. 4. … Section 230(e) of the Communications Act of 1934 (47 U.S.C. 230(e)) is amended by adding at the end". */
    @Test
    void instructionHasItsPlaceItsLawAndItsWords() {
        var row = of("hr1865-115/rh")
                .filter(one -> one.get("place").asText().equals("s4"))
                .findFirst()
                .orElseThrow();
        assertEquals("47 U.S.C. 230", row.get("law").asText());
        assertEquals(
                "section 230 of the Communications Act of 1934",
                row.get("inItsAct").asText());
        assertEquals("add", row.get("order").asText());
        assertEquals("adding at the end the following: “…”", row.get("words").asText());
        assertEquals("not tried", row.get("standing").asText());
        assertEquals("bills/hr1865-115-rh.xml", row.get("file").asText());
    }

    @Test
    void languageThatNoRuleReadsIsARowAndSaysWhy() {
        var unread = of("hr1866-115/rh")
                .filter(row -> row.get("standing").asText().equals("not read"))
                .toList();
        assertEquals(1, unread.size());
        assertEquals("s3/b", unread.getFirst().get("place").asText());
        assertTrue(unread.getFirst().get("words").asText().contains("weaving in behind the item"));
        assertFalse(unread.getFirst().get("why").asText().isEmpty());
        assertEquals(1, file("laws.zip/odd.xml").get("unread").asInt());
        assertEquals(2, file("laws.zip/odd.xml").get("instructions").asInt());
    }

    @Test
    void oddFilesAreRowsWithTheirFindingsAndEndNothing() {
        assertEquals(CorpusProgram.REFUSED, exit);
        assertEquals(12, files.size());
        assertEquals("refused", file("bills/cut.xml").get("standing").asText());
        assertTrue(file("bills/cut.xml").get("findings").get(0).asText().contains("not well-formed"));
        assertEquals("passed over", file("bills/notes.pdf").get("standing").asText());
        assertEquals("law as it stands", file("bills/usc47.xml").get("standing").asText());
        assertEquals(
                9,
                files.stream()
                        .filter(row -> row.get("standing").asText().equals("read"))
                        .count());
    }

    @Test
    void eachMeasureHasAFolderInBothForms() {
        for (var form : List.of("effects.parquet", "effects.jsonl")) {
            assertTrue(Files.isDirectory(folder.resolve("out/" + form + "/congress=115/measure=hr1865-115")), form);
            assertTrue(Files.isDirectory(folder.resolve("out/" + form + "/congress=105/measure=plaw-105-277")), form);
        }
    }

    @Test
    void answerThatIsThereIsNotOverwritten() {
        var in = folder.resolve("in").toString();
        assertEquals(
                2,
                CorpusProgram.run(
                        "effects", "--in", in, "--out", folder.resolve("out").toString(), "--master", "local[1]"));
        assertEquals(
                2, CorpusProgram.run("effects", "--in", in + "/nothing", "--out", in + "/new", "--master", "local[1]"));
    }
}
