package org.engross.cli;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.engross.export.table.LiabilityTable;
import org.engross.export.table.TableFormat;
import org.engross.expression.ExpressedText;
import org.engross.expression.ExpressionReader;
import org.engross.expression.LiabilityGrids;
import org.engross.liability.Cell;
import org.engross.liability.LiabilityGrid;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross liability EXPR…}: the words of each element of liability language in each text. */
@Command(
        name = "liability",
        mixinStandardHelpOptions = true,
        description = "Print the words of each element of liability language in each text.",
        footer = "%nExample:%n  engross liability hr1865-115/rh hr1865-115/eh --format csv")
class LiabilityCommand implements Callable<Integer> {

    /** The forms in which the grid is printed. */
    enum Format {
        PLAIN,
        CSV,
        JSONL
    }

    @Parameters(paramLabel = "EXPR", arity = "1..*", description = "Text expressions, for example hr1865-115/rh.")
    List<String> expressions;

    @Option(names = "--format", defaultValue = "plain", description = "plain, csv or jsonl; plain if not given.")
    Format format;

    @Inject
    ExpressionReader texts;

    @Inject
    LiabilityGrids grids;

    @Override
    public Integer call() {
        return Answer.ofTexts(texts, expressions, read -> Answer.done(print(read)));
    }

    private String print(List<ExpressedText> read) {
        var grid = grids.of(read);
        return switch (format) {
            case PLAIN -> plain(grid, read);
            case CSV -> table(grid, read, TableFormat.CSV);
            case JSONL -> table(grid, read, TableFormat.JSONL);
        };
    }

    private static String table(LiabilityGrid grid, List<ExpressedText> read, TableFormat format) {
        var out = new ByteArrayOutputStream();
        try {
            format.print(LiabilityTable.of(grid, read), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String plain(LiabilityGrid grid, List<ExpressedText> read) {
        var out = new StringBuilder();
        ExpressedText.marks(read.toArray(ExpressedText[]::new))
                .forEach(mark -> out.append(mark).append("\n\n"));
        for (var row : grid.rows()) {
            out.append(row.element().name()).append('\n');
            for (int i = 0; i < row.cells().size(); i++) {
                cell(grid.columns().get(i).id(), row.cells().get(i), out);
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static void cell(String text, Cell cell, StringBuilder out) {
        var standing = cell.standing() == Cell.Standing.FIRST
                ? ""
                : " (" + cell.standing().name().toLowerCase(Locale.ROOT) + ")";
        out.append("  ").append(text).append(standing).append(cell.isEmpty() ? ": none\n" : "\n");
        for (var entry : cell.entries()) {
            out.append("    ")
                    .append(entry.use().path())
                    .append("  ")
                    .append(entry.use().words())
                    .append('\n');
        }
        for (var use : cell.gone()) {
            out.append("    gone: ").append(use.words()).append('\n');
        }
    }
}
