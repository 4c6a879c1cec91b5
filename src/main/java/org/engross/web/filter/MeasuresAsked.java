package org.engross.web.filter;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import org.engross.citation.LawCitation;
import org.engross.library.listing.MeasureSelection;
import org.engross.library.listing.MeasureSelection.MeasureOrder;
import org.engross.web.http.QueryParameters;

/** Which measures a request asks for, and in what order. */
public class MeasuresAsked {

    private static final String[] ORDERS = {"id", "introduced", "newest", "title"};

    @QueryParam("congress")
    String congress;

    @QueryParam("sponsor")
    String sponsor;

    @QueryParam("law")
    String law;

    @QueryParam("affects")
    String affects;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("subject")
    String subject;

    @QueryParam("q")
    String q;

    @QueryParam("sort")
    String sort;

    public MeasureSelection question() {
        var first = ListWords.day("from", from);
        var last = ListWords.day("to", to);
        ListWords.checkPeriod(first, last);
        return new MeasureSelection(
                ListWords.congress(congress),
                ListWords.member("sponsor", sponsor),
                ListWords.affected(affects),
                QueryParameters.optional("law", law, LawCitation::parse),
                first,
                last,
                ListWords.words("subject", subject),
                ListWords.words("q", q),
                MeasureOrder.valueOf(
                        QueryParameters.oneOf("sort", sort, "id", ORDERS).toUpperCase(Locale.ROOT)));
    }

    /** What a page offers to narrow the list by. */
    public List<FilterField> fields() {
        return List.of(
                FilterField.words("q", "Words of the title", q),
                FilterField.number("congress", "Congress", congress),
                FilterField.words("sponsor", "Sponsor (id)", sponsor),
                FilterField.words("affects", "Would change (usc/47/230)", affects),
                FilterField.words("subject", "Subject", subject),
                FilterField.day("from", "Introduced from", from),
                FilterField.day("to", "To", to),
                FilterField.words("law", "Became law", law),
                FilterField.choice("sort", "Order", sort, ORDERS));
    }
}
