package org.engross.web.filter;

import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.engross.editorial.PopularNames;
import org.engross.member.Member;
import org.engross.member.Party;
import org.engross.web.http.QueryParameters;
import org.engross.web.request.MemberFilter;

/** Which members a request asks for, and in what order. They are few and all in memory, since every answer names some. */
public class MembersAsked {

    private static final String[] ORDERS = {"name", "state"};

    @QueryParam("q")
    String q;

    @QueryParam("congress")
    String congress;

    @QueryParam("chamber")
    String chamber;

    @QueryParam("party")
    List<String> party;

    @QueryParam("state")
    List<String> state;

    @QueryParam("sort")
    String sort;

    /** Those of these members, which stand by name, in the order asked for. */
    public List<Member> of(List<Member> all) {
        var shown = MemberFilter.asked(party, state, List.of());
        var words = ListWords.words("q", q).map(PopularNames::plain).orElse("");
        var house = ListWords.chamber(chamber);
        var seated = ListWords.congress(congress);
        boolean byState = QueryParameters.oneOf("sort", sort, "name", ORDERS).equals("state");
        return all.stream()
                .filter(member -> shown.passes(member.party(), member.state()))
                .filter(member -> house.isEmpty() || house.get() == member.chamber())
                .filter(member -> seated.isEmpty()
                        || member.terms().stream()
                                .anyMatch(term -> term.from()
                                                .isBefore(seated.get().end())
                                        && !term.until().isBefore(seated.get().firstDay())))
                .filter(member -> names(member).contains(words))
                .sorted(byState ? Comparator.comparing(Member::state) : (one, other) -> 0)
                .toList();
    }

    /** Under the name in either order, and under the id. */
    private static String names(Member member) {
        return PopularNames.plain(member.fullName() + " | " + member.name() + " | " + member.id());
    }

    /** What a page offers to narrow the list by. */
    public List<FilterField> fields() {
        return List.of(
                FilterField.words("q", "Name", q),
                FilterField.number("congress", "Congress", congress),
                FilterField.choice("chamber", "Chamber", chamber, "", "house", "senate"),
                FilterField.choice(
                        "party",
                        "Party",
                        first(party),
                        options(Stream.of(Party.values())
                                .filter(one -> one != Party.UNSTATED)
                                .map(Party::letter))),
                FilterField.choice("state", "State", first(state), options(MemberFilter.STATES.stream())),
                FilterField.choice("sort", "Order", sort, ORDERS));
    }

    private static String first(List<String> values) {
        return Objects.requireNonNullElse(values, List.<String>of()).stream()
                .findFirst()
                .orElse(null);
    }

    private static String[] options(Stream<String> words) {
        return Stream.concat(Stream.of(""), words).toArray(String[]::new);
    }
}
