package org.engross.web.filter;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import org.engross.citation.AmendmentId;
import org.engross.citation.MeasureId;
import org.engross.library.listing.VoteSelection;
import org.engross.library.listing.VoteSelection.VoteOrder;
import org.engross.web.http.QueryParameters;
import org.engross.web.request.MemberFilter;

/** Which roll calls a request asks for, and in what order. */
public class VotesAsked {

    private static final String[] ORDERS = {"date", "newest"};

    @QueryParam("congress")
    String congress;

    @QueryParam("chamber")
    String chamber;

    @QueryParam("measure")
    String measure;

    @QueryParam("amendment")
    String amendment;

    @QueryParam("member")
    String member;

    @QueryParam("position")
    List<String> position = List.of();

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("q")
    String q;

    @QueryParam("sort")
    String sort;

    public VoteSelection question() {
        var answers = MemberFilter.asked(List.of(), List.of(), position).casts();
        var first = ListWords.day("from", from);
        var last = ListWords.day("to", to);
        ListWords.checkPeriod(first, last);
        return new VoteSelection(
                ListWords.congress(congress),
                ListWords.chamber(chamber),
                QueryParameters.optional("measure", measure, MeasureId::parse),
                QueryParameters.optional("amendment", amendment, AmendmentId::parse),
                ListWords.member("member", member),
                answers,
                first,
                last,
                ListWords.words("q", q),
                VoteOrder.valueOf(
                        QueryParameters.oneOf("sort", sort, "date", ORDERS).toUpperCase(Locale.ROOT)));
    }

    /** What a page offers to narrow the list by. */
    public List<FilterField> fields() {
        return List.of(
                FilterField.words("q", "Words of the question", q),
                FilterField.number("congress", "Congress", congress),
                FilterField.choice("chamber", "Chamber", chamber, "", "house", "senate"),
                FilterField.words("measure", "Measure", measure),
                FilterField.words("member", "Member (id)", member),
                FilterField.choice(
                        "position",
                        "Voted",
                        position == null || position.isEmpty() ? null : position.getFirst(),
                        "",
                        "for",
                        "against",
                        "Present",
                        "Not-Voting"),
                FilterField.day("from", "From", from),
                FilterField.day("to", "To", to),
                FilterField.choice("sort", "Order", sort, ORDERS));
    }
}
