package org.engross.cli;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.engross.export.print.ProvenancePrint;
import org.engross.expression.ExpressionReader;
import org.engross.provenance.ProvenanceTracer;
import org.engross.provenance.TextProvenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross provenance EXPR}: each run of words, the text that had it first, and what put it there. */
@Command(
        name = "provenance",
        mixinStandardHelpOptions = true,
        description = "Print each run of words of a text after the texts that had it first and put it there.",
        footer = "%nExample:%n  engross provenance usc/47/230@2018-04-11")
class ProvenanceCommand implements Callable<Integer> {

    /** The forms of a trace. */
    enum Format {
        PLAIN,
        MARKDOWN
    }

    @Parameters(
            paramLabel = "EXPR",
            description = "For example usc/47/230@2018-04-11, or the USLM identifier of a place.")
    String expression;

    @Option(names = "--format", defaultValue = "plain", description = "plain or markdown; plain if not given.")
    Format format;

    @Inject
    ExpressionReader texts;

    @Inject
    ProvenanceTracer tracing;

    @Override
    public Integer call() {
        return Answer.ofPlace(
                texts,
                expression,
                (read, place) -> Answer.done(
                        print(tracing.ofProvision(List.of(read), place).getFirst())));
    }

    private String print(TextProvenance trace) {
        return switch (format) {
            case PLAIN -> ProvenancePrint.plain(trace);
            case MARKDOWN -> ProvenancePrint.markdown(trace);
        };
    }
}
