package org.engross.replay;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.engross.HeldTexts;
import org.engross.NeedsOfficialFiles;
import org.engross.OfficialFiles;
import org.engross.citation.LawCitation.CodeSection;
import org.junit.jupiter.api.Test;

/**
 * Reads the whole laws of the titles to replay, and holds the sections that they name against those that changed. With
 * {@code -Dengross.laws.write=true} it writes the section "Whole laws" of {@code docs/amending-score.md}. In small:
 * fixtures/naming.
 */
@NeedsOfficialFiles
class WholeLawsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TITLES = List.of("09", "11", "17", "28", "35");
    private static final String HEAD = "## Whole laws: figures\n";

    /** What follows the figures, and stays. */
    private static final String WHAT_THEY_MEAN = "\n\"Reach\": ";

    /** Which laws were looked at while the engine was made. */
    private enum Kind {
        LEFT_OUT("of the laws left out"),
        BUILT_HALF("of the other half"),
        BUILT_ON("of the 198"),
        OTHER("with no cases");

        final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** Sums over the laws of one kind. */
    private static final class Sum {
        int laws;
        int instructions;
        int unread;
        int reaching;
        int changed;
        int changedAndNamed;
        int named;
        int namedAndChanged;
    }

    /** By law, the sections that it changed as the cases tell, each with the number that it had before. */
    private final Map<String, Map<String, String>> cases = new HashMap<>();

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, String> texts = new TreeMap<>();
    /** By title and law, the sections published anew at the points that list the law. */
    private final Map<Integer, Map<String, Set<String>>> published = new HashMap<>();

    @Test
    void wholeLawsNameTheSectionsThatTheyChange() throws IOException {
        read();
        var sums = new TreeMap<Kind, Sum>();
        texts.forEach((number, text) -> add(
                sums.computeIfAbsent(kinds.getOrDefault(number, Kind.OTHER), kind -> new Sum()),
                WholeLaw.of(number, text)));
        if (Boolean.getBoolean("engross.laws.write")) {
            write(page(sums));
        }
        for (var sum : sums.values()) {
            assertTrue(share(sum.instructions, sum.instructions + sum.unread) > 85, page(sums));
            assertTrue(share(sum.reaching, sum.instructions) > 75, page(sums));
        }
    }

    private void read() throws IOException {
        cases("amendcases/dev_full.jsonl.gz", false);
        cases("amendcases/dev2_full.jsonl.gz", true);
        for (var title : TITLES) {
            lines(OfficialFiles.at("replay/replay-t" + title + ".jsonl.gz"), line -> replayed(line, title));
        }
    }

    private void cases(String file, boolean newer) throws IOException {
        lines(OfficialFiles.at(file), given -> {
            var law = given.path("law").asText();
            int title = given.path("title").asInt();
            var now = section(title, given.path("section").asText());
            var before = given.path("from_section").asText();
            cases.computeIfAbsent(law, none -> new HashMap<>())
                    .put(now, before.isEmpty() ? now : section(title, before));
            kinds.put(law, !newer ? Kind.BUILT_ON : isLeftOut(law) ? Kind.LEFT_OUT : Kind.BUILT_HALF);
        });
    }

    private void replayed(JsonNode line, String title) {
        switch (line.path("kind").asText()) {
            case "law" -> texts.put(line.path("law").asText(), line.path("text").asText());
            case "state" -> {
                var byLaw = published.computeIfAbsent(Integer.valueOf(title), none -> new HashMap<>());
                var section = inOneCase(
                        section(Integer.parseInt(title), line.path("section").asText()));
                line.path("laws")
                        .forEach(law -> byLaw.computeIfAbsent(law.asText(), none -> new HashSet<>())
                                .add(section));
            }
            default -> {}
        }
    }

    /** As {@link CodeSection} prints itself; the cases have a few numbers, {@code 2279c.1}, that are none of the Code's. */
    private static String section(int title, String number) {
        return "usc/" + title + "/" + number.replace('–', '-');
    }

    /** The published states have "1738b" where the Code and the law say "1738B". */
    private static String inOneCase(String section) {
        return section.toLowerCase(Locale.ROOT);
    }

    private void add(Sum sum, WholeLaw law) {
        sum.laws++;
        sum.instructions += law.instructions();
        sum.unread += law.unread();
        sum.reaching += law.reaching();
        var sections = law.sections().stream().map(CodeSection::toString).collect(Collectors.toSet());
        var changed = cases.getOrDefault(law.number(), Map.of());
        sum.changed += changed.size();
        changed.forEach((now, before) -> {
            if (sections.contains(now) || sections.contains(before)) {
                sum.changedAndNamed++;
            } else {
                tell(law.number(), "does not name", now);
            }
        });
        published.forEach((title, byLaw) -> {
            if (byLaw.containsKey(law.number())) {
                law.sections().stream()
                        .filter(one -> one.title() == title)
                        .map(CodeSection::toString)
                        .forEach(one -> {
                            sum.named++;
                            if (byLaw.get(law.number()).contains(inOneCase(one))) {
                                sum.namedAndChanged++;
                            } else {
                                tell(law.number(), "names without a change", one);
                            }
                        });
            }
        });
    }

    /** Tells a section to whoever mends the reading; never one of a law left out. */
    private void tell(String law, String what, String section) {
        if (Boolean.getBoolean("engross.laws.tell") && kinds.get(law) != Kind.LEFT_OUT) {
            System.err.println(law + " " + what + " " + section);
        }
    }

    private static String page(Map<Kind, Sum> sums) {
        return HEAD
                + """

                | laws | how many | instructions | read | reach a section | changed sections | named | named, in titles whose every state is known | changed |
                |---|---|---|---|---|---|---|---|---|
                """
                + sums.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining());
    }

    private static String row(Kind kind, Sum sum) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %,d | %.1f%% | %.1f%% | %,d | %.1f%% | %,d | %.1f%% |%n",
                kind.words,
                sum.laws,
                sum.instructions,
                share(sum.instructions, sum.instructions + sum.unread),
                share(sum.reaching, sum.instructions),
                sum.changed,
                share(sum.changedAndNamed, sum.changed),
                sum.named,
                share(sum.namedAndChanged, sum.named));
    }

    private static double share(int some, int all) {
        return 100.0 * some / Math.max(1, all);
    }

    private static void write(String figures) throws IOException {
        var file = HeldTexts.HOME.resolve("docs/amending-score.md");
        var page = Files.readString(file);
        int from = page.indexOf(HEAD);
        int to = page.indexOf(WHAT_THEY_MEAN, from);
        Files.writeString(file, page.substring(0, from) + figures + (to < 0 ? "" : page.substring(to)));
    }

    private static void lines(Path file, Consumer<JsonNode> reading) throws IOException {
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                reading.accept(JSON.readTree(line));
            }
        }
    }

    /** The rule of {@code AmendingScoreTest}: the engine is not built on the cases of such laws. */
    private static boolean isLeftOut(String law) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(law.getBytes(StandardCharsets.UTF_8));
            return (digest[digest.length - 1] & 1) == 1;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
