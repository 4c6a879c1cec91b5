package org.engross.cli;

import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.engross.citation.Chamber;
import org.engross.export.json.CommitteePrintView;
import org.engross.export.paper.CommitteePaper;
import org.engross.export.print.CommitteePrint;
import org.engross.export.print.CommitteePrintHtml;
import org.engross.export.print.CommitteePrintPlain;
import org.engross.expression.EffectAnswer;
import org.engross.expression.EffectReader;
import org.engross.expression.TextEffects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross print EXPR}: every law that a bill changes, as a committee prints it. */
@Command(
        name = "print",
        mixinStandardHelpOptions = true,
        description = "Print every law that a bill changes as a committee files it with its report.",
        footer = {
            "%nExamples:",
            "  engross print hr1865-115/rh",
            "  engross print s1693-115/is --committee senate --extent sections --format docx > print.docx"
        })
class PrintCommand implements Callable<Integer> {

    /** The forms of a committee's print. */
    enum Format {
        PLAIN,
        HTML,
        JSON,
        DOCX,
        PDF
    }

    @Parameters(paramLabel = "EXPR", description = "A bill, an amendment or a public law, for example hr1865-115/rh.")
    String expression;

    @Option(
            names = "--committee",
            description = "house or senate, whose rule is followed; that of the text if not given.")
    Chamber committee;

    @Option(
            names = "--extent",
            defaultValue = "parts",
            description = "parts prints what changes with the levels around it, sections each changed section whole;"
                    + " parts if not given.")
    CommitteePrint.Extent extent;

    @Option(
            names = "--format",
            defaultValue = "plain",
            description = "plain, html, json, docx or pdf; plain if not given.")
    Format format;

    @Inject
    EffectReader effects;

    @Inject
    JsonPrint json;

    @Override
    public Integer call() throws IOException {
        try {
            return switch (effects.inTheActsWords(EffectReader.amending(expression))) {
                case EffectAnswer.EffectsTold told -> print(told.effects());
                case EffectAnswer.Missing missing -> Answer.notHeld(missing.notHeld());
            };
        } catch (IllegalArgumentException e) {
            return Answer.wrongUsage(e.getMessage());
        }
    }

    private int print(TextEffects told) throws IOException {
        var chamber = committee == null ? CommitteePrint.chamberOf(told) : committee;
        var print = CommitteePrint.of(told, chamber, extent);
        return switch (format) {
            case PLAIN -> Answer.done(CommitteePrintPlain.of(print));
            case HTML -> Answer.done(CommitteePrintHtml.of(print));
            case JSON -> Answer.done(json.of(CommitteePrintView.of(print)));
            case DOCX, PDF -> file(print);
        };
    }

    private int file(CommitteePrint print) throws IOException {
        var out = new BufferedOutputStream(Answer.out());
        if (format == Format.PDF) {
            CommitteePaper.of(print).print(out);
        } else {
            CommitteePaper.document(print, out);
        }
        out.flush();
        return Answer.DONE;
    }
}
