package org.engross.cli;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.citation.Chamber;
import org.engross.export.json.ScorecardView;
import org.engross.export.paper.ScorecardPaper;
import org.engross.export.table.ScorecardHtml;
import org.engross.export.table.ScorecardTable;
import org.engross.export.text.ScorecardPrint;
import org.engross.library.Proceedings;
import org.engross.scorecard.ScoreOrder;
import org.engross.scorecard.Scorecard;
import org.engross.scorecard.ScorecardAnswer;
import org.engross.scorecard.ScorecardExample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross scorecard FILE}: members scored by an organization's own positions and rules. */
@Command(
        name = "scorecard",
        mixinStandardHelpOptions = true,
        description = "Score members by an organization's own positions on votes and cosponsorships.",
        footer = {
            "%nThe file is described in docs/scorecard.md. A file with a fault gives no score; every fault is named.",
            "Examples:",
            "  engross scorecard positions.csv --format csv",
            "  engross scorecard --example > positions.csv"
        })
class ScorecardCommand implements Callable<Integer> {

    /** The forms in which a scorecard is printed. */
    enum Format {
        PLAIN,
        JSON,
        CSV,
        XLSX,
        JSONL,
        PDF,
        HTML
    }

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The positions and rules, comma-separated values in UTF-8; - for standard input.")
    String file;

    @Option(names = "--example", description = "Print a file to start from.")
    boolean example;

    @Option(
            names = "--format",
            defaultValue = "plain",
            description = "plain, json, csv, xlsx, jsonl, pdf, or html to be set into a page; plain if not given.")
    Format format;

    @Option(names = "--sort", defaultValue = "score", description = "score, name or state; score if not given.")
    ScoreOrder order;

    @Option(names = "--chamber", description = "house or senate; both if not given.")
    Chamber chamber;

    @Inject
    Proceedings proceedings;

    @Inject
    JsonPrint json;

    @ConfigProperty(name = "engross.max-paste")
    MemorySize most;

    @Override
    public Integer call() throws IOException {
        if (example == (file != null)) {
            return Answer.wrongUsage("give a FILE, or --example");
        }
        if (example) {
            return Answer.done(ScorecardExample.words());
        }
        final byte[] read;
        try (var in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
            read = read(in);
        } catch (NoSuchFileException e) {
            return Answer.notHeld("there is no file '" + file + "'");
        }
        if (read.length > most.asLongValue()) {
            return Answer.wrongUsage("'" + file + "' has more than " + most.asLongValue() + " bytes");
        }
        return switch (Scorecard.of(read, proceedings.facts())) {
            case ScorecardAnswer.Scored scored -> print(scored.scorecard());
            case ScorecardAnswer.Faulty faulty ->
                Answer.notHeld("'" + file + "' has " + ScorecardPrint.of(faulty).stripTrailing());
        };
    }

    /** No more than is needed to tell that it is too long. */
    private byte[] read(InputStream in) throws IOException {
        return in.readNBytes(Math.toIntExact(most.asLongValue()) + 1);
    }

    private int print(Scorecard whole) throws IOException {
        if (chamber != null && !whole.chambers().contains(chamber)) {
            return Answer.notHeld("no act of the file is of the " + chamber.printed());
        }
        var card = chamber == null ? whole : whole.in(chamber);
        return switch (format) {
            case PLAIN -> Answer.done(ScorecardPrint.of(card, order));
            case JSON -> Answer.done(json.of(ScorecardView.of(card, order)));
            case HTML -> Answer.done(ScorecardHtml.of(card, order));
            case CSV -> TableAnswer.of(ScorecardTable.of(card, order), TableAnswer.Format.CSV);
            case XLSX -> TableAnswer.of(ScorecardTable.of(card, order), TableAnswer.Format.XLSX);
            case JSONL -> TableAnswer.of(ScorecardTable.of(card, order), TableAnswer.Format.JSONL);
            case PDF -> {
                var out = new BufferedOutputStream(Answer.out());
                ScorecardPaper.of(card, order).print(out);
                out.flush();
                yield Answer.DONE;
            }
        };
    }
}
