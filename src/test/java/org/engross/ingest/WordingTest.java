package org.engross.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    @ParameterizedTest
    @MethodSource("references")
    void wordsAreThoseOfTheReference(String document, String reference) {
        var file = Bundled.shared("reference/wording").resolve(reference + ".txt");
        assumeTrue(Files.isRegularFile(file), "no reference at " + file);
        assertEquals(
                words(new String(Bundled.bytes(file), StandardCharsets.UTF_8)),
                words(PlainPrint.of(Bundled.document(document).text())));
    }

    @Test
    void everyReferenceIsCompared() throws Exception {
        var folder = Bundled.shared("reference/wording");
        assumeTrue(Files.isDirectory(folder), "no references at " + folder);
        try (var files = Files.list(folder)) {
            assertEquals(
                    REFERENCES.values().stream().sorted().toList(),
                    files.map(file -> file.getFileName().toString().replace(".txt", ""))
                            .sorted()
                            .toList());
        }
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

    private static List<String> words(String text) {
        var plain = LEAD.matcher(text)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("’", "")
                .replace("'", "");
        return WORD.matcher(plain).results().map(MatchResult::group).toList();
    }
}
