package org.engross.export.paper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.engross.member.Member;
import org.engross.proceeding.AskedQuestion;
import org.engross.proceeding.Delegation;
import org.engross.proceeding.Facts;
import org.engross.vote.RollCall;

/**
 * A State's delegation on one page: how its members voted, and what they signed. The template {@code
 * prints/paper/delegation} sets it.
 *
 * @param votesInAll held, of which the newest are shown
 */
public record DelegationPaper(Delegation delegation, Facts facts, int votesInAll) {

    /** Above this many members the letters are small, and above the next smaller still. */
    private static final int MANY = 24;

    private static final int VERY_MANY = 36;

    public static Paper of(Delegation delegation, Facts facts, int votesInAll) {
        var name = "The delegation of " + delegation.name();
        var sheet = new Sheet(name, name, "Engross");
        var day = delegation.matrix().votes().stream()
                .map(RollCall::date)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        var paper = new DelegationPaper(delegation, facts, votesInAll);
        return new Paper(Sheets.delegation(sheet, paper).render(), day);
    }

    public String asked(RollCall vote) {
        return AskedQuestion.of(vote, facts).asked();
    }

    /** The answers of a member, in the order of the votes; a dash where the member was not called. */
    public List<String> answers(Member member) {
        return delegation
                .row(member)
                .map(row -> row.positions().stream()
                        .map(answer -> answer.map(one -> one.cast().printed()).orElse("–"))
                        .toList())
                .orElseGet(() ->
                        delegation.matrix().votes().stream().map(vote -> "–").toList());
    }

    /** The days of signing on, in the order of the measures; empty where the name is not there. */
    public List<String> signed(Member member) {
        return delegation
                .row(member)
                .map(row -> row.cosponsorships().stream()
                        .map(name -> name.map(one -> one.since()
                                        + one.withdrawn()
                                                .map(day -> ", withdrawn " + day)
                                                .orElse(""))
                                .orElse(""))
                        .toList())
                .orElseGet(() -> delegation.matrix().measures().stream()
                        .map(measure -> "")
                        .toList());
    }

    /** For a style sheet. */
    public String size() {
        int members = delegation.members().size();
        return members > VERY_MANY ? "5.6pt" : members > MANY ? "6.6pt" : "8.5pt";
    }

    /** Above and below a row, for a style sheet. */
    public String padding() {
        return delegation.members().size() > VERY_MANY ? "0.25pt" : "0.9pt";
    }

    public int votesLeftOut() {
        return votesInAll - delegation.matrix().votes().size();
    }
}
