package org.engross.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engross.NeedsOfficialFiles;
import org.engross.OfficialFiles;
import org.engross.provision.PlainPrint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The words of each document are those of the reference, in order. Letter case, punctuation and the words that lead a
 * section's number do not count.
 */
class WordingTest {

    private static final Pattern LEAD =
            Pattern.compile("^[\\s“\"]*(?:§|SECTION|Section|SEC\\.|Sec\\.)\\s*(?=[0-9_])", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    private static final Map<String, String> REFERENCES = new TreeMap<>(Map.ofEntries(
            Map.entry("hr1865-115/ih", "hr1865-115-ih"),
            Map.entry("hr1865-115/rh", "hr1865-115-rh"),
            Map.entry("plaw/115-164", "plaw-115-164"),
            Map.entry("plaw/104-104-s509", "plaw-104-104-s509"),
            Map.entry("plaw/105-277-s1404", "plaw-105-277-s1404"),
            Map.entry("s1693-115/is", "s1693-115-is"),
            Map.entry("amendments/hamdt525-115", "hamdt525-115"),
            Map.entry("amendments/hamdt526-115", "hamdt526-115"),
            Map.entry("amendments/hamdt527-115", "hamdt527-115"),
            Map.entry("amendments/samdt2212-115", "samdt2212-115"),
            Map.entry("amendments/samdt2213-115", "samdt2213-115"),
            Map.entry("usc/47/230@1998-10-21", "usc-47-230-before-2018-04-11"),
            Map.entry("usc/47/230@2018-04-11", "usc-47-230-from-2018-04-11"),
            Map.entry("usc/18/1591@2015-05-29", "usc-18-1591-before-2018-04-11"),
            Map.entry("usc/18/1591@2018-04-11", "usc-18-1591-from-2018-04-11"),
            Map.entry("usc/18/1595@2015-05-29", "usc-18-1595-before-2018-04-11"),
            Map.entry("usc/18/1595@2018-04-11", "usc-18-1595-from-2018-04-11"),
            Map.entry("usc/18/2421A@2018-04-11", "usc-18-2421A-from-2018-04-11")));

    static Stream<Arguments> references() {
        return REFERENCES.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @NeedsOfficialFiles
    @ParameterizedTest
    @MethodSource("references")
    void wordsAreThoseOfTheReference(String document, String reference) {
        assertEquals(
                words(withNoteApart(Bundled.text(OfficialFiles.at("reference/wording/" + reference + ".txt")))),
                words(PlainPrint.of(Bundled.document(document).text())));
    }

    /** The references run the call of the Code's footnote and the number of the note together; neither is of the law. */
    private static String withNoteApart(String reference) {
        return reference.replace("(1).11 So in original", "(1). [1 So in original");
    }

    @NeedsOfficialFiles
    @Test
    void everyReferenceIsCompared() throws Exception {
        try (var files = Files.list(OfficialFiles.at("reference/wording"))) {
            assertEquals(
                    REFERENCES.values().stream().sorted().toList(),
                    files.map(file -> file.getFileName().toString().replace(".txt", ""))
                            .sorted()
                            .toList());
        }
    }

    /** Subsections (b) and (d) of 18 U.S.C. 1595, typed from the United States Code. */
    @Test
    void codesCivilRemedyHasTheWordsOfTheCode() {
        var section =
                words(PlainPrint.of(Bundled.document("usc/18/1595@2018-04-11").text()));
        assertHolds(section, """
                (b)(1) Any civil action filed under subsection (a) shall be stayed during the pendency of any criminal action
                arising out of the same occurrence in which the claimant is the victim. (2) In this subsection, a "criminal
                action" includes investigation and prosecution and is pending until final adjudication in the trial court.
                (c) No action may be maintained""");
        assertHolds(section, """
                (d) In any case in which the attorney general of a State has reason to believe that an interest of the
                residents of that State has been or is threatened or adversely affected by any person who violates section
                1591, the attorney general of the State, as parens patriae, may bring a civil action against such person on
                behalf of the residents of the State in an appropriate district court of the United States to obtain
                appropriate relief.""");
    }

    @Test
    void actOf1996HasTheWordsThatItsLawInserts() {
        var law = words(PlainPrint.of(Bundled.document("plaw/104-104-s509").text()));
        var act = words(PlainPrint.of(
                Bundled.document("act/communications-1934/230@1996-02-08").text()));
        var inserted = law.subList(law.indexOf("findings"), law.size());
        assertTrue(inserted.size() > 700);
        assertEquals(inserted, act.subList(act.indexOf("findings"), act.size()));
    }

    private static void assertHolds(List<String> text, String passage) {
        var words = words(passage);
        int at = Collections.indexOfSubList(text, words);
        assertTrue(at >= 0, passage);
        assertEquals(at, Collections.lastIndexOfSubList(text, words), passage);
    }

    private static List<String> words(String text) {
        var plain = LEAD.matcher(text)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("’", "")
                .replace("'", "");
        return WORD.matcher(plain).results().map(MatchResult::group).toList();
    }
}
