package org.engross.export.text;

import java.util.List;
import java.util.stream.Collectors;
import org.engross.scorecard.Act;
import org.engross.scorecard.Grade;
import org.engross.scorecard.MemberScore;
import org.engross.scorecard.Numbers;
import org.engross.scorecard.ScoreOrder;
import org.engross.scorecard.Scorecard;
import org.engross.scorecard.ScorecardAnswer;

/** A scorecard in plain text: the rules, the acts, then a line a member with each act, so that every sum can be redone. */
public final class ScorecardPrint {

    private ScorecardPrint() {}

    public static String of(Scorecard card, ScoreOrder order) {
        var lines = new StringBuilder(card.rules().title()).append('\n');
        if (!card.rules().organization().isEmpty()) {
            lines.append(card.rules().organization()).append('\n');
        }
        lines.append("\nRules\n");
        card.rules()
                .sentences(card.acts())
                .forEach(rule -> lines.append("  ").append(rule).append('\n'));
        lines.append("\nActs\n");
        for (int i = 0; i < card.acts().size(); i++) {
            lines.append("  ")
                    .append(i + 1)
                    .append(") ")
                    .append(of(card.acts().get(i)))
                    .append('\n');
        }
        lines.append("\nMembers\n");
        card.sorted(order).forEach(one -> lines.append(of(one, card.acts())));
        return lines.toString();
    }

    /** {@code House roll call 90 of 2018: a vote against, weight 10 (the amendment); absence half; …}. */
    public static String of(Act act) {
        return act.printed() + ": " + act.wanted() + ", weight " + Numbers.plain(act.weight())
                + (act.about().isEmpty() ? "" : " (" + act.about() + ")") + "; " + act.terms();
    }

    private static String of(MemberScore one, List<Act> acts) {
        var grade = one.grade().map(Grade::letter).map(letter -> " " + letter).orElse("");
        return String.format(
                        "%s%s  %s%n", one.printedScore(), grade, one.member().printed())
                + one.acts().stream()
                        .map(act -> String.format(
                                "      %d) %s: %s, %s%n",
                                number(acts, act.act()), act.printedPoints(), act.answer(), act.why()))
                        .collect(Collectors.joining())
                + one.notes().stream().map(note -> "      " + note + "\n").collect(Collectors.joining());
    }

    /** Of the act in the list of acts, counted from 1. */
    private static int number(List<Act> acts, Act act) {
        for (int i = 0; i < acts.size(); i++) {
            if (acts.get(i) == act) {
                return i + 1;
            }
        }
        throw new IllegalStateException("an act that is not of the scorecard: " + act.subject());
    }

    /** What is wrong in a file, a line a fault. */
    public static String of(ScorecardAnswer.Faulty faulty) {
        return faulty.count() + ", so no score was made\n"
                + faulty.faults().stream().map(fault -> fault.printed() + "\n").collect(Collectors.joining());
    }
}
