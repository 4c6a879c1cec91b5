package org.engross.export.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.engross.member.Member;
import org.engross.member.Members;
import org.engross.member.StateNames;
import org.engross.vote.Cast;
import org.engross.vote.Position;
import org.engross.vote.RollCall;

/**
 * The names of a roll call as a newspaper sets them: State by State, those who answered alike together.
 *
 * @param state as it is called
 * @param answers in the order of {@link Cast}
 */
public record NamesByState(String state, List<SameAnswer> answers) {

    /**
     * Those of a State who answered alike.
     *
     * @param word empty where no question was put
     * @param names by family name, each with the letter of the party: {@code Clay (D), Cleaver (D)}
     */
    public record SameAnswer(String word, String names) {}

    /** Characters in a line of a column; a State ends one half full. */
    private static final int A_LINE = 60;

    static List<NamesByState> of(RollCall vote, Members members) {
        var byState = vote.positions().stream()
                .collect(Collectors.groupingBy(
                        position -> StateNames.of(position.state()), TreeMap::new, Collectors.toList()));
        return byState.entrySet().stream()
                .map(entry -> new NamesByState(entry.getKey(), answers(entry.getValue(), members)))
                .toList();
    }

    /** In columns of about one length. */
    static List<List<NamesByState>> columns(List<NamesByState> states, int columns) {
        int all = states.stream().mapToInt(NamesByState::length).sum();
        var set = new ArrayList<List<NamesByState>>();
        int from = 0;
        int so = 0;
        for (int column = 1; column <= columns; column++) {
            int to = from;
            while (to < states.size() && (column == columns || so < all * column / columns)) {
                so += states.get(to++).length();
            }
            set.add(states.subList(from, to));
            from = to;
        }
        return set;
    }

    private static List<SameAnswer> answers(List<Position> positions, Members members) {
        var byCast =
                positions.stream().collect(Collectors.groupingBy(Position::cast, TreeMap::new, Collectors.toList()));
        return byCast.entrySet().stream()
                .map(entry -> new SameAnswer(entry.getKey().printed(), names(entry.getValue(), members)))
                .toList();
    }

    /** Family names, and the whole name where two share one. */
    private static String names(List<Position> positions, Members members) {
        var shared = positions.stream()
                .map(position -> members.named(position.member()))
                .collect(Collectors.groupingBy(Member::familyName, Collectors.counting()));
        return positions.stream()
                .sorted(Comparator.comparing(position -> members.named(position.member()), Member.AS_CALLED))
                .map(position -> {
                    var member = members.named(position.member());
                    return (shared.get(member.familyName()) > 1 ? member.fullName() : member.familyName()) + " ("
                            + position.party().letter() + ")";
                })
                .collect(Collectors.joining(", "));
    }

    int length() {
        return A_LINE / 2
                + answers.stream()
                        .mapToInt(answer ->
                                answer.word().length() + answer.names().length() + 2)
                        .sum();
    }
}
