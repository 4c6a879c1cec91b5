package org.engross.cli;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engross.export.comparison.ComparisonHtml;
import org.engross.export.comparison.ComparisonPlain;
import org.engross.export.json.ComparisonView;
import org.engross.expression.Caveats;
import org.engross.expression.Comparisons;
import org.engross.expression.ExpressedText;
import org.engross.expression.ExpressionReader;
import org.engross.provenance.ChangeSigners;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross compare FROM TO}: what changed between two texts. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Print what changed between two texts.",
        footer = "%nExample:%n  engross compare hr1865-115/rh hr1865-115/eh")
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
        return Answer.ofText(texts, from, older -> Answer.ofText(texts, to, newer -> Answer.done(print(older, newer))));
    }

    private String print(ExpressedText older, ExpressedText newer) {
        var comparison = comparisons.of(older, newer);
        var caveats = Caveats.of(older, newer);
        var signed = signers.of(older, newer, comparison);
        return switch (format) {
            case PLAIN -> ComparisonPlain.plain(comparison, caveats, signed);
            case MARKDOWN -> ComparisonPlain.markdown(comparison, caveats, signed);
            case JSON -> json.of(ComparisonView.of(older, newer, Optional.empty(), comparison, signed, false));
            case HTML -> ComparisonHtml.of(comparison, caveats, signed);
        };
    }
}
