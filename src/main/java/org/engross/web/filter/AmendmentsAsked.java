package org.engross.web.filter;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.citation.MeasureId;
import org.engross.library.listing.AmendmentSelection;
import org.engross.library.listing.AmendmentSelection.AmendmentOrder;
import org.engross.measure.Disposition;
import org.engross.web.http.QueryParameters;

/** Which amendments a request asks for, and in what order. */
public class AmendmentsAsked {

    private static final String[] ORDERS = {"id", "date", "newest"};
    private static final String[] STATES = Arrays.stream(Disposition.Kind.values())
            .map(kind -> kind.printed().replace(' ', '-'))
            .toArray(String[]::new);

    @QueryParam("congress")
    String congress;

    @QueryParam("chamber")
    String chamber;

    @QueryParam("measure")
    String measure;

    @QueryParam("sponsor")
    String sponsor;

    @QueryParam("status")
    String status;

    @QueryParam("affects")
    String affects;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("q")
    String q;

    @QueryParam("sort")
    String sort;

    public AmendmentSelection question() {
        var first = ListWords.day("from", from);
        var last = ListWords.day("to", to);
        ListWords.checkPeriod(first, last);
        return new AmendmentSelection(
                ListWords.congress(congress),
                ListWords.chamber(chamber),
                QueryParameters.optional("measure", measure, MeasureId::parse),
                ListWords.member("sponsor", sponsor),
                ListWords.affected(affects),
                Optional.of(QueryParameters.oneOf("status", status, "", STATES))
                        .filter(word -> !word.isEmpty())
                        .map(word -> Disposition.Kind.parse(word.replace('-', ' '))),
                first,
                last,
                ListWords.words("q", q),
                AmendmentOrder.valueOf(
                        QueryParameters.oneOf("sort", sort, "id", ORDERS).toUpperCase(Locale.ROOT)));
    }

    /** What a page offers to narrow the list by. */
    public List<FilterField> fields() {
        return List.of(
                FilterField.words("q", "Words of the purpose", q),
                FilterField.number("congress", "Congress", congress),
                FilterField.choice("chamber", "Chamber", chamber, "", "house", "senate"),
                FilterField.words("measure", "Measure", measure),
                FilterField.words("sponsor", "Sponsor (id)", sponsor),
                FilterField.words("affects", "Would change (usc/47/230)", affects),
                FilterField.choice(
                        "status",
                        "Outcome",
                        status,
                        Stream.concat(Stream.of(""), Arrays.stream(STATES)).toArray(String[]::new)),
                FilterField.day("from", "Submitted from", from),
                FilterField.day("to", "To", to),
                FilterField.choice("sort", "Order", sort, ORDERS));
    }
}
