package org.engross.web.page;

import java.util.List;
import org.engross.amending.PlaceNames;
import org.engross.citation.ProvisionPath;
import org.engross.expression.Quotes;
import org.engross.library.Holding;
import org.engross.quotation.Quotation;
import org.engross.quotation.QuotationMatch;
import org.engross.quotation.QuotationSearch;
import org.engross.quotation.QuotedPlace;
import org.engross.web.http.Dates;
import org.engross.web.lift.Lift;
import org.engross.web.request.QuotationAnswer;

/**
 * What the page that traces a quotation prints.
 *
 * @param answer with the texts that have the words, by date
 * @param summaries those that have the words, by date
 */
record QuotePage(QuotationAnswer answer, List<Quotes.Summarized> summaries, Lift lift) {

    /** How many characters of the same words are shown on either side of a passage, at most. */
    private static final int NEIGHBOURS = 240;

    /** A sentence on the texts that have the words verbatim. */
    public String verbatim() {
        return answer.verbatim();
    }

    /** A sentence on those that nearly have them; empty if none. */
    public String near() {
        return answer.near();
    }

    public Quotation quotation() {
        return answer.quotation();
    }

    public List<Quotes.FoundQuotation> found() {
        return answer.found();
    }

    /** A sentence on the summaries; empty if none has the words, nor nearly. */
    public String summarized() {
        var verbatim = summaries.stream().filter(one -> one.traced().verbatim()).toList();
        if (!verbatim.isEmpty()) {
            return inSummaries("Verbatim", verbatim);
        }
        return summaries.isEmpty() ? "" : inSummaries("Nearly, with words that differ,", summaries);
    }

    private static String inSummaries(String lead, List<Quotes.Summarized> those) {
        var first = stage(those.getFirst());
        var who = " by the " + those.getFirst().summary().author() + ", which is no text of the measure: ";
        return those.size() == 1
                ? lead + " in one summary" + who + first + "."
                : lead + " in " + those.size() + " summaries" + who + "first " + first + ", last "
                        + stage(those.getLast()) + ".";
    }

    /** {@code H.R. 1865, “Passed House amended” (February 27, 2018)}. */
    public static String stage(Quotes.Summarized one) {
        return one.measure().id().printed() + ", “" + one.summary().action() + "” ("
                + Dates.printed(one.summary().date()) + ")";
    }

    /** The paragraph of the first words, counted from 1. */
    public int paragraph(QuotedPlace place) {
        return place.excerpts().getFirst().run() + 1;
    }

    public String label(QuotationMatch traced) {
        int places = traced.places().size();
        int distance = traced.places().getFirst().distance();
        var many = places == QuotationSearch.MOST_PLACES ? ", the first " + places + " places" : "";
        if (traced.verbatim()) {
            return "Verbatim" + many;
        }
        return switch (distance) {
            case 0 -> "Near: only letter case differs" + many;
            case 1 -> "Near: one word differs";
            default -> "Near: " + distance + " words differ";
        };
    }

    public ProvisionPath first(QuotedPlace place) {
        return place.excerpts().getFirst().path();
    }

    /** {@code section 2(1)}, or where the words run on, {@code section 2(1) to section 2(2)}. */
    public String printed(Holding held, QuotedPlace place) {
        var names = PlaceNames.of(held.document().text());
        var last = place.excerpts().getLast().path();
        return names.printed(first(place)) + (last.equals(first(place)) ? "" : " to " + names.printed(last));
    }

    /** The last words before the passage, at a space. */
    public String before(QuotedPlace place) {
        var words = place.before();
        int from = words.indexOf(' ', Math.max(0, words.length() - NEIGHBOURS));
        return words.length() <= NEIGHBOURS || from < 0 ? words : "…" + words.substring(from);
    }

    /** The first words after the passage, up to a space. */
    public String after(QuotedPlace place) {
        var words = place.after();
        int to = words.lastIndexOf(' ', NEIGHBOURS);
        return words.length() <= NEIGHBOURS || to < 0 ? words : words.substring(0, to) + " …";
    }
}
