package org.engross.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.amending.Provenance;
import org.engross.amending.instruction.Content;
import org.engross.amending.instruction.Instruction;
import org.engross.citation.ProvisionPath;
import org.engross.expression.ExpressedText;
import org.engross.library.Holding;
import org.engross.provision.Level;
import org.engross.provision.Provision;

/** A bill as it was voted on, and who put its words into it. */
record VotedBill(ExpressedText bill) {

    /** Words of a run, and the text that put them into the bill. */
    record PutWords(String words, Holding by) {}

    /**
     * The texts that put words into the bill, which an instruction of the bill puts into a law. The words stand in the bill
     * in the quoted content of the instruction that put them into the law: what is (e)(5)(A) in the law is section 4(a),
     * proposed (5)(A), in the bill.
     *
     * @return the words of the run piece for piece; empty where the bill has no such words at the place, or has them there
     *     more than once and not by the same hands
     */
    List<PutWords> puts(Instruction instruction, Provenance run) {
        var answers = paths(instruction, run.path())
                .flatMap(path -> wordings(path).stream())
                .flatMap(wording -> pieces(wording, run.words()).stream())
                .distinct()
                .toList();
        return answers.size() == 1 ? answers.getFirst() : List.of();
    }

    /** The text that put an instruction into the bill; empty where several did, or where the bill has no such place. */
    Optional<Holding> orders(Instruction instruction) {
        var by = bill.provenance().stream()
                .filter(own -> own.path().equals(instruction.source().path()))
                .map(own -> own.instruction().isPresent()
                        ? bill.textOf(own.instruction().getAsInt())
                        : bill.base())
                .distinct()
                .toList();
        return by.size() == 1 ? Optional.of(by.getFirst()) : Optional.empty();
    }

    private static Stream<ProvisionPath> paths(Instruction instruction, ProvisionPath inLaw) {
        var content = inserted(instruction);
        if (content.stream().anyMatch(words -> !words.isBlock())) {
            return Stream.of(instruction.source().path());
        }
        return content.stream()
                .flatMap(block -> block.parts().stream())
                .filter(Provision.class::isInstance)
                .map(Provision.class::cast)
                .flatMap(provision -> below(provision, inLaw).stream())
                .map(rest -> join(instruction.source().path(), rest));
    }

    /** The runs of each wording at a path. */
    private Collection<List<Provenance>> wordings(ProvisionPath path) {
        return bill.provenance().stream()
                .filter(own -> own.path().equals(path))
                .collect(Collectors.groupingBy(Provenance::part, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** The words by the hands that put them into a wording, for each place where they stand there. */
    private List<List<PutWords>> pieces(List<Provenance> wording, String words) {
        var text = quoted(wording.stream().map(Provenance::words).collect(Collectors.joining()));
        var sought = quoted(words.strip());
        var pieces = new ArrayList<List<PutWords>>();
        for (int at = text.indexOf(sought); at >= 0 && !sought.isEmpty(); at = text.indexOf(sought, at + 1)) {
            pieces.add(pieces(wording, words, at - words.indexOf(words.strip())));
        }
        return pieces;
    }

    /** Quotation marks alike: those within a quotation are single in the bill and double in the law. */
    private static String quoted(String words) {
        return words.replaceAll("[‘’“”]", "'");
    }

    private List<PutWords> pieces(List<Provenance> wording, String words, int at) {
        var pieces = new ArrayList<PutWords>();
        int from = 0;
        int end = 0;
        for (var own : wording) {
            end += own.words().length();
            int to = own == wording.getLast() ? words.length() : Math.min(words.length(), end - at);
            if (to > from) {
                var by = own.instruction().isPresent()
                        ? bill.textOf(own.instruction().getAsInt())
                        : bill.base();
                pieces.add(new PutWords(words.substring(from, to), by));
                from = to;
            }
        }
        return pieces;
    }

    private static List<Content> inserted(Instruction instruction) {
        return switch (instruction) {
            case Instruction.Add add -> List.of(add.inserted());
            case Instruction.Insert insert -> List.of(insert.inserted());
            case Instruction.Substitute substitute -> List.of(substitute.inserted());
            case Instruction.Restate restate -> List.of(restate.restated());
            case Instruction.Strike strike -> List.of();
            case Instruction.Redesignate redesignate -> List.of();
            case Instruction.Repeal repeal -> List.of();
            case Instruction.Designate designate -> List.of();
            case Instruction.Transfer transfer -> List.of();
            case Instruction.UpdateReferences update -> List.of();
        };
    }

    /** The steps of a path from a provision on; a section is the whole of the law that is asked for. */
    private static Optional<List<String>> below(Provision inserted, ProvisionPath path) {
        if (inserted.level() == Level.SECTION) {
            return Optional.of(Stream.concat(Stream.of(inserted.step()), path.steps().stream())
                    .toList());
        }
        int at = path.steps().indexOf(inserted.step());
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
