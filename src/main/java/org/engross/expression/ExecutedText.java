package org.engross.expression;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.amending.ExplainedOutcome;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.citation.ProvisionPath;
import org.engross.library.Holding;

/**
 * One amending text of an expression, executed.
 *
 * @param amending the text whose language was executed
 * @param amendedBy the amendments that were first executed on it: {@code hr1865-115/rh+hamdt526-115} amends a law as the
 *     bill with the amendment in it
 * @param explained what came of its instructions that are addressed to the base, in order, with the places and edits
 * @param elsewhere its instructions that are addressed to other laws
 * @param unread its amendatory language that no instruction claims and that may concern the base
 * @param unreadElsewhere the same where another law is amended
 */
public record ExecutedText(
        Holding amending,
        List<ExecutedText> amendedBy,
        List<ExplainedOutcome> explained,
        List<Instruction> elsewhere,
        List<UnreadLanguage> unread,
        List<UnreadLanguage> unreadElsewhere) {

    public ExecutedText {
        Objects.requireNonNull(amending, "amending");
        amendedBy = List.copyOf(amendedBy);
        explained = List.copyOf(explained);
        elsewhere = List.copyOf(elsewhere);
        unread = List.copyOf(unread);
        unreadElsewhere = List.copyOf(unreadElsewhere);
    }

    /** What came of its instructions that are addressed to the base, in order. */
    public List<Outcome> outcomes() {
        return explained.stream().map(ExplainedOutcome::outcome).toList();
    }

    /** How many of its instructions were carried out. */
    int carriedOut() {
        return (int)
                outcomes().stream().filter(Outcome.Executed.class::isInstance).count();
    }

    /** The amending text and the amendments in it. */
    Stream<Holding> sources() {
        return Stream.concat(Stream.of(amending), amendedBy.stream().flatMap(ExecutedText::sources));
    }

    /** Why the words at a place of the amending text, and below it, are not known to be official; empty where all were checked. */
    public Optional<String> doubtWithin(ProvisionPath place) {
        return joined(sources().flatMap(held -> held.certainty().doubtWithin(place).stream()));
    }

    /** Doubts of several texts in one; empty where there is none. */
    static Optional<String> joined(Stream<String> doubts) {
        return doubts.distinct().reduce((one, next) -> one + "; " + next);
    }

    /** What a reader must know of how its instructions, and those of amendments to it, were carried out. */
    Stream<String> remarks() {
        return Stream.concat(
                amendedBy.stream().flatMap(ExecutedText::remarks),
                outcomes().stream()
                        .filter(Outcome.Executed.class::isInstance)
                        .map(outcome -> ((Outcome.Executed) outcome).remark())
                        .filter(remark -> !remark.isEmpty())
                        .map(remark -> title() + ": " + remark + "."));
    }

    /** The title of the amending text, with those of the amendments in it. */
    public String title() {
        return amending.document().title()
                + (amendedBy.isEmpty()
                        ? ""
                        : " with " + amendedBy.stream().map(ExecutedText::title).collect(Collectors.joining(", ")));
    }

    /** How many instructions were refused, those of amendments to the amending text among them. */
    int refused() {
        return amendedBy.stream().mapToInt(ExecutedText::refused).sum()
                + (int) outcomes().stream()
                        .filter(Outcome.Refused.class::isInstance)
                        .count();
    }

    /** How much of its language was not read, that of amendments to it included. */
    int unreadParts() {
        return amendedBy.stream().mapToInt(ExecutedText::unreadParts).sum() + unread.size();
    }
}
