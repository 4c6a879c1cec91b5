package org.engross.export.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.member.Party;
import org.engross.member.StateNames;

/**
 * Adds up rows by party and by State.
 *
 * @param <R> what a row is of, with a member behind it
 * @param name of the member
 * @param kinds what is counted, each with its heading
 */
record Adding<R>(
        Function<? super R, Party> party,
        Function<? super R, String> state,
        Function<? super R, String> name,
        List<Kind<R>> kinds) {

    private static final String ALL = "All";

    /** Rows that are counted together. */
    record Kind<R>(String heading, Predicate<? super R> counted) {}

    /** A sheet by party and a sheet by State, which has the names too; none where there are no rows. */
    List<Totals> of(Collection<R> rows, String note) {
        return rows.isEmpty() ? List.of() : List.of(byParty(rows, note), byState(rows, note));
    }

    private Totals byParty(Collection<R> rows, String note) {
        var lines = new ArrayList<List<Object>>();
        grouped(rows, party).forEach((one, own) -> lines.add(line(Stream.of(one.printed()), own, Stream.of())));
        var sum = line(Stream.of(ALL), rows, Stream.of());
        return new Totals("By party", note, headings(Stream.of("Party"), Stream.of()), lines, Optional.of(sum));
    }

    private Totals byState(Collection<R> rows, String note) {
        var lines = new ArrayList<List<Object>>();
        grouped(rows, state).forEach((letters, own) -> {
            var names = own.stream().map(name).collect(Collectors.joining("; "));
            lines.add(line(Stream.of(letters, StateNames.of(letters)), own, Stream.of(names)));
        });
        var sum = line(Stream.of(ALL, ""), rows, Stream.of(""));
        var headings = headings(Stream.of("State", "Name of the State"), Stream.of("Members"));
        return new Totals("By state", note, headings, lines, Optional.of(sum));
    }

    private static <R, K> SortedMap<K, List<R>> grouped(Collection<R> rows, Function<? super R, K> key) {
        return rows.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    private List<String> headings(Stream<String> before, Stream<String> after) {
        var counted = kinds.stream().map(Kind::heading);
        return Stream.of(before, counted, after).flatMap(each -> each).toList();
    }

    private List<Object> line(Stream<String> before, Collection<R> rows, Stream<String> after) {
        var counted = kinds.stream()
                .<Object>map(kind -> (int) rows.stream().filter(kind.counted()).count());
        return Stream.of(before, counted, after).<Object>flatMap(each -> each).toList();
    }
}
