package org.engross.export.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import org.engross.measure.Measure;
import org.engross.scorecard.Act;
import org.engross.scorecard.CountedAct;
import org.engross.scorecard.Grade;
import org.engross.scorecard.MemberScore;
import org.engross.scorecard.ScoreOrder;
import org.engross.scorecard.Scorecard;
import org.engross.vote.RollCall;

/** A scorecard as a table: a row a member, and of each act what the member did and what it earned, so that it adds up. */
public final class ScorecardTable {

    private ScorecardTable() {}

    /** The table; the descriptions of its columns have the organization's rules and positions. */
    public static Table of(Scorecard card, ScoreOrder order) {
        var votes = new ArrayList<RollCall>();
        var measures = new ArrayList<Measure>();
        for (var act : card.acts()) {
            switch (act) {
                case Act.Voting voting -> votes.add(voting.vote());
                case Act.Signing signing -> measures.add(signing.measure());
            }
        }
        var source = RecordSource.ofVotes(votes).and(RecordSource.ofMeasures(measures));
        var columns =
                new Columns<MemberScore>("scorecard", "the organization's positions, held against " + source.words());
        score(MemberColumns.add(columns, MemberScore::member), card);
        for (int i = 0; i < card.acts().size(); i++) {
            act(columns, card.acts().get(i));
        }
        columns.text("notes", row -> String.join("; ", row.notes()));
        return columns.over("scorecard", title(card), card.day(), card.sorted(order));
    }

    private static String title(Scorecard card) {
        var whose = card.rules().organization();
        return card.rules().title() + (whose.isEmpty() ? "" : " (" + whose + ")");
    }

    private static void score(Columns<MemberScore> columns, Scorecard card) {
        var rules = String.join(" ", card.rules().sentences(card.acts()));
        columns.text("chamber", row -> row.member().chamber().printed())
                .add(
                        "score",
                        Column.Type.DECIMAL,
                        new ColumnWords("Score", "0 to 100; empty where no act counts. " + rules),
                        row -> row.score().orElse(null))
                .text("grade", row -> row.grade().map(Grade::letter))
                .decimal("earned", MemberScore::earned)
                .decimal("possible", MemberScore::possible)
                .number("counted", MemberScore::counted);
    }

    private static void act(Columns<MemberScore> columns, Act act) {
        var about = act.about().isEmpty() ? "" : act.about() + ". ";
        var description =
                about + "Wanted: " + act.wanted() + ". Weight " + act.weight().toPlainString() + ". " + act.terms();
        columns.add(
                        act.subject(),
                        Column.Type.TEXT,
                        new ColumnWords(act.printed() + ": " + act.wanted(), description),
                        row -> of(act, row).map(ScorecardTable::answer).orElse(null))
                .add(
                        act.subject() + "-points",
                        Column.Type.DECIMAL,
                        new ColumnWords(
                                act.printed() + ", points of " + act.weight().toPlainString(),
                                "What the act earned; empty where it is left out"),
                        row -> points(of(act, row)));
    }

    private static Optional<CountedAct> of(Act act, MemberScore row) {
        return row.acts().stream().filter(one -> one.act() == act).findAny();
    }

    /** What is left out has its reason beside it, so that an empty cell is never a riddle. */
    private static String answer(CountedAct act) {
        return act.counts() ? act.answer() : act.answer() + " (left out: " + act.why() + ")";
    }

    private static BigDecimal points(Optional<CountedAct> act) {
        return act.filter(CountedAct::counts).map(CountedAct::points).orElse(null);
    }
}
