package org.engross.web.filter;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engross.measure.Action;
import org.engross.web.http.QueryParameters;

/** Which of the actions on a measure a request asks for, and in what order. */
public class ActionsAsked {

    private static final String[] ORDERS = {"oldest", "newest"};

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("q")
    String q;

    @QueryParam("sort")
    String sort;

    /** Those of these actions, which stand oldest first, in the order asked for. */
    public List<Action> of(List<Action> all) {
        var first = ListWords.day("from", from);
        var last = ListWords.day("to", to);
        ListWords.checkPeriod(first, last);
        var words = ListWords.words("q", q).map(given -> given.strip().toLowerCase(Locale.ROOT));
        var asked = all.stream()
                .filter(action -> first.filter(action.date()::isBefore).isEmpty()
                        && last.filter(action.date()::isAfter).isEmpty())
                .filter(action -> has(action.text(), words))
                .toList();
        return QueryParameters.oneOf("sort", sort, "oldest", ORDERS).equals("newest") ? asked.reversed() : asked;
    }

    static boolean has(String text, Optional<String> words) {
        return words.filter(asked -> !text.toLowerCase(Locale.ROOT).contains(asked))
                .isEmpty();
    }
}
