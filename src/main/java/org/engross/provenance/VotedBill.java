package org.engross.provenance;

import java.util.List;
import java.util.Optional;
import org.engross.amending.Provenance;
import org.engross.amending.instruction.Instruction;
import org.engross.citation.ProvisionPath;
import org.engross.expression.ExpressedText;
import org.engross.library.Holding;
import org.engross.provision.Part;
import org.engross.provision.Provision;

/** A bill as it was voted on, and who put its words into it. */
record VotedBill(ExpressedText bill) {

    /**
     * The text that put words into the bill, which an instruction of the bill puts into a law. The words stand in the bill
     * in the quoted content of the instruction that put them into the law: what is (e)(5)(A) in the law is section 4(a),
     * proposed (5)(A), in the bill.
     *
     * @return empty where the bill has no such words at the place, or has them there by more than one hand
     */
    Optional<Holding> hand(Instruction instruction, Provenance run) {
        var hands = inserted(instruction).stream()
                .filter(Provision.class::isInstance)
                .map(part -> ((Provision) part).step())
                .flatMap(step -> below(step, run.path()).stream())
                .map(rest -> join(instruction.source().path(), rest))
                .flatMap(path -> bill.provenance().stream()
                        .filter(own -> own.path().equals(path)
                                && own.words().contains(run.words().strip())))
                .map(own -> own.instruction().isPresent()
                        ? bill.textOf(own.instruction().getAsInt())
                        : bill.base())
                .distinct()
                .toList();
        return hands.size() == 1 ? Optional.of(hands.getFirst()) : Optional.empty();
    }

    private static List<Part> inserted(Instruction instruction) {
        return switch (instruction) {
            case Instruction.Add add -> add.inserted().parts();
            case Instruction.Insert insert -> insert.inserted().parts();
            case Instruction.Substitute substitute -> substitute.inserted().parts();
            case Instruction.Restate restate -> restate.restated().parts();
            case Instruction.Strike strike -> List.of();
            case Instruction.Redesignate redesignate -> List.of();
            case Instruction.Repeal repeal -> List.of();
            case Instruction.Designate designate -> List.of();
            case Instruction.Transfer transfer -> List.of();
        };
    }

    /** The steps of a path from one of this name on. */
    private static Optional<List<String>> below(String step, ProvisionPath path) {
        int at = path.steps().indexOf(step);
        return at < 0
                ? Optional.empty()
                : Optional.of(path.steps().subList(at, path.steps().size()));
    }

    private static ProvisionPath join(ProvisionPath above, List<String> below) {
        var path = above;
        for (var step : below) {
            path = path.child(step);
        }
        return path;
    }
}
