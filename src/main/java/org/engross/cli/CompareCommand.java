package org.engross.cli;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.engross.citation.ProvisionPath;
import org.engross.export.comparison.ComparisonHtml;
import org.engross.export.comparison.ComparisonPlain;
import org.engross.export.json.ComparisonView;
import org.engross.expression.Caveats;
import org.engross.expression.Comparisons;
import org.engross.expression.ExpressedText;
import org.engross.expression.ExpressionReader;
import org.engross.expression.TextPlaces;
import org.engross.provenance.ChangeSigners;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross compare FROM TO}: what changed between two texts. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Print what changed between two texts, or at a place in them.",
        footer = {
            "%nExamples:",
            "  engross compare hr1865-115/rh hr1865-115/eh",
            "  engross compare /us/bill/115/hr/1865/rh/s2 hr1865-115/eh"
        })
class CompareCommand implements Callable<Integer> {

    /** The forms in which a comparison is printed. */
    enum Format {
        PLAIN,
        MARKDOWN,
        HTML,
        JSON
    }

    @Parameters(index = "0", paramLabel = "FROM", description = "The older text, for example hr1865-115/rh.")
    String from;

    @Parameters(index = "1", paramLabel = "TO", description = "The newer text, for example hr1865-115/eh.")
    String to;

    @Option(
            names = "--format",
            defaultValue = "plain",
            description = "plain, markdown, html or json; plain if not given.")
    Format format;

    @Inject
    ExpressionReader texts;

    @Inject
    Comparisons comparisons;

    @Inject
    ChangeSigners signers;

    @Inject
    JsonPrint json;

    @Override
    public Integer call() {
        return Answer.ofNamed(
                texts,
                from,
                (older, first) ->
                        Answer.ofNamed(texts, to, (newer, second) -> compare(older, newer, Stream.of(first, second))));
    }

    private int compare(ExpressedText older, ExpressedText newer, Stream<ProvisionPath> named) {
        var places = named.filter(place -> !place.steps().isEmpty()).distinct().toList();
        if (places.size() > 1) {
            return Answer.wrongUsage("two places are named, '" + places.getFirst() + "' and '" + places.getLast()
                    + "'; one is compared");
        }
        var place = places.stream().findFirst();
        return place.filter(one -> !TextPlaces.isThere(one, older, newer))
                .map(one -> Answer.notHeld(TextPlaces.missing(one, older, newer)))
                .orElseGet(() -> Answer.done(print(older, newer, place)));
    }

    private String print(ExpressedText older, ExpressedText newer, Optional<ProvisionPath> place) {
        var whole = comparisons.of(older, newer);
        var comparison = place.map(whole::within).orElse(whole);
        var caveats = Caveats.of(older, newer, comparison, place);
        var signed = signers.of(older, newer, whole);
        return switch (format) {
            case PLAIN -> ComparisonPlain.plain(comparison, caveats, signed);
            case MARKDOWN -> ComparisonPlain.markdown(comparison, caveats, signed);
            case JSON -> json.of(ComparisonView.of(older, newer, place, comparison, signed, false));
            case HTML -> ComparisonHtml.of(comparison, caveats, signed);
        };
    }
}
