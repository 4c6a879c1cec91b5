package org.engross.export.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.engross.member.Party;
import org.engross.vote.Cast;
import org.engross.vote.Position;
import org.engross.vote.RollCall;

/**
 * A vote as a half circle of seats: those in favor on the left, those against on the right, the others between them. A
 * seat has its party's shape and is filled if in favor, hollow if against, small if not voting. Nobody sits so: members
 * are seated by their answers.
 */
public final class VoteChart {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 372;
    private static final double BASE = 296;
    private static final double OUTER = 276;
    private static final Comparator<Position> SEATING = Comparator.comparing(
                    (Position position) -> order(position.cast().side()))
            .thenComparing(Position::party)
            .thenComparing(Position::state);

    private VoteChart() {}

    public static String svg(RollCall vote) {
        var drawing = new Drawing("seats-" + vote.id(), WIDTH, HEIGHT, title(vote), description(vote));
        seats(drawing, vote.positions().stream().sorted(SEATING).toList());
        var tally = vote.tally();
        drawing.words(30, BASE + 32, "start", "big", tally.inFavor() + " for");
        drawing.words(WIDTH - 30, BASE + 32, "end", "big", tally.against() + " against");
        drawing.words(WIDTH / 2.0, BASE - 14, "middle", "big", tally.toString());
        var others = others(vote);
        if (!others.isEmpty()) {
            drawing.words(WIDTH / 2.0, BASE + 4, "middle", "soft", others);
        }
        legend(drawing, vote);
        return drawing.done();
    }

    private static int order(Cast.Side side) {
        return switch (side) {
            case IN_FAVOR -> 0;
            case PRESENT -> 1;
            case NOT_VOTING -> 2;
            case AGAINST -> 3;
        };
    }

    private static String title(RollCall vote) {
        return vote.id().printed() + ": " + vote.tally() + (vote.isVitiated() ? ", vitiated" : "");
    }

    private static String description(RollCall vote) {
        var parties = vote.tallyByParty().entrySet().stream()
                .map(entry -> entry.getKey().printed() + " " + entry.getValue().inFavor() + " for and "
                        + entry.getValue().against() + " against")
                .collect(Collectors.joining("; "));
        return vote.question() + ". A seat for each member called, seated by answer: " + parties + ". "
                + vote.tally().present() + " present, " + vote.tally().notVoting() + " not voting.";
    }

    private static String others(RollCall vote) {
        var words = new ArrayList<String>();
        if (vote.tally().present() > 0) {
            words.add(vote.tally().present() + " present");
        }
        if (vote.tally().notVoting() > 0) {
            words.add(vote.tally().notVoting() + " not voting");
        }
        return String.join(", ", words);
    }

    private static void seats(Drawing drawing, List<Position> seated) {
        var seats = Seats.of(seated.size(), WIDTH / 2.0, BASE, OUTER);
        for (int i = 0; i < seated.size(); i++) {
            var place = seats.places().get(i);
            var position = seated.get(i);
            MemberMark.draw(drawing, position.party(), position.cast().side(), place.x(), place.y(), seats.radius());
        }
    }

    private static void legend(Drawing drawing, RollCall vote) {
        double x = 30;
        for (Party party : vote.tallyByParty().keySet()) {
            MemberMark.draw(drawing, party, Cast.Side.IN_FAVOR, x + 6, BASE + 56, 5.5);
            drawing.words(x + 18, BASE + 60.5, "start", "soft", party.printed());
            x += party == Party.INDEPENDENT ? 102 : 96;
        }
        legend(drawing, Cast.Side.IN_FAVOR, WIDTH - 252, "for");
        legend(drawing, Cast.Side.AGAINST, WIDTH - 196, "against");
        legend(drawing, Cast.Side.NOT_VOTING, WIDTH - 112, "not voting");
    }

    private static void legend(Drawing drawing, Cast.Side side, double x, String word) {
        double y = BASE + 56;
        double radius = side == Cast.Side.NOT_VOTING ? 2.5 : 5.5;
        var fill = side == Cast.Side.AGAINST ? "none" : "#57534c";
        var type = side == Cast.Side.AGAINST ? "key hollow" : "key";
        drawing.element(
                "circle cx=? cy=? r=? class=? fill=? stroke=#57534c stroke-width=1.4", x + 6, y, radius, type, fill);
        drawing.words(x + 18, y + 4.5, "start", "soft", word);
    }
}
