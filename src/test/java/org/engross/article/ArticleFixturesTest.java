package org.engross.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.engross.HeldTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The articles of {@code fixtures/articles}: every claim found, in order, with the mark that was written beside it. */
class ArticleFixturesTest {

    static List<Path> articles() throws IOException {
        try (var files = Files.list(HeldTexts.HOME.resolve("fixtures/articles"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyClaimIsFoundAndMarkedAsWritten(Path article) throws IOException {
        var checked = ArticleCheck.of(Files.readString(article), Sources.BUNDLED);
        var expected = expected(article);
        assertEquals(
                String.join(
                        "\n", expected.stream().map(ArticleFixturesTest::line).toList()),
                String.join(
                        "\n",
                        checked.claims().stream().map(ArticleFixturesTest::line).toList()));
        var missing = new ArrayList<String>();
        for (int i = 0; i < expected.size(); i++) {
            var part = expected.get(i).get("answer");
            var claim = checked.claims().get(i);
            if (!claim.answer().contains(part)) {
                missing.add(claim.words() + ": '" + part + "' is not in '" + claim.answer() + "'");
            }
        }
        assertEquals(List.of(), missing);
        assertEquals(List.of(), checked.notes());
    }

    private static List<CSVRecord> expected(Path article) throws IOException {
        var file = article.resolveSibling(article.getFileName().toString().replace(".txt", ".csv"));
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = CSVParser.parse(Files.readString(file), format)) {
            return rows.getRecords();
        }
    }

    private static String line(CSVRecord row) {
        return row.get("mark") + " | " + row.get("kind") + " | " + row.get("words");
    }

    private static String line(CheckedClaim claim) {
        return claim.mark().printed() + " | " + claim.kind().printed() + " | " + claim.words();
    }
}
