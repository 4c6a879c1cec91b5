package org.engross.export.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engross.expression.ExpressedText;
import org.engross.liability.Entry;
import org.engross.liability.LiabilityElement;
import org.engross.liability.LiabilityGrid;
import org.engross.liability.LiabilityGrid.TextColumn;
import org.engross.liability.Use;

/** The liability grid as a table: a row for each use of words, and for each that the text before had and this one lacks. */
public final class LiabilityTable {

    private LiabilityTable() {}

    private record UseLine(
            LiabilityElement element, TextColumn text, String against, Use use, String change, ExpressedText read) {

        /** Words that are gone stand in another text. */
        Optional<String> doubt() {
            return "gone".equals(change) ? Optional.empty() : read.doubtAt(use.path());
        }
    }

    /**
     * The table.
     *
     * @param read the texts of its columns
     */
    public static Table of(LiabilityGrid grid, List<ExpressedText> read) {
        var newest = read.stream()
                .map(ExpressedText::date)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var columns = new Columns<UseLine>("liability", "the texts named, by the declared vocabulary")
                .text("element", line -> line.element().id())
                .text("element_name", line -> line.element().name())
                .text("text", line -> line.text().id())
                .text("compared_with", UseLine::against)
                .text("change", UseLine::change)
                .text("path", line -> line.use().path())
                .number("run", line -> line.use().run())
                .number("start", line -> line.use().start())
                .number("end", line -> line.use().end())
                .text("words", line -> line.use().words())
                .text("text_mark", line -> line.read().mark())
                .text("unchecked", UseLine::doubt);
        return columns.over("liability", "Liability language, element by text", newest, lines(grid, read));
    }

    private static List<UseLine> lines(LiabilityGrid grid, List<ExpressedText> read) {
        var lines = new ArrayList<UseLine>();
        for (var row : grid.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                var text = grid.columns().get(i);
                var against = grid.before(i).map(TextColumn::id).orElse(null);
                for (Entry entry : row.cells().get(i).entries()) {
                    var change = against == null ? null : entry.kind().name().toLowerCase(Locale.ROOT);
                    lines.add(new UseLine(row.element(), text, against, entry.use(), change, read.get(i)));
                }
                for (Use use : row.cells().get(i).gone()) {
                    lines.add(new UseLine(row.element(), text, against, use, "gone", read.get(i)));
                }
            }
        }
        return lines;
    }
}
