package org.engross.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.engross.citation.Sha256;
import org.engross.citation.TextId;
import org.engross.ingest.source.Finding;
import org.engross.library.Library;
import org.engross.library.Match;
import org.engross.library.Search;
import org.engross.library.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each test takes in documents of a measure of its own, and all of them into a database of their own, so that what the
 * tests of other classes count stays as it is.
 */
@QuarkusTest
@TestProfile(LoadingTest.OwnDatabase.class)
public class LoadingTest {

    public static class OwnDatabase implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:loading;DB_CLOSE_DELAY=-1");
        }
    }

    @Inject
    Loading loading;

    @Inject
    Library library;

    @Inject
    Search search;

    @Inject
    Verification verification;

    @TempDir
    Path folder;

    @Test
    void secondRoundTakesInNothing() throws IOException {
        write("a.xml", "hr9001-115", "This Act may be cited as the First Act.");
        assertEquals(List.of("a.xml"), loading.folder(folder).kept());
        var second = loading.folder(folder);
        assertEquals(List.of(), second.kept());
        assertEquals(1, second.unchanged());
    }

    /** As two processes on one database would: each looks at every file, and one of them takes it in. */
    @Test
    void twoRoundsAtOnceTakeInEachTextOnce() throws Exception {
        for (int number = 9071; number < 9077; number++) {
            write(number + ".xml", "hr" + number + "-115", "This Act may be cited as the Act of Two.");
        }
        try (var two = Executors.newFixedThreadPool(2)) {
            var rounds = two.invokeAll(
                    List.<Callable<Loaded>>of(() -> loading.folder(folder), () -> loading.folder(folder)));
            var first = rounds.getFirst().get();
            var second = rounds.getLast().get();
            assertEquals(List.of(), first.and(second).refused());
            assertEquals(6, first.kept().size() + second.kept().size());
            assertEquals(6, first.unchanged() + second.unchanged());
        }
        assertEquals(List.of(), library.past("9071.xml"));
    }

    @Test
    void changedFileBecomesTheHoldingAndTheOldOneIsSuperseded() throws IOException {
        write("b.xml", "hr9002-115", "This Act may be cited as the Old Act.");
        loading.folder(folder);
        var id = TextId.parse("hr9002-115/ih");
        var old = library.find(id).orElseThrow();
        write("b.xml", "hr9002-115", "This Act may be cited as the New Act.");
        assertEquals(List.of("b.xml"), loading.folder(folder).kept());
        var now = library.find(id).orElseThrow();
        assertTrue(
                now.document().text().allWords().anyMatch(words -> words.words().contains("New Act")));
        assertTrue(!now.sha256().equals(old.sha256()));
        assertTrue(library.holds("b.xml", now.sha256()));
        assertEquals(1, library.past("b.xml").size(), "the old holding stays");
        assertEquals(old.sha256(), library.past("b.xml").getFirst().sha256());
    }

    @Test
    void malformedFileIsRefusedWholeAndTheRestLoads() throws IOException {
        write("c.xml", "hr9003-115", "This Act may be cited as the Whole Act.");
        Files.writeString(folder.resolve("broken.xml"), "<bill><section>", StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("entity.xml"),
                "<!DOCTYPE bill [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><bill>&x;</bill>",
                StandardCharsets.UTF_8);
        var loaded = loading.folder(folder);
        assertEquals(List.of("c.xml"), loaded.kept());
        assertEquals(List.of("broken.xml", "entity.xml"), loaded.refused());
        assertEquals(
                2,
                loaded.findings().stream()
                        .filter(finding -> finding.level() == Finding.Severity.ERROR)
                        .map(finding -> finding.where().split(":")[0])
                        .distinct()
                        .count());
    }

    @Test
    void fileThatGoesBackToItsOldWordsIsHeldAgain() throws IOException {
        for (var words : List.of("As One.", "As Two.", "As One.")) {
            write("d.xml", "hr9004-115", words);
            assertEquals(List.of("d.xml"), loading.folder(folder).kept());
        }
        assertEquals(2, library.past("d.xml").size());
    }

    @Test
    void whatIsHeldReadsToTheSameDocument() {
        assertTrue(verification.count() >= 27, "the collection is held");
        assertEquals(List.of(), verification.failures());
    }

    @Test
    void folderThatIsNotThereIsEmpty() {
        assertEquals(List.of(), loading.folder(folder.resolve("nowhere")).kept());
    }

    @Test
    void endingIsReadInEitherCaseAndOtherFilesAreNamed() throws IOException {
        write("E.XML", "hr9005-115", "As Named.");
        Files.writeString(folder.resolve("README.md"), "About these files.");
        Files.createDirectory(folder.resolve("folder.xml"));
        var loaded = loading.folder(folder);
        assertEquals(List.of("E.XML"), loaded.kept());
        assertEquals(List.of("README.md"), loaded.passedOver());
        assertEquals(List.of(), loaded.refused());
    }

    @Test
    void fileThatCannotBeOpenedIsRefusedAndTheRestLoads() throws IOException {
        Files.createSymbolicLink(folder.resolve("astray.xml"), folder.resolve("nowhere"));
        write("f.xml", "hr9006-115", "As Found.");
        var loaded = loading.folder(folder);
        assertEquals(List.of("f.xml"), loaded.kept());
        assertEquals(List.of("astray.xml"), loaded.refused());
        assertTrue(
                loaded.findings().getFirst().toString().startsWith("ERROR astray.xml: the file cannot be read: "),
                loaded.findings().toString());
    }

    @Test
    void fileThatIsTooLargeIsRefusedWithBothNumbers() throws IOException {
        var large = folder.resolve("large.xml");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(16 * 1024 * 1024 + 1);
        }
        assertEquals(
                List.of("ERROR large.xml: the file has 16777217 bytes, and at most 16777216 are taken in"),
                loading.file(large).findings().stream().map(Finding::toString).toList());
    }

    @Test
    void textIsHeldOnceWhateverTheNameOfItsFile() throws IOException {
        write("g.xml", "hr9007-115", "As One.");
        loading.folder(folder);
        Files.copy(folder.resolve("g.xml"), folder.resolve("same.xml"));
        write("other.xml", "hr9007-115", "As Another.");
        var again = loading.folder(folder);
        assertEquals(2, again.unchanged(), "the same bytes");
        assertEquals(List.of("other.xml"), again.refused());
        assertEquals(
                "ERROR other.xml: hr9007-115/ih is held already, from the file g.xml; a new print of it comes in under"
                        + " the same name, or with --replace",
                again.findings().getFirst().toString());
        assertEquals(
                1,
                library.holdings().stream()
                        .filter(held -> held.id().equals("hr9007-115/ih"))
                        .count());
    }

    /** Bulk downloads name files alike in each folder: {@code one/ih.xml}, {@code two/ih.xml}. */
    @Test
    void fileDoesNotPushOutAnotherTextOfTheSameName() throws IOException {
        write("h.xml", "hr9008-115", "As First.");
        loading.folder(folder);
        write("h.xml", "hr9009-115", "As Second.");
        var second = loading.folder(folder);
        assertEquals(List.of("h.xml"), second.kept());
        assertTrue(library.find(TextId.parse("hr9008-115/ih")).isPresent());
        assertTrue(library.find(TextId.parse("hr9009-115/ih")).isPresent());
        write("h.xml", "hr9019-115", "As Third.");
        assertEquals(List.of("h.xml"), loading.collection(folder).kept(), "the collection is what its files say");
        assertTrue(library.find(TextId.parse("hr9008-115/ih")).isEmpty());
    }

    @Test
    void aFileThatNamesAPublisherIsOfficialByItsOwnWordUntilItIsHeldAgainstACopy() throws IOException {
        write("i.xml", "hr9010-115", "As Written.");
        var file = folder.resolve("i.xml");
        var ours = Files.readString(file)
                .replace(
                        "<congress>",
                        "<dc:publisher>United States Government Publishing Office</dc:publisher><congress>");
        Files.writeString(file, ours);
        loading.folder(folder);
        var id = TextId.parse("hr9010-115/ih");
        assertEquals(
                "Official by its own word (United States Government Publishing Office), not held against another copy"
                        + " by us.",
                library.find(id).orElseThrow().certainty().sentence());

        var itself = Files.readAllBytes(file);
        assertThrows(IllegalArgumentException.class, () -> verification.against(id, itself, "itself"));
        var other = ours.replace("As Written.", "As Rewritten.").getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of("section 1: reworded: only here 'Written', only in the copy 'Rewritten'"),
                verification.against(id, other, "another print"));
        assertFalse(library.find(id).orElseThrow().certainty().isWholeHeld());

        var copy = ours.replace("<meta>", "<!-- as downloaded --><meta>").getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of(), verification.against(id, copy, "the official print"));
        var certainty = library.find(id).orElseThrow().certainty();
        assertTrue(certainty.isWholeHeld());
        assertTrue(certainty.sentence().startsWith("Held by us against the official print on "), certainty.sentence());
        assertTrue(certainty.sentence().contains(Sha256.of(copy)), certainty.sentence());

        Files.writeString(file, ours + "\n");
        loading.folder(folder);
        assertEquals(
                "official by its own word",
                library.find(id).orElseThrow().certainty().state(),
                "another file of the text");
    }

    /** The database refuses it when others of the same transaction are written; each of those is then kept by itself. */
    @Test
    void fileThatTheDatabaseRefusesIsRefusedAloneAndTheOthersAreFound() throws IOException {
        write("9601.xml", "hr9601-115", "Xanthic ponds.");
        write("9602.xml", "hr9602-115", "Xanthic weirs.");
        write("9603.xml", "hr9603-115", "Xanthic mills.");
        var file = folder.resolve("9602.xml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst("(role=\"officialTitle\">)", "$1" + "To keep ponds. ".repeat(10_000)));
        var loaded = loading.folder(folder);
        assertEquals(List.of("9601.xml", "9603.xml"), loaded.kept());
        assertEquals(List.of("9602.xml"), loaded.refused());
        var found = search.search(Terms.parse("xanthic"), Optional.empty(), 0, 10);
        assertEquals(
                List.of("hr9601-115/ih", "hr9603-115/ih"),
                found.stream().map(Match::subject).sorted().toList());
    }

    /** A document of the collection with another number and another short title. */
    private void write(String name, String measure, String words) throws IOException {
        var home = Path.of(System.getProperty("engross.home", "."));
        var number = measure.replaceAll("hr([0-9]+)-.*", "$1");
        var xml = Files.readString(home.resolve("bills/hr1865-115/ih.xml"))
                .replace("hr1865-115", measure)
                .replace("/hr/1865", "/hr/" + number)
                .replace("H.R. 1865", "H.R. " + number)
                .replace("<docNumber>1865<", "<docNumber>" + number + "<")
                .replace("This Act may be cited as", words + " This Act may be cited as");
        Files.writeString(folder.resolve(name), xml);
    }
}
