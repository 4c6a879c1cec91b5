package org.engross.web.filter;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.engross.proceeding.Event;
import org.engross.proceeding.EventKind;
import org.engross.web.http.QueryParameters;
import org.engross.web.request.MemberFilter;

/** Which events of a timeline a request asks for, and in what order. */
public class EventsAsked {

    private static final String[] ORDERS = {"oldest", "newest"};
    private static final String[] KINDS =
            Arrays.stream(EventKind.values()).map(EventsAsked::word).toArray(String[]::new);

    @QueryParam("kind")
    List<String> kind;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("q")
    String q;

    @QueryParam("sort")
    String sort;

    /** Those of these events, which stand oldest first, in the order asked for. */
    public List<Event> of(List<Event> all) {
        var first = ListWords.day("from", from);
        var last = ListWords.day("to", to);
        ListWords.checkPeriod(first, last);
        var kinds = kinds();
        var words = ListWords.words("q", q).map(given -> given.strip().toLowerCase(Locale.ROOT));
        var asked = all.stream()
                .filter(event -> kinds.isEmpty() || kinds.contains(event.kind()))
                .filter(event -> first.filter(event.date()::isBefore).isEmpty()
                        && last.filter(event.date()::isAfter).isEmpty())
                .filter(event -> ActionsAsked.has(event.what(), words))
                .toList();
        return isNewestFirst() ? asked.reversed() : asked;
    }

    public boolean isNewestFirst() {
        return QueryParameters.oneOf("sort", sort, "oldest", ORDERS).equals("newest");
    }

    private Set<EventKind> kinds() {
        var kinds = EnumSet.noneOf(EventKind.class);
        MemberFilter.words(kind).forEach(given -> {
            var word = QueryParameters.oneOf("kind", given.replace(' ', '-'), "", KINDS);
            kinds.add(EventKind.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT)));
        });
        return kinds;
    }

    /** {@code roll-call}. */
    private static String word(EventKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a page offers to narrow the timeline by. */
    public List<FilterField> fields() {
        return List.of(
                FilterField.choice(
                        "kind",
                        "Kind",
                        kind == null || kind.isEmpty() ? null : kind.getFirst(),
                        Stream.concat(Stream.of(""), Arrays.stream(KINDS)).toArray(String[]::new)),
                FilterField.day("from", "From", from),
                FilterField.day("to", "To", to),
                FilterField.words("q", "Words", q),
                FilterField.choice("sort", "Order", sort, ORDERS));
    }
}
