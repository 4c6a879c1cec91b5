package org.engross.proceeding;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.citation.AmendmentId;
import org.engross.citation.Expression;
import org.engross.citation.TextId;
import org.engross.citation.VersionId;
import org.engross.measure.Action;
import org.engross.measure.Amendment;
import org.engross.measure.Disposition;
import org.engross.vote.CountedVote;

/**
 * What a forum had before it when it voted, by the times of the record: a text version, and the amendments to it that had
 * been agreed to by then.
 *
 * @param agreed in the order in which they were agreed to
 * @param question the amendment on which, or on a motion about which, was voted; empty where the bill itself was
 */
public record VotedText(VersionId base, List<AgreedTo> agreed, Optional<AmendmentId> question) {

    /**
     * An amendment agreed to before.
     *
     * @param time in Washington; empty where the record bears the day alone, which then is an earlier one
     */
    public record AgreedTo(Amendment amendment, LocalDate date, Optional<LocalTime> time) {

        LocalDateTime moment() {
            return date.atTime(time.orElse(LocalTime.MIN));
        }
    }

    public VotedText {
        agreed = List.copyOf(agreed);
    }

    /**
     * Empty where the record does not tell: the vote is on no version, an amendment in its text is not known, or one that was
     * agreed to on the day bears no time.
     */
    public static Optional<VotedText> of(CountedVote vote, Facts facts) {
        var text = vote.textVotedOn();
        if (text.isEmpty()
                || !(text.get().base() instanceof TextId.OfMeasure base)
                || !text.get().amending().stream().allMatch(one -> isKnown(one, facts))) {
            return Optional.empty();
        }
        var before = new ArrayList<AgreedTo>();
        for (var amendment : facts.amendmentsTo(base.version().measure())) {
            if (!amendment.amends().equals(Optional.of(base.version())) || !isAgreedTo(amendment)) {
                continue;
            }
            var agreed = agreed(amendment);
            if (agreed.time().isEmpty() && agreed.date().equals(vote.date())) {
                return Optional.empty();
            }
            if (!vote.amendment().equals(Optional.of(amendment.id()))
                    && agreed.moment().isBefore(vote.date().atTime(vote.time()))) {
                before.add(agreed);
            }
        }
        before.sort(Comparator.comparing(AgreedTo::moment));
        return Optional.of(new VotedText(base.version(), before, vote.amendment()));
    }

    static boolean isAgreedTo(Amendment amendment) {
        return amendment
                .disposition()
                .filter(came -> came.kind() == Disposition.Kind.AGREED_TO)
                .isPresent();
    }

    private static boolean isKnown(TextId text, Facts facts) {
        return text instanceof TextId.OfAmendment of
                && facts.amendment(of.amendment()).isPresent();
    }

    /** The text before the forum, without the amendment in question. */
    public Expression before() {
        return expression(agreed.stream().map(one -> one.amendment().id()));
    }

    /** The text voted on: that before the forum, with the amendment in question. */
    public Expression votedOn() {
        return expression(
                Stream.concat(agreed.stream().map(one -> one.amendment().id()), question.stream()));
    }

    private Expression expression(Stream<AmendmentId> amendments) {
        return new Expression(
                new TextId.OfMeasure(base),
                amendments.<TextId>map(TextId.OfAmendment::new).toList());
    }

    static AgreedTo agreed(Amendment amendment) {
        return amendment.actions().stream()
                .filter(action -> action.text().contains("Agreed to"))
                .max(Comparator.comparing(
                        (Action action) -> action.date().atTime(action.time().orElse(LocalTime.MIN))))
                .map(action -> new AgreedTo(amendment, action.date(), action.time()))
                .orElseGet(() -> new AgreedTo(
                        amendment, amendment.disposition().orElseThrow().date(), Optional.empty()));
    }
}
