package org.engross.web.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.editorial.LiabilitySets;
import org.engross.expression.ExpressedText;
import org.engross.liability.Cell;
import org.engross.liability.Entry;
import org.engross.liability.LiabilityGrid;
import org.engross.liability.Use;
import org.engross.liability.Vocabulary;
import org.engross.web.http.Addresses;
import org.engross.web.http.Dates;
import org.engross.web.http.Link;
import org.engross.web.request.LiabilityRequest;

/**
 * What the page of the liability grid prints.
 *
 * @param note that the choice of elements is editorial
 * @param sets the sets of texts that an editor chose
 * @param choices every text held, to choose from
 */
record LiabilityPage(
        String title,
        String sentence,
        String note,
        int most,
        List<SetLink> sets,
        List<Column> columns,
        List<Row> rows,
        List<Choice> choices,
        List<Link> forms) {

    /** A set of texts to be shown. */
    record SetLink(String href, String title, boolean current) {}

    /** A text to choose. */
    record Choice(String id, String title, String day, boolean chosen) {}

    /** A text; {@code against} is what it is told against, empty if nothing, {@code caution} what was not carried out. */
    record Column(Link text, String id, String day, String against, String caution) {}

    /** An element with its cells. */
    record Row(String id, String name, String definition, String source, List<Box> cells) {}

    /**
     * A cell.
     *
     * @param kind same, changed, added, gone, first; empty where neither text has words
     * @param label says it in words
     */
    record Box(String kind, String label, String text, List<Spot> spots, List<Spot> gone) {}

    /** Words at a place; {@code lead} are the words that introduce them. */
    record Spot(String lead, List<QuotePage.Piece> pieces, Link place) {}

    static LiabilityPage of(
            LiabilityRequest.Answer answer, LiabilitySets sets, Vocabulary vocabulary, List<Choice> held) {
        var ids = answer.texts().stream().map(ExpressedText::id).toList();
        var current =
                sets.sets().stream().filter(set -> set.texts().equals(ids)).findAny();
        var query = "texts=" + Addresses.parameter(String.join(",", ids));
        return new LiabilityPage(
                current.map(LiabilitySets.TextSet::title).orElse("Liability language in the texts you chose"),
                current.map(LiabilitySets.TextSet::sentence).orElse(""),
                vocabulary.note(),
                sets.most(),
                sets.sets().stream()
                        .map(set ->
                                new SetLink(href(set), set.title(), set.texts().equals(ids)))
                        .toList(),
                IntStream.range(0, ids.size()).mapToObj(i -> column(answer, i)).toList(),
                answer.grid().rows().stream().map(row -> row(row, answer)).toList(),
                held,
                Stream.of("json", "csv", "xlsx")
                        .map(format -> new Link("/api/v1/liability?" + query + "&format=" + format, format))
                        .toList());
    }

    private static String href(LiabilitySets.TextSet set) {
        return "/liability?texts="
                + Addresses.parameter(String.join(",", set.texts())).replace("%2C", ",");
    }

    private static Column column(LiabilityRequest.Answer answer, int i) {
        var text = answer.texts().get(i);
        return new Column(
                new Link(Addresses.page(text), text.title()),
                text.id(),
                Dates.printed(text.date()),
                answer.grid()
                        .before(i)
                        .map(before -> title(answer, before.id()))
                        .orElse(""),
                caution(text));
    }

    private static String title(LiabilityRequest.Answer answer, String id) {
        return answer.texts().stream()
                .filter(text -> text.id().equals(id))
                .map(ExpressedText::title)
                .findAny()
                .orElse(id);
    }

    private static String caution(ExpressedText text) {
        return text.caution();
    }

    private static Row row(LiabilityGrid.Row row, LiabilityRequest.Answer answer) {
        var element = row.element();
        return new Row(
                element.id(),
                element.name(),
                element.definition(),
                element.source(),
                IntStream.range(0, row.cells().size())
                        .mapToObj(i -> box(row.cells().get(i), answer.texts().get(i)))
                        .toList());
    }

    private static Box box(Cell cell, ExpressedText text) {
        boolean bare = cell.isEmpty() && cell.gone().isEmpty();
        return new Box(
                bare ? "" : cell.standing().name().toLowerCase(Locale.ROOT),
                bare ? "" : label(cell.standing()),
                text.title(),
                cell.entries().stream().map(entry -> spot(entry, text)).toList(),
                cell.gone().stream().map(use -> gone(use)).toList());
    }

    private static String label(Cell.Standing standing) {
        return switch (standing) {
            case FIRST -> "";
            case SAME -> "The same";
            case CHANGED -> "Changed";
            case ADDED -> "Added";
            case GONE -> "Gone";
        };
    }

    private static Spot spot(Entry entry, ExpressedText text) {
        var use = entry.use();
        return new Spot(
                use.lead(),
                entry.edits().stream().map(QuotePage.Piece::of).toList(),
                new Link(Addresses.page(text) + "#" + use.path(), use.path().printed()));
    }

    private static Spot gone(Use use) {
        return new Spot(
                "",
                List.of(new QuotePage.Piece("STRIKE", use.words())),
                new Link("", use.path().printed()));
    }
}
