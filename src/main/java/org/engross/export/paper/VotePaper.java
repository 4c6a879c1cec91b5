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
import org.engross.proceeding.PartyBreaks;
import org.engross.vote.Position;
import org.engross.vote.RollCall;

/**
 * A roll call on one page: what was asked, the result, the tally, who broke with their party, then every name by State.
 * The template {@code prints/paper/vote} sets it.
 *
 * @param points of the letters in which names are set, so that they fit
 */
public record VotePaper(
        RollCall vote,
        AskedQuestion question,
        List<NamesByState> states,
        Map<Party, List<Position>> breaks,
        Facts facts,
        double points) {

    /** Letters of a size, and how many characters of names have room on the page in them. */
    private record LetterSize(double points, int room) {}

    private static final List<LetterSize> SIZES = List.of(
            new LetterSize(8, 3_600),
            new LetterSize(7, 5_400),
            new LetterSize(6.2, 8_400),
            new LetterSize(5.6, 11_500));

    private static final double SMALLEST = 5;
    private static final int COLUMNS = 3;

    /** Characters of a whole name with its State. */
    private static final int A_NAME = 24;

    public static Paper of(RollCall vote, Facts facts) {
        var states = NamesByState.of(vote, facts.members());
        var breaks = PartyBreaks.of(vote, facts.members());
        int length = states.stream().mapToInt(NamesByState::length).sum()
                + breaks.values().stream().mapToInt(List::size).sum() * A_NAME;
        double points = SIZES.stream()
                .filter(size -> length <= size.room())
                .mapToDouble(LetterSize::points)
                .findFirst()
                .orElse(SMALLEST);
        var name = vote.id().printed();
        var sheet = new Sheet(name, name, "Engross. Record: " + vote.source());
        var paper = new VotePaper(vote, AskedQuestion.of(vote, facts), states, breaks, facts, points);
        return new Paper(Sheets.vote(sheet, paper).render(), vote.date());
    }

    public String seats() {
        return Drawn.inches(VoteChart.svg(vote), 2.25);
    }

    public String tiles() {
        return Drawn.inches(StateTiles.svg(vote), 2.6);
    }

    /** Who broke with each party: {@code Carolyn B. Maloney (NY)}; parties of which nobody did are left out. */
    public Map<Party, String> broke() {
        var names = new TreeMap<Party, String>();
        breaks.forEach((party, positions) ->
                names.put(party, positions.stream().map(this::withState).collect(Collectors.joining(", "))));
        return names;
    }

    /** How many broke with it. */
    public int broke(Party party) {
        return breaks.getOrDefault(party, List.of()).size();
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
