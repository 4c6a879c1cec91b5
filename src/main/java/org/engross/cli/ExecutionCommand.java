package org.engross.cli;

import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.engross.export.json.ExecutionView;
import org.engross.export.print.ComparativePrint;
import org.engross.export.print.ComparativePrintHtml;
import org.engross.export.print.ComparativePrintPlain;
import org.engross.expression.ExpressedText;
import org.engross.expression.ExpressionReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross execution EXPR}: the comparative print, with the outcome of every instruction. */
@Command(
        name = "execution",
        mixinStandardHelpOptions = true,
        description = "Print what amending texts do to a text, and the outcome of every instruction.",
        footer = "%nExample:%n  engross execution usc/47/230@2018-04-10+hr1865-115/rh")
class ExecutionCommand implements Callable<Integer> {

    /** The forms of a comparative print. */
    enum Format {
        PLAIN,
        MARKDOWN,
        HTML,
        JSON
    }

    @Parameters(paramLabel = "EXPR", description = "For example usc/47/230@2018-04-10+hr1865-115/rh.")
    String expression;

    @Option(
            names = "--format",
            defaultValue = "plain",
            description = "plain, markdown, html or json; plain if not given.")
    Format format;

    @Inject
    ExpressionReader texts;

    @Inject
    JsonPrint json;

    @Override
    public Integer call() {
        return Answer.ofText(
                texts,
                expression,
                read -> read.executed().isEmpty()
                        ? Answer.wrongUsage("'" + expression + "' executes nothing; join an amending text with '+'")
                        : Answer.done(print(read)));
    }

    private String print(ExpressedText read) {
        var print = ComparativePrint.of(read);
        return switch (format) {
            case PLAIN -> ComparativePrintPlain.plain(print);
            case MARKDOWN -> ComparativePrintPlain.markdown(print);
            case JSON -> json.of(ExecutionView.of(read));
            case HTML -> ComparativePrintHtml.of(print);
        };
    }
}
