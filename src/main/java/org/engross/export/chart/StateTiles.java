package org.engross.export.chart;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.engross.member.StateNames;
import org.engross.vote.RollCall;
import org.engross.vote.Tally;

/**
 * A vote by State: a tile of one size for each State, near where it lies, filled from below by the share of its votes that
 * were cast for. Land does not vote, so no State is larger than another.
 */
public final class StateTiles {

    /** The rows from north to south; a dot is a place without a State. */
    private static final String[] ROWS = {
        "AK .. .. .. .. .. .. .. .. .. ME",
        ".. .. .. .. .. WI .. .. .. VT NH",
        "WA ID MT ND MN IL MI .. NY MA ..",
        "OR NV WY SD IA IN OH PA NJ CT RI",
        "CA UT CO NE MO KY WV VA MD DE ..",
        ".. AZ NM KS AR TN NC SC DC .. ..",
        ".. .. .. OK LA MS AL GA .. .. ..",
        "HI .. .. TX .. .. .. .. FL .. .."
    };

    private static final int TILE = 54;
    private static final int INSIDE = 50;
    private static final int FOOT = 28;

    private StateTiles() {}

    public static String svg(RollCall vote) {
        var tallies = new HashMap<>(vote.tallyByState());
        var drawing = new Drawing(
                "tiles-" + vote.id(),
                11 * TILE,
                ROWS.length * TILE + FOOT,
                vote.id().printed() + " by State",
                inWords(vote));
        for (int row = 0; row < ROWS.length; row++) {
            var states = ROWS[row].split(" ");
            for (int column = 0; column < states.length; column++) {
                var tally = tallies.remove(states[column]);
                if (!states[column].equals("..")) {
                    tile(drawing, states[column], tally, column * TILE + 2, row * TILE + 2);
                }
            }
        }
        drawing.words(2, ROWS.length * TILE + 18, "start", "soft", foot(tallies));
        return drawing.done();
    }

    private static String inWords(RollCall vote) {
        return "Votes for and against in each State. "
                + vote.tallyByState().entrySet().stream()
                        .map(entry -> StateNames.of(entry.getKey()) + " " + entry.getValue())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** The key, and those who were called from where no tile is, so that none is left out. */
    private static String foot(Map<String, Tally> others) {
        var key = "Filled: the share of a State’s votes cast for. Below: for and against. A dash: nobody was called.";
        return others.isEmpty()
                ? key
                : key + " Not drawn: "
                        + others.entrySet().stream()
                                .map(entry -> StateNames.of(entry.getKey()) + " " + entry.getValue())
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    private static void tile(Drawing drawing, String state, Tally tally, double x, double y) {
        drawing.element("rect x=? y=? width=? height=? class=tile fill=#ffffff stroke=#57534c", x, y, INSIDE, INSIDE);
        int cast = tally == null ? 0 : tally.inFavor() + tally.against();
        if (cast > 0) {
            double filled = (double) INSIDE * tally.inFavor() / cast;
            drawing.element(
                    "rect x=? y=? width=? height=? class=? fill=#b9c9d6",
                    x,
                    y + INSIDE - filled,
                    INSIDE,
                    filled,
                    "tile share");
        }
        drawing.words(x + INSIDE / 2.0, y + 23, "middle", "state", state);
        drawing.words(
                x + INSIDE / 2.0,
                y + 41,
                "middle",
                "tally",
                tally == null ? "–" : tally.inFavor() + "–" + tally.against());
    }
}
