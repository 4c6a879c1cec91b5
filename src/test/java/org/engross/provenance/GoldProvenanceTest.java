package org.engross.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.engross.HeldTexts;
import org.engross.citation.Expression;
import org.engross.expression.ExpressionReader;
import org.engross.expression.ReadAnswer;
import org.engross.library.Holding;
import org.junit.jupiter.api.Test;

/** The 240 words in {@code fixtures/provenance/words.csv}, whose origin was read by hand in the texts. */
@QuarkusTest
class GoldProvenanceTest {

    private static final int WORDS = 240;
    private static final double HELD = 0.95;

    @Inject
    ExpressionReader texts;

    @Inject
    ProvenanceTracer tracer;

    /** A word of the trace: its form, and the ids of the texts that stand behind it. */
    private record Traced(String form, String first, String through, String by) {}

    @Test
    void nineteenOfTwentyWordsAreTracedAsTheTextsHaveThem() throws IOException {
        var texts = new HashMap<String, Map<String, List<Traced>>>();
        var from = new HashMap<String, Integer>();
        var wrong = new ArrayList<String>();
        int words = 0;
        for (var row : rows()) {
            var traced = texts.computeIfAbsent(row.get("text"), this::words).get(row.get("path"));
            var forms = PrintedWord.listOf(row.get("words")).stream()
                    .map(PrintedWord::form)
                    .toList();
            assertEquals(Integer.parseInt(row.get("count")), forms.size(), row.toString());
            var place = row.get("text") + " " + row.get("path");
            int at = place(traced, forms, from.getOrDefault(place, 0), row);
            from.put(place, at + forms.size());
            words += forms.size();
            traced.subList(at, at + forms.size()).stream()
                    .filter(word -> !word.first().equals(row.get("first"))
                            || !word.through().equals(row.get("through"))
                            || !word.by().equals(row.get("by")))
                    .forEach(word -> wrong.add(place + ": " + word));
        }
        double held = (words - wrong.size()) / (double) words;
        System.out.printf("Provenance: %d of %d words as the texts have them%n", words - wrong.size(), words);
        assertEquals(WORDS, words);
        assertTrue(held >= HELD, String.join("\n", wrong));
    }

    private static List<CSVRecord> rows() throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(HeldTexts.HOME.resolve("fixtures/provenance/words.csv"))) {
            return format.parse(reader).getRecords();
        }
    }

    private Map<String, List<Traced>> words(String expression) {
        if (!(texts.read(Expression.parse(expression)) instanceof ReadAnswer.Read read)) {
            throw new AssertionError(expression);
        }
        var words = new HashMap<String, List<Traced>>();
        for (var run : tracer.of(read.text()).runs()) {
            for (var word : PrintedWord.listOf(run.words())) {
                words.computeIfAbsent(run.path().toString(), path -> new ArrayList<>())
                        .add(new Traced(word.form(), id(run.first()), id(run.through()), id(run.by())));
            }
        }
        return words;
    }

    private static String id(Optional<Holding> held) {
        return held.map(Holding::id).orElse("");
    }

    /** Where the words stand from a word on; the rows of a provision are in its order. */
    private static int place(List<Traced> traced, List<String> forms, int from, CSVRecord row) {
        for (int at = from; at + forms.size() <= traced.size(); at++) {
            if (traced.subList(at, at + forms.size()).stream()
                    .map(Traced::form)
                    .toList()
                    .equals(forms)) {
                return at;
            }
        }
        throw new AssertionError("the text does not have the words of " + row);
    }
}
