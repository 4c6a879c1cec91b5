package org.engross.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.engross.diff.Edit;
import org.engross.expression.Quotes;
import org.engross.quotation.Quotation;
import org.engross.quotation.QuotationSearch;
import org.engross.quotation.QuotedPlace;
import org.engross.web.http.Addresses;
import org.engross.web.http.Dates;
import org.engross.web.http.Link;

/**
 * What the page that traces a quotation prints.
 *
 * @param verbatim a sentence on the texts that have the words
 * @param near a sentence on those that nearly have them; empty if none
 * @param texts by date; null before anything is asked
 */
record QuotePage(String quote, String verbatim, String near, String json, int most, List<Row> texts) {

    /** How many characters of the same words are shown on either side of a passage, at most. */
    private static final int NEIGHBOURS = 240;

    /** A text that has the words; {@code unchecked} says what of it was not checked, and is empty if all was. */
    record Row(Link text, String day, boolean verbatim, String label, String unchecked, List<Spot> spots) {}

    /** A place in it: where, and the words of the text with what the quotation has otherwise, among their neighbours. */
    record Spot(Link place, String before, List<Piece> pieces, String after) {}

    /** A run of words; {@code op} is same, strike (only quoted) or insert (only in the text). */
    record Piece(String op, String text) {

        static Piece of(Edit edit) {
            return new Piece(edit.op().name(), edit.text());
        }
    }

    /** Whether anything was asked, found or not. */
    public boolean asked() {
        return texts != null;
    }

    /** The page before anything is asked. */
    static QuotePage empty() {
        return new QuotePage("", "", "", "", Quotation.MOST, null);
    }

    static QuotePage of(Quotation quotation, List<Quotes.Found> found) {
        var verbatim = found.stream().filter(one -> one.traced().verbatim()).toList();
        var near = found.stream().filter(one -> !one.traced().verbatim()).toList();
        return new QuotePage(
                quotation.words(),
                verbatim.isEmpty() ? "No text held has these words verbatim." : sentence("Verbatim", verbatim),
                near.isEmpty() ? "" : sentence("Nearly, with words that differ,", near),
                "/api/v1/quotes?q=" + Addresses.parameter(quotation.words()),
                Quotation.MOST,
                found.stream().map(QuotePage::row).toList());
    }

    private static String sentence(String lead, List<Quotes.Found> found) {
        var first = name(found.getFirst());
        return found.size() == 1
                ? lead + " in one text: " + first + "."
                : lead + " in " + found.size() + " texts: first in " + first + ", last in " + name(found.getLast())
                        + ".";
    }

    private static String name(Quotes.Found found) {
        var document = found.held().document();
        return document.title() + " (" + Dates.printed(document.date())
                + (document.checked() ? "" : ", not wholly checked") + ")";
    }

    private static Row row(Quotes.Found found) {
        var document = found.held().document();
        var traced = found.traced();
        int distance = traced.places().getFirst().distance();
        return new Row(
                new Link(document.id().uslm(), document.title()),
                Dates.printed(document.date()),
                traced.verbatim(),
                label(traced.verbatim(), distance, traced.places().size()),
                document.checked() ? "" : document.checkNote(),
                traced.places().stream().map(place -> spot(found, place)).toList());
    }

    private static String label(boolean verbatim, int distance, int places) {
        var many = places == QuotationSearch.MOST_PLACES ? ", the first " + places + " places" : "";
        if (verbatim) {
            return "Verbatim" + many;
        }
        return switch (distance) {
            case 0 -> "Near: only letter case differs" + many;
            case 1 -> "Near: one word differs";
            default -> "Near: " + distance + " words differ";
        };
    }

    private static Spot spot(Quotes.Found found, QuotedPlace place) {
        var paths = place.excerpts().stream()
                .map(excerpt -> excerpt.path())
                .distinct()
                .toList();
        var label = Stream.of(paths.getFirst(), paths.getLast())
                .distinct()
                .map(path -> path.printed())
                .reduce((from, to) -> from + " to " + to)
                .orElseThrow();
        return new Spot(
                new Link(found.held().document().id().uslm() + "#" + paths.getFirst(), label),
                ending(place.before()),
                place.edits().stream().map(Piece::of).toList(),
                beginning(place.after()));
    }

    /** The last words before the passage, at a space. */
    private static String ending(String words) {
        int from = words.indexOf(' ', Math.max(0, words.length() - NEIGHBOURS));
        return words.length() <= NEIGHBOURS || from < 0 ? words : "…" + words.substring(from);
    }

    /** The first words after the passage. */
    private static String beginning(String words) {
        int to = words.lastIndexOf(' ', NEIGHBOURS);
        return words.length() <= NEIGHBOURS || to < 0 ? words : words.substring(0, to) + " …";
    }
}
