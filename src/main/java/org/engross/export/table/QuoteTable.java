package org.engross.export.table;

import java.time.LocalDate;
import java.util.List;
import org.engross.expression.Quotes;
import org.engross.quotation.Quotation;
import org.engross.quotation.QuotedPlace;

/** The table of the places that have a quotation. */
public final class QuoteTable {

    private record PlaceRow(Quotes.FoundQuotation found, QuotedPlace place) {}

    private QuoteTable() {}

    /** A row a place; at least one. */
    public static Table of(Quotation quotation, List<Quotes.FoundQuotation> found) {
        var columns = new Columns<PlaceRow>("quotes", "the words of the texts held");
        columns.text("text", row -> row.found.held().id())
                .text("title", row -> row.found.held().document().title())
                .date("date", QuoteTable::date)
                .text("result", row -> row.found.traced().verbatim() ? "verbatim" : "near")
                .text("path", row -> row.place.excerpts().getFirst().path())
                .number("distance", row -> row.place.distance())
                .text("words", row -> row.place.words())
                .text("text_mark", row -> row.found.held().certainty().mark())
                .text(
                        "unchecked",
                        row -> row.found
                                .held()
                                .certainty()
                                .doubtAt(row.place.excerpts().getFirst().path()));
        var rows = found.stream()
                .flatMap(one -> one.traced().places().stream().map(place -> new PlaceRow(one, place)))
                .toList();
        var newest =
                rows.stream().map(QuoteTable::date).max(LocalDate::compareTo).orElseThrow();
        return columns.over("quotes", "Texts that have “" + quotation.words() + "”", newest, rows);
    }

    private static LocalDate date(PlaceRow row) {
        return row.found.held().document().date();
    }
}
