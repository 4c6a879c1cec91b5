package org.engross.export.paper;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.engross.export.chart.StateTiles;
import org.engross.export.chart.VoteChart;
import org.engross.member.Party;
import org.engross.proceeding.AskedQuestion;
import org.engross.proceeding.Facts;
import org.engross.vote.Position;
import org.engross.vote.RollCall;

/**
 * A roll call on one page: what was asked, the result, the tally, who broke with their party, then every name by State.
 * The template {@code prints/paper/vote} sets it.
 *
 * @param points of the letters in which names are set, so that they fit
 */
public record VotePaper(RollCall vote, AskedQuestion question, List<NamesByState> states, Facts facts, double points) {

    /** How many characters of names fit beside everything else at a size of letters, the largest first. */
    private static final Map<Double, Integer> ROOM = new TreeMap<>(java.util.Comparator.reverseOrder());

    static {
        ROOM.putAll(Map.of(8.0, 3_600, 7.0, 5_400, 6.2, 8_400, 5.6, 11_500));
    }

    private static final double SMALLEST = 5;
    private static final int COLUMNS = 3;

    public static Paper of(RollCall vote, Facts facts) {
        var states = NamesByState.of(vote, facts.members());
        int length = states.stream().mapToInt(NamesByState::length).sum()
                + vote.brokeWithParty().size() * 24;
        double points = ROOM.entrySet().stream()
                .filter(size -> length <= size.getValue())
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(SMALLEST);
        var name = vote.id().printed();
        var sheet = new Sheet(name, name, "Engross. Record: " + vote.source());
        var paper = new VotePaper(vote, AskedQuestion.of(vote, facts), states, facts, points);
        return new Paper(Sheets.vote(sheet, paper).render(), vote.date());
    }

    public String seats() {
        return Drawn.inches(VoteChart.svg(vote), 2.25);
    }

    public String tiles() {
        return Drawn.inches(StateTiles.svg(vote), 2.6);
    }

    /** Who broke with each party, by party: {@code Carolyn B. Maloney (NY)}; parties of which nobody did are left out. */
    public Map<Party, String> broke() {
        return vote.brokeWithParty().stream()
                .collect(Collectors.groupingBy(
                        Position::party, TreeMap::new, Collectors.mapping(this::withState, Collectors.joining(", "))));
    }

    /** How many broke with it. */
    public long broke(Party party) {
        return vote.brokeWithParty().stream()
                .filter(position -> position.party() == party)
                .count();
    }

    private String withState(Position position) {
        return facts.members().named(position.member()).fullName() + " (" + position.state() + ")";
    }

    public List<List<NamesByState>> columns() {
        return NamesByState.columns(states, COLUMNS);
    }

    /** For a style sheet. */
    public String size() {
        return String.format(Locale.ROOT, "%.1fpt", points);
    }
}
