package org.engross.export.paper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engross.member.Member;
import org.engross.proceeding.AskedQuestion;
import org.engross.proceeding.Facts;
import org.engross.proceeding.MemberRecord;
import org.engross.vote.RollCall;

/**
 * A member on one page: the seat, what the member sponsored and signed, and how the member voted, the newest first. The
 * template {@code prints/paper/member} sets it. What does not fit is counted, never dropped unsaid.
 *
 * @param votes those that are shown
 */
public record MemberPaper(MemberRecord record, List<MemberRecord.Answered> votes, Facts facts) {

    private static final int MOST_VOTES = 16;
    private static final int MOST_NAMES = 12;

    /**
     * The document.
     *
     * @param facts what is held of the measures on which some votes were
     */
    public static Paper of(MemberRecord record, Function<List<RollCall>, Facts> facts) {
        var member = record.member();
        var sheet = new Sheet(member.printed(), member.printed(), "Engross. Biographical Directory: " + member.id());
        var votes = newest(record);
        var paper = new MemberPaper(
                record,
                votes,
                facts.apply(votes.stream().map(MemberRecord.Answered::vote).toList()));
        var day = record.votes().stream()
                .map(answered -> answered.vote().date())
                .max(Comparator.naturalOrder())
                .or(() -> member.terms().stream().map(term -> term.from()).max(Comparator.naturalOrder()))
                .orElse(LocalDate.EPOCH);
        return new Paper(Sheets.member(sheet, paper).render(), day);
    }

    public Member member() {
        return record.member();
    }

    private static List<MemberRecord.Answered> newest(MemberRecord record) {
        return record.votes().stream()
                .sorted(Comparator.comparing(
                                (MemberRecord.Answered one) -> one.vote().date())
                        .thenComparing(one -> one.vote().time())
                        .reversed())
                .limit(MOST_VOTES)
                .toList();
    }

    /** How many votes there are besides. */
    public int moreVotes() {
        return Math.max(0, record.votes().size() - MOST_VOTES);
    }

    public List<MemberRecord.SignedOn> signedOn() {
        return record.signedOn().stream().limit(MOST_NAMES).toList();
    }

    public int moreNames() {
        return Math.max(0, record.signedOn().size() - MOST_NAMES);
    }

    public List<String> sponsored() {
        return Stream.concat(
                        record.sponsored().stream().map(one -> one.id().printed() + ", " + one.title()),
                        record.offered().stream()
                                .map(one -> one.id().printed() + (one.about().isEmpty() ? "" : ": " + one.about())))
                .limit(MOST_NAMES)
                .toList();
    }

    public int moreSponsored() {
        return Math.max(0, record.sponsored().size() + record.offered().size() - MOST_NAMES);
    }

    public String asked(MemberRecord.Answered answered) {
        return AskedQuestion.of(answered.vote(), facts).asked();
    }

    /** Whether the member broke with the larger part of the party. */
    public boolean broke(MemberRecord.Answered answered) {
        return answered.vote().breaksWithParty(answered.position());
    }
}
