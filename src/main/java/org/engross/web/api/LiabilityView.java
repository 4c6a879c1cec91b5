package org.engross.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.export.json.CertaintyView;
import org.engross.expression.ExpressedText;
import org.engross.liability.Cell;
import org.engross.liability.Entry;
import org.engross.liability.LiabilityElement;
import org.engross.liability.LiabilityGrid;
import org.engross.liability.Use;
import org.engross.web.request.LiabilityRequest;

/** The liability grid as JSON: an element a row, a text a column. */
record LiabilityView(String vocabulary, List<LiabilityText> texts, List<LiabilityRow> elements) {

    /** A text; {@code comparedWith} is the id of the text that it is told against, null if none. */
    @Schema(name = "LiabilityText")
    record LiabilityText(
            String id,
            String title,
            @Schema(nullable = true) LocalDate date,
            String sha256,
            @Schema(nullable = true) String comparedWith,
            int refused,
            int unread,
            boolean complete,
            CertaintyView certainty) {}

    /** An element with a cell for each text. */
    @Schema(name = "LiabilityRow")
    record LiabilityRow(String id, String name, String definition, String source, List<View> cells) {}

    /** What one text has; {@code standing} is first, same, changed, added or gone. */
    @Schema(name = "LiabilityCell")
    record View(
            String text,

            @Schema(enumeration = {"first", "same", "changed", "added", "gone"})
            String standing,

            List<LiabilityWords> uses,
            List<LiabilityWords> gone) {}

    /**
     * Words and their place: from {@code start} to {@code end} in the {@code run}th run of the provision's own words,
     * the heading first. {@code place} is the path as a lawyer cites it.
     *
     * @param change same, reworded or new; null for words that are gone
     * @param unchecked why they are not known to be official; null where they were checked, and for words that are gone
     */
    @Schema(name = "LiabilityWords")
    record LiabilityWords(
            String path,
            String place,
            int run,
            int start,
            int end,
            String words,
            String lead,
            @Schema(nullable = true) String change,
            @Schema(nullable = true) String unchecked,
            List<QuotesView.Change> edits) {

        static LiabilityWords of(Entry entry, ExpressedText text) {
            return of(
                    entry.use(),
                    text.doubtAt(entry.use().path()).orElse(null),
                    entry.kind().name().toLowerCase(Locale.ROOT),
                    entry.edits().stream().map(QuotesView.Change::of).toList());
        }

        static LiabilityWords of(Use use, String unchecked, String change, List<QuotesView.Change> edits) {
            return new LiabilityWords(
                    use.path().toString(),
                    use.place(),
                    use.run(),
                    use.start(),
                    use.end(),
                    use.words(),
                    use.lead(),
                    change,
                    unchecked,
                    edits);
        }
    }

    static LiabilityView of(LiabilityRequest.AnsweredGrid answer) {
        var grid = answer.grid();
        return new LiabilityView(
                "/api/v1/liability/vocabulary",
                IntStream.range(0, answer.texts().size())
                        .mapToObj(i -> text(answer.texts().get(i), grid, i))
                        .toList(),
                grid.rows().stream().map(row -> row(row, answer.texts())).toList());
    }

    private static LiabilityText text(ExpressedText text, LiabilityGrid grid, int column) {
        return new LiabilityText(
                text.id(),
                text.title(),
                text.date(),
                text.sha256(),
                grid.before(column).map(LiabilityGrid.TextColumn::id).orElse(null),
                text.refused(),
                text.unread(),
                text.isComplete(),
                CertaintyView.of(text));
    }

    private static LiabilityRow row(LiabilityGrid.ElementRow row, List<ExpressedText> texts) {
        LiabilityElement element = row.element();
        return new LiabilityRow(
                element.id(),
                element.name(),
                element.definition(),
                element.source(),
                IntStream.range(0, row.cells().size())
                        .mapToObj(i -> cell(texts.get(i), row.cells().get(i)))
                        .toList());
    }

    private static View cell(ExpressedText text, Cell cell) {
        return new View(
                text.id(),
                cell.standing().name().toLowerCase(Locale.ROOT),
                cell.entries().stream()
                        .map(entry -> LiabilityWords.of(entry, text))
                        .toList(),
                cell.gone().stream()
                        .map(use -> LiabilityWords.of(use, null, null, List.of()))
                        .toList());
    }
}
