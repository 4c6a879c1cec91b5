package org.engross.expression;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.amending.Provenance;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Outcome;
import org.engross.citation.Expression;
import org.engross.codification.Reservation;
import org.engross.library.Holding;
import org.engross.provision.Provision;

/**
 * The text that an expression names.
 *
 * @param expression as asked, a law without a day with that of the text that answers it
 * @param date of the newest of the texts that it is made from
 * @param sha256 of the original bytes; where texts are executed on another, of their digests in order
 * @param before the text on which the others are executed, as the result is printed; an empty section where they create
 *     it; the text itself where none is executed
 * @param base the holding on which the others are executed, or of the text that creates the section
 * @param executed the amending texts in their order; none where the text is held as it is
 * @param provenance each run of words, and which instruction put it there, counted over all texts executed
 * @param reservations why the result as a whole is not known to read as law; none where nothing stands against it
 * @param note what a reader must know of how the text was made; empty where there is nothing
 */
public record ExpressedText(
        Expression expression,
        String title,
        LocalDate date,
        String sha256,
        Provision before,
        Provision text,
        Holding base,
        List<ExecutedText> executed,
        List<Provenance> provenance,
        List<Reservation> reservations,
        String note) {

    public ExpressedText {
        Objects.requireNonNull(expression, "expression");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(base, "base");
        executed = List.copyOf(executed);
        provenance = List.copyOf(provenance);
        reservations = List.copyOf(reservations);
        Objects.requireNonNull(note, "note");
    }

    /** The expression as written. */
    public String id() {
        return expression.toString();
    }

    /** How many of the instructions addressed to it were carried out. */
    public int carriedOut() {
        return outcomes(Outcome.Executed.class);
    }

    /** How many of the instructions addressed to it were refused. */
    public int refusedOfItsOwn() {
        return outcomes(Outcome.Refused.class);
    }

    private int outcomes(Class<? extends Outcome> kind) {
        return (int) executed.stream()
                .flatMap(one -> one.outcomes().stream())
                .filter(kind::isInstance)
                .count();
    }

    /** How many instructions were refused, those of amendments to an amending text among them. */
    public int refused() {
        return executed.stream().mapToInt(ExecutedText::refused).sum();
    }

    /** How many pieces of amendatory language no instruction claims. */
    public int unread() {
        return executed.stream().mapToInt(ExecutedText::unreadParts).sum();
    }

    /** Whether the text is what its expression says: held as it is, or with everything read and carried out. */
    public boolean isComplete() {
        return refused() == 0 && unread() == 0 && reservations.isEmpty();
    }

    /** Why the text is not what its expression says, in sentences; empty where it is. */
    public String caution() {
        if (isComplete()) {
            return "";
        }
        var counts = refused() + unread() == 0
                ? ""
                : counted(refused(), "instruction") + " refused and " + counted(unread(), "passage")
                        + " of amendatory language not read: the text lacks what they would have done. ";
        return ("This is not the law as it would read. " + counts
                        + reservations.stream().map(Reservation::sentence).collect(Collectors.joining(" ")))
                .strip();
    }

    /** What to know of texts that are not complete, each caution behind the title of its text; empty where all are. */
    public static List<String> cautions(ExpressedText... texts) {
        return Stream.of(texts)
                .filter(text -> !text.isComplete())
                .map(text -> text.title() + ": " + text.caution())
                .distinct()
                .toList();
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** The amending text to which an instruction belongs, counted over all texts executed. */
    public Holding textOf(int instruction) {
        return executedBy(instruction).amending();
    }

    /** The same with what came of it. */
    public ExecutedText executedBy(int instruction) {
        int from = 0;
        for (var one : executed) {
            from += one.outcomes().size();
            if (instruction < from) {
                return one;
            }
        }
        throw new IllegalArgumentException("no instruction " + instruction + " among " + from);
    }

    /** An instruction, counted over all texts executed. */
    public Instruction instruction(int number) {
        return executed.stream()
                .flatMap(one -> one.outcomes().stream())
                .skip(number)
                .findFirst()
                .orElseThrow()
                .instruction();
    }
}
