package org.engross.export.table;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.engross.scorecard.MemberScore;
import org.engross.scorecard.ScoreOrder;
import org.engross.scorecard.Scorecard;

/** A scorecard as a table to be set into somebody else's page: it needs no script and no style sheet. */
@CheckedTemplate(basePath = "prints")
public final class ScorecardHtml {

    private ScorecardHtml() {}

    static native TemplateInstance scorecard(Scorecard card, List<MemberScore> members);

    /** The table with the positions and rules under it; each member's acts can be opened. */
    public static String of(Scorecard card, ScoreOrder order) {
        return scorecard(card, card.sorted(order)).render().strip() + "\n";
    }
}
