package org.engross.amending;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.engross.HeldTexts;
import org.engross.NeedsOfficialFiles;
import org.engross.OfficialFiles;
import org.engross.codification.SectionAmendment;
import org.engross.codification.SectionCase;
import org.junit.jupiter.api.Test;

/**
 * Runs the engine over sections of the Code before and after a law, and holds it to its targets. In
 * small: fixtures/amending. With {@code -Dengross.score.write=true} it writes {@code docs/amending-score.md}.
 */
@NeedsOfficialFiles
class AmendingScoreTest {

    private static final String CASES = "amendcases/dev_full.jsonl.gz";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Counts of one kind of title. */
    private static final class Tally {
        int cases;
        int exact;
        int lenient;
        int refused;
        int wrong;

        double share(int count) {
            return 100.0 * count / Math.max(1, cases);
        }
    }

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Map<String, Integer> reasons = new TreeMap<>();

    @Test
    void theEngineMeetsItsTargetsOnLawsOfCongress() throws IOException {
        run();
        if (Boolean.getBoolean("engross.score.write")) {
            var file = HeldTexts.HOME.resolve("docs/amending-score.md");
            Files.writeString(file, page() + speed(Files.readString(file)));
        }
        holds("positive", 85, 1);
        holds("irc", 65, 2);
        holds("translated", 45, 3);
    }

    private void holds(String basis, double exact, double wrong) {
        var tally = tallies.get(basis);
        assertTrue(tally.share(tally.exact) >= exact, basis + " exact " + tally.share(tally.exact));
        assertTrue(tally.share(tally.wrong) <= wrong, basis + " wrong " + tally.share(tally.wrong));
    }

    private void run() throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(OfficialFiles.at(CASES))), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                var given = JSON.readTree(line);
                if (given.path("clean").asBoolean()) {
                    count(given);
                }
            }
        }
    }

    private void count(JsonNode given) {
        var tally = tallies.computeIfAbsent(given.path("text_basis").asText(), basis -> new Tally());
        var answer = SectionAmendment.of(new SectionCase(
                given.path("id").asText(),
                given.path("instruction").asText(),
                given.path("before").asText(),
                given.path("title").asInt(),
                given.path("section").asText()));
        tally.cases++;
        if (!answer.error().isEmpty()) {
            tally.refused++;
            reasons.merge(answer.error().split(":")[0], 1, Integer::sum);
        } else if (gone(given, answer.after())
                || fold(answer.after()).equals(fold(given.path("after").asText()))) {
            tally.exact++;
            tally.lenient++;
        } else if (lenient(answer.after()).equals(lenient(given.path("after").asText()))) {
            tally.lenient++;
        } else {
            tally.wrong++;
        }
    }

    /** A section repealed or omitted is right when nothing is left of it. */
    private static boolean gone(JsonNode given, String after) {
        return !given.path("after_status").asText().isEmpty()
                && (after.isBlank() || after.toLowerCase(Locale.ROOT).contains("[repealed"));
    }

    /** White space, quotation marks and dashes of one kind; the Code's place-holders for provisions gone left out. */
    private static String fold(String text) {
        return text.replaceAll("[“”]", "\"")
                .replaceAll("[‘’]", "'")
                .replaceAll("[–‒‑‐−]", "-")
                .replace(' ', ' ')
                .replaceAll(
                        "(?m)^\\s*\\([0-9A-Za-z]{1,6}\\) \\[(?:Repealed|Omitted|Struck out|Transferred)[^\\]]*\\]\\s*$",
                        "")
                .replaceAll("\\s*—\\s*", "—")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Also without letter case, and without what sets headings and designations off. */
    private static String lenient(String text) {
        return fold(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("^§+ ?([0-9][^ ]*?)\\.? ", "$1 ")
                .replace(".—", " ")
                .replaceAll("[—§\\[\\]]", " ")
                .replaceAll("\\) +(?=\\()", ")")
                .replaceAll("\\s+([.,;:])", "$1")
                .replaceAll("\\s+", " ")
                .replaceAll("^[ .]+|[ .]+$", "");
    }

    /** What the benchmark measured stands below the score and is kept. */
    private static String speed(String page) {
        int at = page.indexOf("\n## Speed");
        return at < 0 ? "" : page.substring(at);
    }

    private String page() {
        var page = new StringBuilder("""
                # How often the engine is right

                Sections of the United States Code that one enacted law changed, as the Law Revision Counsel published them
                before and after: the engine reads the law's words and the section before, and its answer is held against
                the section after. Only cases in which the law's words account for the change are counted.

                *Exact*: word for word. *Lenient*: but for letter case and how headings are set off. *Refused*: no answer,
                with a reason. *Wrong*: an answer, and not even lenient-equal. A wrong answer is worse than none.

                This page is made by one command, where the cases are at hand:

                    mvn test -Dtest=AmendingScoreTest -Dengross.score.write=true

                | titles of the Code | cases | exact | lenient | refused | wrong |
                |---|---|---|---|---|---|
                """);
        var names = Map.of(
                "positive", "enacted as law", "irc", "title 26", "translated", "not enacted: references translated");
        tallies.forEach((basis, tally) -> page.append(String.format(
                Locale.ROOT,
                "| %s | %,d | %.1f%% | %.1f%% | %.1f%% | %.1f%% |%n",
                names.get(basis),
                tally.cases,
                tally.share(tally.exact),
                tally.share(tally.lenient),
                tally.share(tally.refused),
                tally.share(tally.wrong))));
        page.append("\n## Why cases are refused\n\n| reason | cases |\n|---|---|\n");
        reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(reason -> page.append("| ")
                        .append(reason.getKey())
                        .append(" | ")
                        .append(reason.getValue())
                        .append(" |\n"));
        return page.append("""

                        The reasons are those of `Outcome.Reason`, the first that stands in the way of a case; and UNREAD:
                        amendatory language that no instruction claims; CODE_EDITORS: the Code's editors add a heading or
                        a bracketed citation that no law words; UNREADABLE: the section before is not printed again as it
                        was read.
                        """).toString();
    }
}
