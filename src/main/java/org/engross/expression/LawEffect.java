package org.engross.expression;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.amending.instruction.Outcome;
import org.engross.citation.Expression;
import org.engross.citation.ProvisionPath;
import org.engross.codification.ChangedLaw;
import org.engross.codification.DateClause;
import org.engross.codification.Reservation;

/**
 * What a text would do to one law or section.
 *
 * @param amended the law before and after, where its words are held or are all the text's own, so that its instructions
 *     were tried; empty where they are not held
 * @param reads the expression that shows the section as it would read; empty where the section, or the text, is not held
 * @param instructions for it, in order
 * @param beside instructions that stand with another law and are for this one too, in order
 * @param others how many more instructions and unread passages of the text may be for this section, since their words do
 *     not say for which they are
 * @param reservations why the result is not known to read as law
 */
public record LawEffect(
        ChangedLaw law,
        Optional<AmendedLaw> amended,
        Optional<Expression> reads,
        List<InstructionEffect> instructions,
        List<InstructionEffect> beside,
        int others,
        List<Reservation> reservations) {

    public LawEffect {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(amended, "amended");
        Objects.requireNonNull(reads, "reads");
        instructions = List.copyOf(instructions);
        beside = List.copyOf(beside);
        reservations = List.copyOf(reservations);
    }

    /** The same of what stands at a place of the text; empty where nothing there is for this law. */
    Optional<LawEffect> within(ProvisionPath place) {
        var narrowed = new LawEffect(
                law.within(place),
                amended,
                reads,
                InstructionEffect.within(place, instructions),
                InstructionEffect.within(place, beside),
                others,
                reservations);
        return narrowed.instructions.isEmpty()
                        && narrowed.beside.isEmpty()
                        && narrowed.law.unread().isEmpty()
                ? Optional.empty()
                : Optional.of(narrowed);
    }

    /** Whether its instructions were tried. */
    public boolean isHeld() {
        return amended.isPresent();
    }

    /** What the text says of when its instructions have effect, each once. */
    public List<DateClause> dates() {
        var dates = new LinkedHashSet<DateClause>();
        instructions.forEach(one -> dates.addAll(one.dates()));
        beside.forEach(one -> dates.addAll(one.dates()));
        return List.copyOf(dates);
    }

    /** The provisions right below the section, or below the law, in which something was changed, in order. */
    public List<ProvisionPath> touched() {
        return instructions.stream()
                .flatMap(one -> one.outcome().stream())
                .filter(Outcome.Executed.class::isInstance)
                .flatMap(outcome -> ((Outcome.Executed) outcome).touched().stream())
                .filter(path -> !path.steps().isEmpty())
                .map(path -> new ProvisionPath(path.steps().subList(0, 1)))
                .distinct()
                .sorted()
                .toList();
    }

    public int refused() {
        return (int) instructions.stream().filter(InstructionEffect::isRefused).count();
    }

    public int carriedOut() {
        return (int)
                instructions.stream().filter(InstructionEffect::isCarriedOut).count();
    }

    /** What a reader must know before taking the result for the law, in sentences; empty where there is nothing. */
    public String caution() {
        var caution = new StringBuilder();
        if (isHeld() && others > 0) {
            caution.append("The text does not say for which law ")
                    .append(
                            others == 1
                                    ? "1 more instruction or passage is"
                                    : others + " more instructions or passages are")
                    .append("; it may be this one. ");
        }
        if (!law.byTable().isEmpty()) {
            caution.append(Character.toUpperCase(law.byTable().charAt(0)))
                    .append(law.byTable().substring(1))
                    .append(". ");
        }
        reservations.forEach(
                reservation -> caution.append(reservation.sentence()).append(' '));
        return caution.toString().strip();
    }
}
