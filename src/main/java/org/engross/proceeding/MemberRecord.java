package org.engross.proceeding;

import java.util.List;
import java.util.Optional;
import org.engross.measure.Amendment;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Measure;
import org.engross.measure.TextVersion;
import org.engross.member.Member;
import org.engross.vote.Position;
import org.engross.vote.RollCall;
import org.engross.vote.Tally;

/**
 * What one member did.
 *
 * @param sponsored measures
 * @param offered amendments that the member sponsored
 * @param signedOn measures that the member cosponsored, withdrawn or not
 * @param signedOnAmendments amendments likewise
 * @param votes on which the member was called, as they were called, vitiated ones among them
 */
public record MemberRecord(
        Member member,
        List<Measure> sponsored,
        List<Amendment> offered,
        List<SignedOn> signedOn,
        List<SignedOnAmendment> signedOnAmendments,
        List<Answered> votes) {

    /**
     * A cosponsorship of a measure.
     *
     * @param inPrint the text version in print on the day of signing on
     */
    public record SignedOn(Measure measure, Cosponsorship cosponsorship, Optional<TextVersion> inPrint) {

        static SignedOn of(Measure measure, Cosponsorship cosponsorship) {
            return new SignedOn(measure, cosponsorship, measure.versionInPrint(cosponsorship.since()));
        }
    }

    /** A cosponsorship of an amendment. */
    public record SignedOnAmendment(Amendment amendment, Cosponsorship cosponsorship) {}

    /**
     * An answer on a roll call, beside those of the member's party and state.
     *
     * @param party the tally of the party under which the member was called
     * @param state the tally of the state
     */
    public record Answered(RollCall vote, Position position, Tally party, Tally state) {

        static Answered of(RollCall vote, Position position) {
            return new Answered(
                    vote,
                    position,
                    vote.tallyByParty().get(position.party()),
                    vote.tallyByState().get(position.state()));
        }
    }

    public MemberRecord {
        sponsored = List.copyOf(sponsored);
        offered = List.copyOf(offered);
        signedOn = List.copyOf(signedOn);
        signedOnAmendments = List.copyOf(signedOnAmendments);
        votes = List.copyOf(votes);
    }

    public static MemberRecord of(Member member, Facts facts) {
        return new MemberRecord(
                member,
                facts.measures().stream()
                        .filter(measure -> measure.sponsor().equals(Optional.of(member.id())))
                        .toList(),
                facts.amendments().stream()
                        .filter(amendment -> amendment.sponsor().equals(Optional.of(member.id())))
                        .toList(),
                facts.measures().stream()
                        .flatMap(measure ->
                                measure.cosponsorshipOf(member.id()).map(name -> SignedOn.of(measure, name)).stream())
                        .toList(),
                facts.amendments().stream()
                        .flatMap(amendment -> amendment.cosponsorships().stream()
                                .filter(name -> name.member().equals(member.id()))
                                .map(name -> new SignedOnAmendment(amendment, name)))
                        .toList(),
                facts.rollCalls().stream()
                        .flatMap(vote ->
                                vote.positionOf(member.id()).map(position -> Answered.of(vote, position)).stream())
                        .toList());
    }
}
