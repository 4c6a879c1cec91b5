package org.engross.web.request;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.member.Party;
import org.engross.vote.Cast;
import org.engross.vote.Position;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.http.QueryParameters;

/**
 * Which members a list shows. An empty set asks for nothing, so it lets all pass.
 *
 * @param casts as cast
 */
public record MemberFilter(Set<Party> parties, Set<String> states, Set<Cast> casts) {

    /** The states and whoever else sends a member or delegate, as the postal service writes them, in order. */
    public static final Set<String> STATES =
            new LinkedHashSet<>(List.of(("AK AL AR AS AZ CA CO CT DC DE FL GA GU HI IA ID IL IN"
                            + " KS KY LA MA MD ME MI MN MO MP MS MT NC ND NE NH NJ NM NV NY OH OK OR PA PR RI SC SD TN TX UT VA VI"
                            + " VT WA WI WV WY")
                    .split(" ")));

    /**
     * What is asked for by name, each once; more than may be asked for at once is refused before any of it is looked up.
     *
     * @param things what they are, as in {@code at most 50 votes at once}
     */
    public static List<String> atMost(int most, String parameter, List<String> given, String things) {
        var named = words(given).distinct().toList();
        if (named.size() > most) {
            throw new ProblemException(Problem.badParameter(
                    parameter,
                    named.getFirst() + ",…",
                    named.size() + " " + things + " are asked for; at most " + most + " are answered at once"));
        }
        return named;
    }

    /** Reads {@code party}, {@code state} and {@code position}, each of which may be given several times or with commas. */
    public static MemberFilter asked(List<String> party, List<String> state, List<String> position) {
        return new MemberFilter(parties(party), states(state), casts(position));
    }

    static Set<Party> parties(List<String> party) {
        return words(party)
                .map(word -> QueryParameters.value("party", word.toUpperCase(Locale.ROOT), Party::parse))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Set<String> states(List<String> state) {
        return words(state)
                .map(word -> QueryParameters.value("state", word, MemberFilter::state))
                .collect(Collectors.toSet());
    }

    private static Set<Cast> casts(List<String> position) {
        var casts = EnumSet.noneOf(Cast.class);
        words(position).forEach(word -> casts.addAll(casts(word)));
        return casts;
    }

    /** The answers that a word means: one as cast, or a side, which counts Aye and Yea together. */
    static Set<Cast> casts(String word) {
        return QueryParameters.value("position", word, asked -> switch (asked.toLowerCase(Locale.ROOT)
                .replace('-', ' ')) {
            case "for" -> EnumSet.of(Cast.AYE, Cast.YEA);
            case "against" -> EnumSet.of(Cast.NO, Cast.NAY);
            case String other -> EnumSet.of(cast(asked, other));
        });
    }

    private static Cast cast(String asked, String word) {
        return Arrays.stream(Cast.values())
                .filter(cast -> cast.printed().equalsIgnoreCase(word))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("not a position: '" + asked
                        + "' (one of Aye, Yea, No, Nay, Present, Not-Voting; for and against take both words)"));
    }

    /** A position as a query writes it: {@code Not-Voting}. */
    public static String value(Cast cast) {
        return cast.printed().replace(' ', '-');
    }

    private static String state(String word) {
        var state = word.toUpperCase(Locale.ROOT);
        if (!STATES.contains(state)) {
            throw new IllegalArgumentException(
                    "not a state: '" + word + "' (one of " + String.join(", ", STATES) + ")");
        }
        return state;
    }

    /** The values given, commas taken apart, blanks left out. */
    public static Stream<String> words(List<String> values) {
        return values == null
                ? Stream.empty()
                : values.stream()
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty());
    }

    public boolean passes(Party party, String state) {
        return (parties.isEmpty() || parties.contains(party)) && (states.isEmpty() || states.contains(state));
    }

    public boolean passes(Position position) {
        return passes(position.party(), position.state()) && (casts.isEmpty() || casts.contains(position.cast()));
    }

    public boolean isAll() {
        return parties.isEmpty() && states.isEmpty() && casts.isEmpty();
    }

    /** {@code Republican; MO; No}: what was asked for, in words; empty if nothing was. */
    public String printed() {
        return Stream.of(
                        parties.stream().map(Party::printed),
                        states.stream().sorted(),
                        casts.stream().map(Cast::printed))
                .map(words -> words.collect(Collectors.joining(", ")))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
