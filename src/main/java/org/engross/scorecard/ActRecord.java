package org.engross.scorecard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.engross.measure.Cosponsorship;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.Members;
import org.engross.member.Party;
import org.engross.member.Term;
import org.engross.vote.Position;

/** What the record says of one act, member by member; indexed once, so that a member costs no search. */
final class ActRecord {

    private final Act act;
    private final Map<MemberId, Position> positions = new HashMap<>();
    private final Map<MemberId, Cosponsorship> names = new HashMap<>();
    private final Optional<MemberId> sponsor;

    ActRecord(Act act, Members members) {
        this.act = act;
        sponsor = switch (act) {
            case Act.Voting voting -> {
                voting.vote().positions().forEach(one -> positions.put(key(one.member(), members), one));
                yield Optional.empty();
            }
            case Act.Signing signing -> {
                signing.measure()
                        .cosponsorships()
                        .forEach(one -> names.merge(key(one.member(), members), one, this::telling));
                yield signing.measure().sponsor().map(id -> key(id, members));
            }
        };
    }

    private static MemberId key(MemberId id, Members members) {
        return members.named(id).id();
    }

    /** Of two signatures of one member, the one that tells how it was on the day: the later, if it was there by then. */
    private Cosponsorship telling(Cosponsorship earlier, Cosponsorship later) {
        return later.since().isAfter(act.day()) ? earlier : later;
    }

    /** Whether the act was the member's to do: called or signed, or of the chamber on the day. */
    boolean concerns(Member member) {
        return answered(member) || sat(member);
    }

    private boolean answered(Member member) {
        return positions.containsKey(member.id())
                || names.containsKey(member.id())
                || sponsor.filter(member.id()::equals).isPresent();
    }

    private boolean sat(Member member) {
        return member.terms().isEmpty()
                ? member.chamber() == act.chamber()
                : member.terms().stream().anyMatch(term -> isOfChamber(term) && term.contains(act.day()));
    }

    private boolean isOfChamber(Term term) {
        return term.chamber() == act.chamber();
    }

    CountedAct of(Member member) {
        return switch (act) {
            case Act.Voting voting -> voted(voting, member);
            case Act.Signing signing -> signed(signing, member);
        };
    }

    private CountedAct voted(Act.Voting voting, Member member) {
        var position = positions.get(member.id());
        if (position == null) {
            return new CountedAct(act, "not called", ActCredit.LEFT_OUT, whyNotCalled(member));
        }
        var answer = position.cast().printed();
        return switch (position.cast().side()) {
            case IN_FAVOR -> judged(answer, voting.inFavor());
            case AGAINST -> judged(answer, !voting.inFavor());
            case PRESENT -> byRule(answer, voting.present(), "answering neither for nor against");
            case NOT_VOTING -> byRule(answer, voting.absence(), "absence");
        };
    }

    /** The party under which a member was called, where the roll call prints one. */
    Optional<Party> calledAs(Member member) {
        return Optional.ofNullable(positions.get(member.id()))
                .map(Position::party)
                .filter(party -> party != Party.UNSTATED);
    }

    private CountedAct judged(String answer, boolean asWanted) {
        return asWanted
                ? new CountedAct(act, answer, ActCredit.FULL, "as wanted")
                : new CountedAct(act, answer, ActCredit.NONE, act.wanted() + " was wanted");
    }

    private CountedAct byRule(String answer, CountingRule rule, String of) {
        return new CountedAct(
                act,
                answer,
                rule.credit(),
                switch (rule) {
                    case LEFT_OUT -> of + " is left out, by the organization's rule";
                    case HALF -> of + " counts half, by the organization's rule";
                    case AGAINST -> of + " counts as not as wanted, by the organization's rule";
                });
    }

    private String whyNotCalled(Member member) {
        if (!sat(member)) {
            return whyNoSeat(member);
        }
        return member.on(act.day()).sitsWithoutVote()
                ? member.on(act.day()).style().equals("Del.")
                        ? "a delegate, who has no vote in the House"
                        : "the Resident Commissioner, who has no vote in the House"
                : "the record of the vote does not name this member and does not say why";
    }

    private String whyNoSeat(Member member) {
        var chamber = act.chamber().printed();
        var later = member.terms().stream()
                .filter(this::isOfChamber)
                .filter(term -> term.from().isAfter(act.day()))
                .findFirst();
        var earlier = member.terms().stream()
                .filter(this::isOfChamber)
                .filter(term -> !term.until().isAfter(act.day()))
                .reduce((one, next) -> next);
        return "no seat in the " + chamber + " on " + act.day()
                + later.map(term -> "; one from " + term.from()).orElse("")
                + earlier.map(term -> "; one until " + term.until()).orElse("");
    }

    private CountedAct signed(Act.Signing signing, Member member) {
        if (sponsor.filter(member.id()::equals).isPresent()) {
            return judged("sponsor", signing.signed());
        }
        var name = names.get(member.id());
        if (name == null || name.since().isAfter(act.day())) {
            var answer = name == null ? "not signed" : "signed later, " + name.since();
            return sat(member)
                    ? judged(answer, !signing.signed())
                    : new CountedAct(act, answer, ActCredit.LEFT_OUT, whyNoSeat(member));
        }
        var withdrawn = name.withdrawn().map(day -> ", withdrew " + day).orElse("");
        return judged("signed " + name.since() + withdrawn, signing.signed() == name.active(act.day()));
    }
}
