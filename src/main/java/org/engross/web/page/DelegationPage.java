package org.engross.web.page;

import java.util.Optional;
import org.engross.measure.Cosponsorship;
import org.engross.member.Member;
import org.engross.proceeding.AskedQuestion;
import org.engross.proceeding.Facts;
import org.engross.vote.Position;
import org.engross.vote.RollCall;
import org.engross.web.request.DelegationRequest;

/** What the page of a delegation prints. */
record DelegationPage(DelegationRequest asked, Facts facts) {

    public String question(RollCall vote) {
        return AskedQuestion.of(vote, facts).asked();
    }

    /** How a member answered on the vote at a place in the matrix. */
    public Optional<Position> answer(Member member, int at) {
        return asked.delegation().row(member).flatMap(row -> row.positions().get(at));
    }

    /** The member's name on the measure at a place in the matrix. */
    public Optional<Cosponsorship> name(Member member, int at) {
        return asked.delegation()
                .row(member)
                .flatMap(row -> row.cosponsorships().get(at));
    }

    public int votesLeftOut() {
        return asked.votesInAll() - asked.delegation().matrix().votes().size();
    }
}
