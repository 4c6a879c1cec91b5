package org.engross.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.citation.ProvisionPath;
import org.engross.codification.Reservation;
import org.engross.expression.ExecutedText;
import org.engross.expression.ExpressedText;

/** What came of every instruction of an expression, as JSON. */
public record ExecutionView(
        String id,
        String title,
        String note,
        boolean complete,
        Summary summary,
        List<ReservationView> reservations,
        List<TextOutcome> texts) {

    /** Why the result as a whole is not known to read as law. */
    public record ReservationView(String reason, String detail) {
        static ReservationView of(Reservation reservation) {
            return new ReservationView(printed(reservation.reason()), reservation.detail());
        }
    }

    /** The counts. */
    public record Summary(int executed, int refused, int elsewhere, int unread) {}

    /** One amending text. */
    public record TextOutcome(
            TextView.SourceView text,
            List<TextOutcome> amendedBy,
            List<InstructionOutcome> instructions,
            List<Ordered> elsewhere,
            List<UnreadView> unread,
            List<UnreadView> unreadElsewhere) {}

    /**
     * One instruction, and what came of it.
     *
     * @param number counted from 1 over all texts of the expression
     * @param outcome {@code executed} or {@code refused}
     * @param touched the provisions it changed, by their paths after it
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
            List<String> touched) {}

    /** An instruction for another law. */
    public record Ordered(String kind, String path, String target, String words) {
        static Ordered of(Instruction instruction) {
            return new Ordered(
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
        var texts = new ArrayList<TextOutcome>();
        int number = 1;
        for (var one : read.executed()) {
            texts.add(text(one, number));
            number += one.outcomes().size();
        }
        int elsewhere = texts.stream().mapToInt(text -> text.elsewhere().size()).sum();
        return new ExecutionView(
                read.id(),
                read.title(),
                read.note(),
                read.isComplete(),
                new Summary(executed(texts), read.refused(), elsewhere, read.unread()),
                read.reservations().stream().map(ReservationView::of).toList(),
                texts);
    }

    private static int executed(List<TextOutcome> texts) {
        return (int) texts.stream()
                .flatMap(text -> text.instructions().stream())
                .filter(instruction -> instruction.outcome().equals("executed"))
                .count();
    }

    private static TextOutcome text(ExecutedText executed, int first) {
        var instructions = new ArrayList<InstructionOutcome>();
        for (var outcome : executed.outcomes()) {
            instructions.add(instruction(outcome, first + instructions.size()));
        }
        return new TextOutcome(
                TextView.SourceView.of(executed.amending()),
                executed.amendedBy().stream()
                        .map(amendment -> text(amendment, 1))
                        .toList(),
                instructions,
                executed.elsewhere().stream().map(Ordered::of).toList(),
                executed.unread().stream().map(UnreadView::of).toList(),
                executed.unreadElsewhere().stream().map(UnreadView::of).toList());
    }

    private static InstructionOutcome instruction(Outcome outcome, int number) {
        var order = Ordered.of(outcome.instruction());
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
                        null,
                        executed.touched().stream().map(ProvisionPath::toString).toList());
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
                        List.of());
        };
    }

    private static String printed(Outcome.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String kindOf(Instruction instruction) {
        return instruction.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
