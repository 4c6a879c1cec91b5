package org.engross.expression;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Outcome;
import org.engross.citation.ProvisionPath;
import org.engross.codification.DateClause;

/**
 * An instruction of a text, and what comes of it.
 *
 * @param day on which it says itself that it takes effect, as written
 * @param dates what the text says elsewhere of when it has effect
 * @param outcome empty where the section for which it is is not held
 */
public record InstructionEffect(
        Instruction instruction, Optional<String> day, List<DateClause> dates, Optional<Outcome> outcome) {

    public InstructionEffect {
        Objects.requireNonNull(instruction, "instruction");
        Objects.requireNonNull(day, "day");
        dates = List.copyOf(dates);
        Objects.requireNonNull(outcome, "outcome");
    }

    /** Those that stand at a place of the text or below it, or of which the place is a part. */
    static List<InstructionEffect> within(ProvisionPath place, List<InstructionEffect> all) {
        return all.stream()
                .filter(one -> place.covers(one.path()) || one.path().covers(place))
                .toList();
    }

    /** What it orders, in a word: {@code redesignate}. */
    public String kind() {
        return switch (instruction) {
            case Instruction.Substitute order -> "substitute";
            case Instruction.Strike order -> "strike";
            case Instruction.Insert order -> "insert";
            case Instruction.Add order -> "add";
            case Instruction.Restate order -> "restate";
            case Instruction.Redesignate order -> "redesignate";
            case Instruction.Repeal order -> "repeal";
            case Instruction.Designate order -> "designate";
            case Instruction.Transfer order -> "transfer";
            case Instruction.UpdateReferences order -> "update references";
        };
    }

    /** {@code carried out}, {@code refused}, or {@code not tried} where the section is not held. */
    public String standing() {
        return outcome.map(came -> switch (came) {
                    case Outcome.Executed executed -> "carried out";
                    case Outcome.Refused refused -> "refused";
                })
                .orElse("not tried");
    }

    /** Where it stands in the text. */
    public ProvisionPath path() {
        return instruction.source().path();
    }

    /** The amendatory words, as written. */
    public String words() {
        return instruction.source().words();
    }

    /** Why it was refused, in a word or two, {@code target not found}; empty where it was not. */
    public String reason() {
        return outcome.map(came -> switch (came) {
                    case Outcome.Executed executed -> "";
                    case Outcome.Refused refused ->
                        refused.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
                })
                .orElse("");
    }

    public boolean isRefused() {
        return outcome.filter(Outcome.Refused.class::isInstance).isPresent();
    }

    public boolean isCarriedOut() {
        return outcome.filter(Outcome.Executed.class::isInstance).isPresent();
    }

    /** Why it was refused, or what its words leave open of how it was carried out; empty where there is nothing. */
    public String detail() {
        return outcome.map(came -> switch (came) {
                    case Outcome.Executed executed -> executed.remark();
                    case Outcome.Refused refused -> refused.detail();
                })
                .orElse("");
    }
}
