package org.engross.web.request;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.engross.citation.Undated;
import org.engross.expression.Quotes;
import org.engross.quotation.Quotation;
import org.engross.web.http.Dates;

/**
 * What the collection says of a quotation, in sentences.
 *
 * @param found the texts that have the words, by date
 */
public record QuotationAnswer(Quotation quotation, List<Quotes.FoundQuotation> found) {

    /** On the texts that have the words verbatim. */
    public String verbatim() {
        var verbatim = found.stream().filter(one -> one.traced().verbatim()).toList();
        return verbatim.isEmpty() ? "No text held has these words verbatim." : sentence("Verbatim", verbatim);
    }

    /** On those that nearly have them; empty if none. */
    public String near() {
        var near = found.stream().filter(one -> !one.traced().verbatim()).toList();
        return near.isEmpty() ? "" : sentence("Nearly, with words that differ,", near);
    }

    /** Both. */
    public String told() {
        return (verbatim() + " " + near()).strip();
    }

    /** The day of the newest text that has them; where none has, that of no text. */
    public LocalDate newest() {
        return found.isEmpty() ? Undated.DAY : found.getLast().held().document().date();
    }

    /** What a reader must know of the texts told as the first and the last. */
    public List<String> marks() {
        return found.isEmpty()
                ? List.of()
                : Stream.of(
                                Quotes.FoundQuotation.dating(found).getFirst(),
                                Quotes.FoundQuotation.dating(found).getLast())
                        .map(one -> one.held())
                        .filter(held -> !held.certainty().mark().isEmpty())
                        .map(held -> held.document().title() + ": "
                                + held.certainty().mark())
                        .distinct()
                        .toList();
    }

    private static String sentence(String lead, List<Quotes.FoundQuotation> found) {
        if (found.size() == 1) {
            return lead + " in one text: " + name(found.getFirst()) + ".";
        }
        var dating = Quotes.FoundQuotation.dating(found);
        return lead + " in " + found.size() + " texts: "
                + (dating.size() == found.size() ? "" : "of those whose words there were checked, ") + "first in "
                + name(dating.getFirst()) + ", last in " + name(dating.getLast()) + ".";
    }

    private static String name(Quotes.FoundQuotation found) {
        var document = found.held().document();
        return document.title() + " (" + Dates.printed(document.date())
                + (found.held().certainty().isWholeHeld()
                        ? ""
                        : ", " + found.held().certainty().state()) + ")";
    }
}
