package org.engross.library.listing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engross.citation.AmendmentId;
import org.engross.citation.Chamber;
import org.engross.citation.Congress;
import org.engross.citation.MeasureId;
import org.engross.library.answers.AnswerIndex;
import org.engross.member.MemberId;
import org.engross.vote.Cast;

/**
 * Which roll calls are listed.
 *
 * @param member who was called
 * @param answers of that member, or of anybody where none is named; empty for any
 * @param words of the question
 */
public record VoteSelection(
        Optional<Congress> congress,
        Optional<Chamber> chamber,
        Optional<MeasureId> measure,
        Optional<AmendmentId> amendment,
        Optional<MemberId> member,
        Set<Cast> answers,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> words,
        VoteOrder order) {

    /** As they were called, or the last called first. */
    public enum VoteOrder {
        DATE("listed.called_on, listed.called_at, listed.id"),
        NEWEST("listed.called_on desc, listed.called_at desc, listed.id desc");

        private final String columns;

        VoteOrder(String columns) {
            this.columns = columns;
        }
    }

    private static final String ROWS = "(select v.id, v.bundled, v.called_on, v.called_at, v.measure, v.amendment,"
            + " v.question, v.segment, v.segment_place from roll_call v where v.bundled = true"
            + " or not exists (select 1 from roll_call b where b.id = v.id and b.bundled = true)) listed";

    private static final String ANSWERED = "exists (select 1 from roll_call told where told.id = listed.id"
            + " and told.bundled = listed.bundled and regexp_like(told.answers, :answered))";

    Selection selection() {
        var asked = new Selection(ROWS, order.columns)
                .where("congress", congress.map(one -> "%-" + one + ".%"), "listed.id like :congress")
                .where("chamber", chamber.map(one -> one.letter() + "%"), "listed.id like :chamber")
                .where("measure", measure.map(Object::toString), "listed.measure = :measure")
                .where("amendment", amendment.map(Object::toString), "listed.amendment = :amendment")
                .where("first", from, "listed.called_on >= :first")
                .where("last", to, "listed.called_on <= :last")
                .having("words", words, "listed.question");
        if (member.isPresent()) {
            asked.where(AnswerIndex.answered(), AnswerIndex.values(member.get().value(), answers));
        } else if (!answers.isEmpty()) {
            asked.where(ANSWERED, Map.of("answered", pattern(answers)));
        }
        return asked;
    }

    /** An answer as it stands among those of a roll call, with a tab before and behind it. */
    private static String pattern(Collection<Cast> answers) {
        return answers.stream().map(Cast::name).collect(Collectors.joining("|", "\t(", ")\t"));
    }
}
