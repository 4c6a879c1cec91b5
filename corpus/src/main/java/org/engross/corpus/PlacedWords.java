package org.engross.corpus;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Provision;
import org.engross.provision.Run;
import org.engross.quotation.FoldedWord;

/**
 * A text as one row of words in printed order, without its designations, each with its place. Letter case, typography and marks of
 * punctuation make no difference between words.
 */
final class PlacedWords {

    /** A run of words of a text, as rows keep it. */
    static final StructType RUN =
            new StructType().add("place", DataTypes.StringType).add("words", DataTypes.StringType);

    private record PlacedWord(int run, int start, int end) {}

    private final List<Row> runs;
    private final List<String> words = new ArrayList<>();
    private final List<PlacedWord> places = new ArrayList<>();

    private PlacedWords(List<Row> runs) {
        this.runs = runs;
        for (int run = 0; run < runs.size(); run++) {
            for (var word : FoldedWord.of(runs.get(run).getString(1))) {
                words.add(word.word());
                places.add(new PlacedWord(run, word.start(), word.end()));
            }
        }
    }

    static PlacedWords of(List<Row> runs) {
        return new PlacedWords(runs);
    }

    /** The runs of a text, as rows. */
    static List<Row> runs(Provision text) {
        return Run.of(text).stream()
                .map(run -> RowFactory.create(run.path().toString(), run.words()))
                .toList();
    }

    List<String> words() {
        return words;
    }

    /** The provision in which a word stands. */
    ProvisionPath place(int word) {
        return ProvisionPath.parse(placeOf(word));
    }

    String placeOf(int word) {
        return runs.get(places.get(word).run()).getString(0);
    }

    /** Words as printed, with the marks between them; those of several runs with a blank between two runs. */
    String printed(int from, int to) {
        var printed = new StringBuilder();
        int first = places.get(from).run();
        int last = places.get(to - 1).run();
        for (int run = first; run <= last; run++) {
            var all = runs.get(run).getString(1);
            int start = run == first ? places.get(from).start() : 0;
            int end = run == last ? places.get(to - 1).end() : all.length();
            printed.append(run == first ? "" : " ").append(all, start, end);
        }
        return printed.toString();
    }
}
