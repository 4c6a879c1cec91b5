package org.engross.export.paper;

import java.util.List;
import org.engross.scorecard.Act;
import org.engross.scorecard.CountedAct;
import org.engross.scorecard.MemberScore;
import org.engross.scorecard.Numbers;
import org.engross.scorecard.ScoreOrder;
import org.engross.scorecard.Scorecard;

/**
 * A scorecard to hand out: the organization's positions and rules first, then each member's score with every act. The
 * template {@code prints/paper/scorecard} sets it.
 */
public record ScorecardPaper(Scorecard card, List<MemberScore> members) {

    /** A cell of a member's row: what was done, and what it earned; both empty where the act is of the other chamber. */
    public record ActCell(String answer, String points) {}

    /** As many as stand side by side across a page; of more, the members' cells are told one under another. */
    private static final int MOST_SIDE_BY_SIDE = 8;

    public static Paper of(Scorecard card, ScoreOrder order) {
        var title = card.rules().title();
        var sheet = new Sheet(title, title, "Engross. Scores by the organization’s own positions and rules");
        return new Paper(
                Sheets.scorecard(sheet, new ScorecardPaper(card, card.sorted(order)))
                        .render(),
                card.day());
    }

    public boolean isSideBySide() {
        return card.acts().size() <= MOST_SIDE_BY_SIDE;
    }

    public List<ActCell> cells(MemberScore one) {
        return card.acts().stream().map(act -> cell(one, act)).toList();
    }

    private static ActCell cell(MemberScore one, Act act) {
        return one.acts().stream()
                .filter(counted -> counted.act() == act)
                .findAny()
                .map(ScorecardPaper::cell)
                .orElse(new ActCell("", ""));
    }

    private static ActCell cell(CountedAct act) {
        return new ActCell(act.answer(), act.counts() ? Numbers.plain(act.points()) : "left out");
    }
}
