package org.engross.cli;

import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.engross.export.json.TextView;
import org.engross.export.print.ExpressedPrint;
import org.engross.expression.ExpressedText;
import org.engross.expression.ExpressionReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross text EXPR}: the words of a text. */
@Command(
        name = "text",
        mixinStandardHelpOptions = true,
        description = "Print the words of a text.",
        footer = "%nExample:%n  engross text hr1865-115/rh --format markdown")
class TextCommand implements Callable<Integer> {

    /** The forms in which a text is printed. */
    enum Format {
        PLAIN,
        MARKDOWN,
        HTML,
        XML,
        JSON
    }

    @Parameters(paramLabel = "EXPR", description = "A text expression, for example hr1865-115/rh.")
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
        return Answer.ofText(texts, expression, read -> Answer.done(print(read)));
    }

    private String print(ExpressedText read) {
        return switch (format) {
            case PLAIN -> ExpressedPrint.plain(read);
            case MARKDOWN -> ExpressedPrint.markdown(read);
            case HTML -> ExpressedPrint.html(read);
            case JSON -> json.of(TextView.of(read));
            case XML -> ExpressedPrint.uslm(read);
        };
    }
}
