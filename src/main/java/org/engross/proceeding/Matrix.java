package org.engross.proceeding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Measure;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.Members;
import org.engross.vote.Cast;
import org.engross.vote.Position;
import org.engross.vote.RollCall;
import org.engross.vote.Tally;

/**
 * Votes against cosponsor lists: a row a member, a column a vote, a column a measure. A member has a row if called on
 * one of the votes or listed on one of the measures, and if the filter lets the member pass.
 *
 * @param asOf the day on which names were looked at
 * @param rows by name
 */
public record Matrix(List<RollCall> votes, List<Measure> measures, LocalDate asOf, List<MemberRow> rows) {

    /**
     * A member's row.
     *
     * @param positions in the order of the votes; empty where the member was not called
     * @param cosponsorships in the order of the measures; empty where the member is not listed. One that was withdrawn is
     *     there and says so
     */
    public record MemberRow(
            Member member, List<Optional<Position>> positions, List<Optional<Cosponsorship>> cosponsorships) {

        public MemberRow {
            positions = List.copyOf(positions);
            cosponsorships = List.copyOf(cosponsorships);
        }

        private boolean isEmpty() {
            return positions.stream().allMatch(Optional::isEmpty)
                    && cosponsorships.stream().allMatch(Optional::isEmpty);
        }
    }

    public Matrix {
        votes = List.copyOf(votes);
        measures = List.copyOf(measures);
        rows = List.copyOf(rows);
    }

    public static Matrix of(Members members, List<RollCall> votes, List<Measure> measures, MatrixFilter filter) {
        var asOf = filter.asOf().orElseGet(() -> lastDay(votes));
        var columns = new ColumnIndex(votes, measures);
        var rows = members.all().stream()
                .map(columns::row)
                .filter(row -> !row.isEmpty())
                .filter(row -> passes(row, columns, filter, asOf))
                .toList();
        return new Matrix(votes, measures, asOf, rows);
    }

    private static LocalDate lastDay(List<RollCall> votes) {
        return votes.stream().map(RollCall::date).max(Comparator.naturalOrder()).orElse(LocalDate.MAX);
    }

    private static boolean passes(MemberRow row, ColumnIndex columns, MatrixFilter filter, LocalDate asOf) {
        var member = row.member();
        return allows(filter.parties(), member.party())
                && allowsState(row, filter.states())
                && filter.positions().entrySet().stream()
                        .allMatch(asked -> columns.position(asked.getKey(), member.id())
                                .filter(position -> asked.getValue().contains(position.cast()))
                                .isPresent())
                && filter.cosponsored().stream()
                        .allMatch(asked -> columns.cosponsorship(asked, member.id())
                                .filter(name -> name.active(asOf))
                                .isPresent());
    }

    /** Who sat for another State when the roll was called passes for both. */
    private static boolean allowsState(MemberRow row, Collection<String> asked) {
        return allows(asked, row.member().state())
                || row.positions().stream()
                        .flatMap(Optional::stream)
                        .anyMatch(position -> asked.contains(position.state()));
    }

    private static <T> boolean allows(Collection<T> asked, T value) {
        return asked.isEmpty() || asked.contains(value);
    }

    /** Only the members whose name stood, on the day looked at, on one of the measures. */
    public Matrix ofListed() {
        var listed = rows.stream()
                .filter(row ->
                        row.cosponsorships().stream().flatMap(Optional::stream).anyMatch(name -> name.active(asOf)))
                .toList();
        return new Matrix(votes, measures, asOf, listed);
    }

    /** The tally of the rows on one of the votes; those not called count for nothing. */
    public Tally tally(RollCall vote) {
        int column = votes.indexOf(vote);
        return Tally.of(rows.stream()
                .flatMap(row -> row.positions().get(column).stream())
                .toList());
    }

    /**
     * How many members answered so: the answers in the order of the votes, empty where not called. The most frequent
     * first, those of one number as they come in the rows.
     */
    public Map<List<Optional<Cast>>, Integer> patterns() {
        var counts = new LinkedHashMap<List<Optional<Cast>>, Integer>();
        for (var row : rows) {
            var answers = row.positions().stream()
                    .map(position -> position.map(Position::cast))
                    .toList();
            counts.merge(answers, 1, Integer::sum);
        }
        var sorted = new LinkedHashMap<List<Optional<Cast>>, Integer>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<List<Optional<Cast>>, Integer>comparingByValue()
                        .reversed())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** The columns, indexed once so that a row costs no search. */
    private static final class ColumnIndex {

        private final Map<RollCallId, Map<MemberId, Position>> positions = new LinkedHashMap<>();
        private final Map<MeasureId, Map<MemberId, Cosponsorship>> names = new LinkedHashMap<>();

        ColumnIndex(List<RollCall> votes, List<Measure> measures) {
            for (var vote : votes) {
                var column = new LinkedHashMap<MemberId, Position>();
                vote.positions().forEach(position -> column.put(position.member(), position));
                positions.put(vote.id(), column);
            }
            for (var measure : measures) {
                var column = new LinkedHashMap<MemberId, Cosponsorship>();
                measure.cosponsorships().forEach(name -> column.put(name.member(), name));
                names.put(measure.id(), column);
            }
            checkOnce(votes.size(), positions.keySet(), "vote");
            checkOnce(measures.size(), names.keySet(), "measure");
        }

        private static void checkOnce(int asked, Collection<?> distinct, String what) {
            if (asked != new HashSet<>(distinct).size()) {
                throw new IllegalArgumentException("a " + what + " asked for twice: " + distinct);
            }
        }

        Optional<Position> position(RollCallId vote, MemberId member) {
            return Optional.ofNullable(column(positions, vote).get(member));
        }

        Optional<Cosponsorship> cosponsorship(MeasureId measure, MemberId member) {
            return Optional.ofNullable(column(names, measure).get(member));
        }

        private static <K, V> Map<MemberId, V> column(Map<K, Map<MemberId, V>> columns, K key) {
            if (!columns.containsKey(key)) {
                throw new IllegalArgumentException(
                        "a filter on '" + key + "', which is not a column: " + columns.keySet());
            }
            return columns.get(key);
        }

        MemberRow row(Member member) {
            var answers = new ArrayList<Optional<Position>>();
            positions.keySet().forEach(vote -> answers.add(position(vote, member.id())));
            var cosponsorships = new ArrayList<Optional<Cosponsorship>>();
            names.keySet().forEach(measure -> cosponsorships.add(cosponsorship(measure, member.id())));
            return new MemberRow(member, answers, cosponsorships);
        }
    }
}
