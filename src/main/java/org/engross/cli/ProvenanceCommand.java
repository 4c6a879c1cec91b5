package org.engross.cli;

import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.engross.expression.ExpressionReader;
import org.engross.library.Holding;
import org.engross.provenance.ProvenanceTracer;
import org.engross.provenance.TextProvenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code engross provenance EXPR}: each run of words, and the text that put it there. */
@Command(
        name = "provenance",
        mixinStandardHelpOptions = true,
        description = "Print each run of words of a text after the text that put it there.",
        footer = "%nExample:%n  engross provenance usc/47/230@2018-04-11")
class ProvenanceCommand implements Callable<Integer> {

    private static final String OLDER = "earlier law";

    @Parameters(paramLabel = "EXPR", description = "For example usc/47/230@2018-04-11.")
    String expression;

    @Inject
    ExpressionReader texts;

    @Inject
    ProvenanceTracer tracing;

    @Override
    public Integer call() {
        return Answer.ofText(texts, expression, read -> Answer.done(print(tracing.of(read))));
    }

    private static String print(TextProvenance trace) {
        var lines = new StringBuilder();
        if (!trace.text().mark().isEmpty()) {
            lines.append(trace.text().mark()).append("\n\n");
        }
        if (!trace.note().isEmpty()) {
            lines.append(trace.note()).append("\n\n");
        }
        for (var run : trace.runs()) {
            lines.append(String.format(
                    "%-10s %-40s %s%n", run.path(), hand(run), run.words().strip()));
        }
        return lines.toString();
    }

    /** {@code hamdt526-115 > plaw-115-164}: the amendment that put the words into the bill that became the law. */
    private static String hand(TextProvenance.ProvenanceRun run) {
        var by = run.by().map(Holding::id).orElse(OLDER);
        return run.through().map(through -> through.id() + " > " + by).orElse(by);
    }
}
