package org.engross.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.engross.proceeding.MemberRecord;
import org.engross.vote.Tally;
import org.engross.web.http.Dates;
import org.engross.web.http.Link;

/** What the page of a member prints. */
record MemberPage(
        String name,
        String style,
        String party,
        String seat,
        String id,
        String senateId,
        List<Link> sponsored,
        List<Link> offered,
        List<NameRow> names,
        List<VoteRow> votes) {

    /** A name on a measure or an amendment. */
    record NameRow(Link on, String title, String since, boolean original, String withdrawn, String version) {}

    /** An answer beside those of the party and the state. */
    record VoteRow(
            Link vote,
            String date,
            String question,
            String answer,
            boolean vitiated,
            Tally party,
            Tally state,
            String besideParty) {}

    static MemberPage of(MemberRecord record) {
        var member = record.member();
        return new MemberPage(
                member.name(),
                member.style(),
                member.party().printed(),
                member.seat(),
                member.id().toString(),
                member.senateId().map(Object::toString).orElse(null),
                record.sponsored().stream()
                        .map(one -> new Link("/measures/" + one.id(), one.id().printed() + ", " + one.title()))
                        .toList(),
                record.offered().stream()
                        .map(one -> new Link(one.id().uslm(), one.id().printed() + ": " + one.purpose()))
                        .toList(),
                Stream.concat(
                                record.signedOn().stream().map(MemberPage::name),
                                record.signedOnAmendments().stream().map(MemberPage::name))
                        .toList(),
                record.votes().stream().map(MemberPage::vote).toList());
    }

    private static NameRow name(MemberRecord.SignedOn signed) {
        var name = signed.cosponsorship();
        return new NameRow(
                new Link(
                        "/measures/" + signed.measure().id(),
                        signed.measure().id().printed()),
                signed.measure().title(),
                Dates.printed(name.since()),
                name.original(),
                name.withdrawn().map(Dates::printed).orElse(null),
                signed.inPrint().map(version -> version.id().toString()).orElse("none yet"));
    }

    private static NameRow name(MemberRecord.SignedOnAmendment signed) {
        var name = signed.cosponsorship();
        return new NameRow(
                new Link(signed.amendment().id().uslm(), signed.amendment().id().printed()),
                signed.amendment().purpose(),
                Dates.printed(name.since()),
                name.original(),
                name.withdrawn().map(Dates::printed).orElse(null),
                signed.amendment().amends().toString());
    }

    private static VoteRow vote(MemberRecord.Answered answered) {
        var vote = answered.vote();
        return new VoteRow(
                new Link("/votes/" + vote.id(), vote.id().printed()),
                Dates.printed(vote.date()),
                vote.question(),
                answered.position().cast().printed(),
                vote.isVitiated(),
                answered.party(),
                answered.state(),
                beside(answered));
    }

    /** Whether the member went with most of the party, where the answer was one for or against. */
    private static String beside(MemberRecord.Answered answered) {
        var side = answered.position().cast().side();
        var party = answered.party();
        return switch (side) {
            case IN_FAVOR -> party.inFavor() >= party.against() ? "with most of the party" : "with fewer of the party";
            case AGAINST -> party.against() >= party.inFavor() ? "with most of the party" : "with fewer of the party";
            case PRESENT, NOT_VOTING -> "";
        };
    }
}
