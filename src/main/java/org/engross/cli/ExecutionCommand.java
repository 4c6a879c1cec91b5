package org.engross.cli;

import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.engross.amending.ExplainedOutcome;
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

    @Option(
            names = "--explain",
            description =
                    "Tell of each instruction the rule that read it, the place found, and the edit made or why none.")
    boolean explain;

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

    private static String explained(ExpressedText read) {
        return read.executed().stream()
                .flatMap(text -> text.explained().stream())
                .map(ExplainedOutcome::told)
                .collect(Collectors.joining("\n", read.mark() + "\n\n", "\n"));
    }

    private String print(ExpressedText read) {
        var print = ComparativePrint.of(read);
        return switch (format) {
            case PLAIN -> explain ? explained(read) : ComparativePrintPlain.plain(print);
            case MARKDOWN -> ComparativePrintPlain.markdown(print);
            case JSON -> json.of(ExecutionView.of(read, explain));
            case HTML -> ComparativePrintHtml.of(print);
        };
    }
}
