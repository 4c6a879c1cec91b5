package org.engross.web.request;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.RollCallId;
import org.engross.measure.Measure;
import org.engross.proceeding.Matrix;
import org.engross.proceeding.MatrixFilter;
import org.engross.vote.Cast;
import org.engross.vote.RollCall;
import org.engross.web.http.QueryParameters;

/**
 * What a request asks of the matrix, and the answer.
 *
 * @param everyone whether members are shown whose name is on none of the lists
 * @param positions asked for, by vote
 */
public record MatrixRequest(Matrix matrix, boolean everyone, MemberFilter shown, Map<RollCallId, Set<Cast>> positions) {

    /** The parameters of the matrix, as a request gives them; {@link #of} says what each means. */
    public static class Question {

        @QueryParam("votes")
        List<String> votes;

        @QueryParam("cosponsors")
        List<String> cosponsors;

        @QueryParam("position")
        List<String> position;

        @QueryParam("party")
        List<String> party;

        @QueryParam("state")
        List<String> state;

        @QueryParam("asOf")
        String asOf;

        @QueryParam("rows")
        String rows;
    }

    /** The most votes in one matrix, and the most measures. */
    private static final int MOST = 50;

    /**
     * Reads the parameters.
     *
     * <ul>
     *   <li>{@code votes}: the roll calls; without it, every one. A vitiated one stays a recorded vote and is marked.
     *   <li>{@code cosponsors}: measures; members are shown whose name stands on one of them. {@code rows=all} shows the
     *       others too.
     *   <li>{@code position}: {@code No} on each vote, or {@code h90-115.2018:No} on one, which is then shown. {@code for} and {@code
     *       against} take both words.
     *   <li>{@code party}, {@code state}, {@code asOf}.
     * </ul>
     */
    public static MatrixRequest of(Question asked, RequestedRecord journal) {
        var votes = votes(asked.votes, asked.position, journal);
        var measures = MemberFilter.atMost(MOST, "cosponsors", asked.cosponsors, "measures").stream()
                .map(id -> journal.measure("cosponsors", id))
                .toList();
        var shown = MemberFilter.asked(asked.party, asked.state, List.of());
        var positions = positions(asked.position, votes);
        boolean everyone = QueryParameters.oneOf("rows", asked.rows, "cosponsors", "cosponsors", "all")
                .equals("all");
        var filter = new MatrixFilter(
                shown.parties(),
                shown.states(),
                positions,
                Set.of(),
                QueryParameters.optional("asOf", asked.asOf, QueryParameters::day));
        var all = Matrix.of(journal.everyone(), votes, measures, filter);
        return new MatrixRequest(everyone || measures.isEmpty() ? all : all.ofListed(), everyone, shown, positions);
    }

    /** Those asked for, and those on which a position is asked for. */
    private static List<RollCall> votes(List<String> asked, List<String> positions, RequestedRecord journal) {
        var withPosition = MemberFilter.words(positions)
                .filter(word -> word.contains(":"))
                .map(word -> word.substring(0, word.lastIndexOf(':')))
                .distinct()
                .toList();
        MemberFilter.atMost(
                MOST,
                "votes",
                Stream.concat(MemberFilter.words(asked), withPosition.stream()).toList(),
                "votes");
        var named = Stream.concat(
                        MemberFilter.words(asked).map(id -> journal.rollCall("votes", id)),
                        withPosition.stream().map(id -> journal.rollCall("position", id)))
                .distinct()
                .toList();
        return named.isEmpty()
                ? journal.proceedings()
                        .rollCalls(journal.proceedings().ids().rollCalls().stream()
                                .limit(MOST)
                                .toList())
                : named;
    }

    private static Map<RollCallId, Set<Cast>> positions(List<String> asked, List<RollCall> votes) {
        var positions = new HashMap<RollCallId, Set<Cast>>();
        var onEach = EnumSet.noneOf(Cast.class);
        for (var word : MemberFilter.words(asked).toList()) {
            int colon = word.lastIndexOf(':');
            if (colon < 0) {
                onEach.addAll(MemberFilter.casts(word));
            } else {
                var vote = RollCallId.parse(word.substring(0, colon));
                positions
                        .computeIfAbsent(vote, one -> EnumSet.noneOf(Cast.class))
                        .addAll(MemberFilter.casts(word.substring(colon + 1)));
            }
        }
        if (!onEach.isEmpty()) {
            votes.forEach(vote -> positions
                    .computeIfAbsent(vote.id(), one -> EnumSet.noneOf(Cast.class))
                    .addAll(onEach));
        }
        return positions;
    }

    /** {@code Cosponsors of H.R. 1865 who voted No on House roll call 90 of 2018}. */
    public String title() {
        var words = new ArrayList<String>();
        words.add(
                matrix.measures().isEmpty() || everyone
                        ? "Members"
                        : "Cosponsors of "
                                + matrix.measures().stream()
                                        .map(Measure::id)
                                        .map(id -> id.printed())
                                        .collect(Collectors.joining(" or ")));
        var answered = matrix.votes().stream()
                .filter(vote -> positions.containsKey(vote.id()))
                .map(vote ->
                        voted(positions.get(vote.id())) + " on " + vote.id().printed())
                .collect(Collectors.joining(" and "));
        if (!answered.isEmpty()) {
            words.add("who " + answered);
        }
        var narrowed = shown.printed();
        return String.join(" ", words) + (narrowed.isEmpty() ? "" : " (" + narrowed + ")");
    }

    /** {@code voted No or Nay}, {@code did not vote}. */
    private static String voted(Set<Cast> casts) {
        var words = casts.stream()
                .filter(cast -> cast != Cast.NOT_VOTING)
                .map(Cast::printed)
                .collect(Collectors.joining(" or "));
        return Stream.of(words.isEmpty() ? "" : "voted " + words, casts.contains(Cast.NOT_VOTING) ? "did not vote" : "")
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" or "));
    }

    /** {@code votes-matrix}, with the names of the columns where they are few. */
    public String name() {
        var columns = matrix.votes().size() > 2
                ? ""
                : matrix.votes().stream().map(vote -> "-" + vote.id()).collect(Collectors.joining());
        return "matrix" + columns
                + matrix.measures().stream().map(one -> "-" + one.id()).collect(Collectors.joining());
    }
}
