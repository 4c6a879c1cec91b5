package org.engross.amending.reading;

import static org.engross.amending.reading.ReadingRule.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Passage;

/** Strikes that are said to be at the end before they are said: "at the end of subparagraph (F), by striking “and”". */
final class EndRules {

    private static final Pattern THEN_STRIKE = Pattern.compile(",? (?=by striking )");

    static final RuleList<Instruction> ALL = RuleList.of(
            rule(
                    "at-the-end-strike",
                    "Strikes words at the end of a place, “at the end of subparagraph (F), by striking ‘and’”.",
                    "at the end(?: of (?=\\S)|(?=,? by striking))",
                    EndRules::strike),
            rule(
                    "at-the-end-add",
                    "Adds at the end of the place at hand, which is said first, “at the end, by adding the following: …”.",
                    "at the end(?: thereof)?,? by (?:adding|inserting) (?=the following|«|an? new )",
                    EndRules::add));

    private EndRules() {}

    private static List<Instruction> strike(Clause clause) {
        var named = clause.places();
        if (!clause.accept(THEN_STRIKE)) {
            return List.of();
        }
        var orders = StrikeRules.ALL.read(clause.at(named.isEmpty() ? clause.where() : named));
        return orders.stream().allMatch(EndRules::strikesWords)
                ? orders.stream().map(order -> atEnd(order, clause.source())).toList()
                : List.of();
    }

    private static List<Instruction> add(Clause clause) {
        return clause.content().stream()
                .flatMap(content -> clause.where().stream()
                        .map(place -> (Instruction) new Instruction.Add(place, content, clause.source())))
                .toList();
    }

    private static boolean strikesWords(Instruction order) {
        var struck = switch (order) {
            case Instruction.Strike strike -> strike.struck();
            case Instruction.Substitute substitute -> substitute.struck();
            default -> null;
        };
        return struck instanceof Passage.Quoted quoted
                && quoted.occurrence().equals(Occurrence.SOLE)
                && quoted.through().isEmpty();
    }

    private static Instruction atEnd(Instruction order, Instruction.InstructionSource source) {
        return switch (order) {
            case Instruction.Strike strike -> new Instruction.Strike(strike.target(), atEnd(strike.struck()), source);
            case Instruction.Substitute put ->
                new Instruction.Substitute(put.target(), atEnd(put.struck()), put.inserted(), source);
            default -> order;
        };
    }

    private static Passage atEnd(Passage struck) {
        return new Passage.Quoted(((Passage.Quoted) struck).words(), Occurrence.AT_THE_END, Optional.empty());
    }
}
