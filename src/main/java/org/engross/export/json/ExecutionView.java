package org.engross.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.amending.ExplainedOutcome;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.InstructionWords;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.citation.ProvisionPath;
import org.engross.codification.Reservation;
import org.engross.expression.ExecutedText;
import org.engross.expression.ExpressedText;

/**
 * What came of every instruction of an expression, as JSON.
 *
 * @param complete whether everything was read and carried out
 * @param caution why the result is not the law as it would read; empty where it is
 */
public record ExecutionView(
        String id,
        String title,
        String note,
        boolean complete,
        String caution,
        CertaintyView certainty,
        ExecutionSummary summary,
        List<ReservationView> reservations,
        List<TextOutcome> texts) {

    /** Why the result as a whole is not known to read as law. */
    public record ReservationView(String reason, String detail) {
        static ReservationView of(Reservation reservation) {
            return new ReservationView(printed(reservation.reason()), reservation.detail());
        }
    }

    /** The counts. */
    @Schema(name = "ExecutionSummary")
    public record ExecutionSummary(int executed, int refused, int elsewhere, int unread) {}

    /** One amending text. */
    public record TextOutcome(
            TextView.SourceView text,
            List<TextOutcome> amendedBy,
            List<InstructionOutcome> instructions,
            List<OrderedElsewhere> elsewhere,
            List<UnreadView> unread,
            List<UnreadView> unreadElsewhere) {}

    /**
     * One instruction, and what came of it.
     *
     * @param number counted from 1 over all texts of the expression
     * @param outcome {@code executed} or {@code refused}
     * @param detail why it was refused, or what its words leave open of how it was executed; absent where there is nothing
     * @param touched the provisions it changed, by their paths after it
     * @param unchecked why its words are not known to be official; absent where they were checked
     * @param explained how it was read and carried out; absent unless asked for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"kind", "path", "target", "words", "outcome", "touched"})
    public record InstructionOutcome(
            int number,
            String kind,
            String path,
            String target,
            String words,
            @Schema(enumeration = {"executed", "refused"}) String outcome,
            String reason,
            String detail,
            List<String> touched,
            String unchecked,
            ReadingView explained) {}

    /**
     * How an instruction was read and carried out.
     *
     * @param rule that read its words
     * @param understood what was understood, in a line
     * @param places the provisions found, by their paths
     * @param edits what was done there, a sentence each
     */
    public record ReadingView(String rule, String understood, List<String> places, List<String> edits) {
        static ReadingView of(ExplainedOutcome explained) {
            var instruction = explained.outcome().instruction();
            return new ReadingView(
                    instruction.source().rule(),
                    InstructionWords.of(instruction),
                    explained.places().stream().map(ProvisionPath::toString).toList(),
                    explained.edits());
        }
    }

    /** An instruction for another law. */
    public record OrderedElsewhere(String kind, String path, String target, String words) {
        static OrderedElsewhere of(Instruction instruction) {
            return new OrderedElsewhere(
                    kindOf(instruction),
                    instruction.source().path().toString(),
                    instruction.target().toString(),
                    instruction.source().words());
        }
    }

    /** Amendatory language that no instruction claims. */
    public record UnreadView(String path, String words) {
        static UnreadView of(UnreadLanguage unread) {
            return new UnreadView(unread.path().toString(), unread.words());
        }
    }

    public static ExecutionView of(ExpressedText read) {
        return of(read, false);
    }

    /**
     * The same, told how on demand.
     *
     * @param explain whether each instruction tells how it was read and carried out
     */
    public static ExecutionView of(ExpressedText read, boolean explain) {
        var texts = new ArrayList<TextOutcome>();
        int number = 1;
        for (var one : read.executed()) {
            texts.add(text(one, number, explain));
            number += one.outcomes().size();
        }
        int elsewhere = texts.stream().mapToInt(text -> text.elsewhere().size()).sum();
        return new ExecutionView(
                read.id(),
                read.title(),
                read.note(),
                read.isComplete(),
                read.caution(),
                CertaintyView.of(read),
                new ExecutionSummary(executed(texts), read.refused(), elsewhere, read.unread()),
                read.reservations().stream().map(ReservationView::of).toList(),
                texts);
    }

    private static int executed(List<TextOutcome> texts) {
        return (int) texts.stream()
                .flatMap(text -> text.instructions().stream())
                .filter(instruction -> instruction.outcome().equals("executed"))
                .count();
    }

    private static TextOutcome text(ExecutedText executed, int first, boolean explain) {
        var instructions = new ArrayList<InstructionOutcome>();
        for (var one : executed.explained()) {
            var how = explain ? ReadingView.of(one) : null;
            var path = one.outcome().instruction().source().path();
            var unchecked = executed.doubtWithin(path).orElse(null);
            instructions.add(instruction(one.outcome(), first + instructions.size(), unchecked, how));
        }
        return new TextOutcome(
                TextView.SourceView.of(executed.amending()),
                executed.amendedBy().stream()
                        .map(amendment -> text(amendment, 1, explain))
                        .toList(),
                instructions,
                executed.elsewhere().stream().map(OrderedElsewhere::of).toList(),
                executed.unread().stream().map(UnreadView::of).toList(),
                executed.unreadElsewhere().stream().map(UnreadView::of).toList());
    }

    private static InstructionOutcome instruction(Outcome outcome, int number, String unchecked, ReadingView how) {
        var order = OrderedElsewhere.of(outcome.instruction());
        return switch (outcome) {
            case Outcome.Executed executed ->
                new InstructionOutcome(
                        number,
                        order.kind(),
                        order.path(),
                        order.target(),
                        order.words(),
                        "executed",
                        null,
                        executed.remark().isEmpty() ? null : executed.remark(),
                        executed.touched().stream().map(ProvisionPath::toString).toList(),
                        unchecked,
                        how);
            case Outcome.Refused refused ->
                new InstructionOutcome(
                        number,
                        order.kind(),
                        order.path(),
                        order.target(),
                        order.words(),
                        "refused",
                        printed(refused.reason()),
                        refused.detail(),
                        List.of(),
                        unchecked,
                        how);
        };
    }

    private static String printed(Outcome.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String kindOf(Instruction instruction) {
        return instruction.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
