package org.engross.cli;

import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.engross.citation.ProvisionPath;
import org.engross.export.json.TextView;
import org.engross.export.print.ExpressedPrint;
import org.engross.expression.ExpressedText;
import org.engross.expression.ExpressionReader;
import org.engross.expression.TextPlaces;
import org.engross.provision.Provision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross text EXPR}: the words of a text. */
@Command(
        name = "text",
        mixinStandardHelpOptions = true,
        description = "Print the words of a text, or of a place in it.",
        footer = {
            "%nExamples:",
            "  engross text hr1865-115/rh --format markdown",
            "  engross text /us/usc/t47/s230/e/5@2018-04-11"
        })
class TextCommand implements Callable<Integer> {

    /** The forms in which a text is printed. */
    enum Format {
        PLAIN,
        MARKDOWN,
        HTML,
        XML,
        JSON
    }

    @Parameters(
            paramLabel = "EXPR",
            description = "A text expression, for example hr1865-115/rh; or the USLM identifier of a place.")
    String expression;

    @Option(
            names = "--format",
            defaultValue = "plain",
            description = "plain, markdown, html, xml or json; plain if not given.")
    Format format;

    @Inject
    ExpressionReader texts;

    @Inject
    JsonPrint json;

    @Override
    public Integer call() {
        return Answer.ofPlace(
                texts,
                expression,
                (read, place) -> TextPlaces.one(place, read)
                        .map(shown -> Answer.done(print(read, place, shown)))
                        .orElseGet(() -> Answer.notHeld(TextPlaces.several(place, read))));
    }

    private String print(ExpressedText read, ProvisionPath place, Provision shown) {
        boolean isWhole = place.steps().isEmpty();
        return switch (format) {
            case PLAIN -> ExpressedPrint.plain(read, shown);
            case MARKDOWN -> ExpressedPrint.markdown(read, shown);
            case HTML -> ExpressedPrint.html(read, shown);
            case JSON -> json.of(isWhole ? TextView.of(read) : TextView.of(read, place, shown));
            case XML -> isWhole ? ExpressedPrint.uslm(read) : ExpressedPrint.uslm(read, place, shown);
        };
    }
}
