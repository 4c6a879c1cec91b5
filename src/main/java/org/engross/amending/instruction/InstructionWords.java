package org.engross.amending.instruction;

import java.util.List;
import java.util.stream.Collectors;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.PlainPrint;
import org.engross.provision.Provision;
import org.engross.provision.Wording;

/**
 * An instruction on one line, as explanations and the examples of the reading print it:
 *
 * <pre>
 * substitute in (b)(1) of section 1595 of title 18: “this section” → “subsection (a)”
 * add at the end of section 9: block “(c) The plan is kept.”
 * </pre>
 */
public final class InstructionWords {

    private InstructionWords() {}

    public static String of(Instruction instruction) {
        return switch (instruction) {
            case Instruction.Substitute order ->
                "substitute" + in(order.target()) + of(order.struck()) + " → " + of(order.inserted());
            case Instruction.Strike order -> "strike" + in(order.target()) + of(order.struck());
            case Instruction.Insert order ->
                "insert" + in(order.target()) + of(order.inserted()) + " " + side(order.position()) + " "
                        + of(order.anchor());
            case Instruction.Add order -> "add at the end of " + place(order.target()) + ": " + of(order.inserted());
            case Instruction.Restate order -> "restate " + place(order.target()) + ": " + of(order.restated());
            case Instruction.Redesignate order ->
                "redesignate " + places(order.from()) + " as "
                        + order.to().stream().map(Step.Unit::toString).collect(Collectors.joining(", "))
                        + (order.onward() ? ", and those after it accordingly" : "");
            case Instruction.UpdateReferences order ->
                "update references" + in(order.target())
                        + order.numbers().entrySet().stream()
                                .map(number -> number.getKey() + " → " + number.getValue())
                                .collect(Collectors.joining(", "));
            case Instruction.Repeal order -> "repeal " + place(order.target());
            case Instruction.Designate order -> "designate the text of " + place(order.target()) + " as " + order.as();
            case Instruction.Transfer order ->
                "transfer " + places(order.moved()) + " "
                        + order.position().map(InstructionWords::side).orElse("to the end of") + " "
                        + place(order.beside());
        };
    }

    private static String in(Target target) {
        return " in " + place(target) + ": ";
    }

    private static String place(Target target) {
        var place = target.toString();
        return place.isEmpty() ? "the text" : place;
    }

    private static String places(List<Target> targets) {
        return targets.stream().map(InstructionWords::place).collect(Collectors.joining(", "));
    }

    private static String side(Instruction.InsertionSide position) {
        return switch (position) {
            case BEFORE -> "before";
            case AFTER -> "after";
        };
    }

    /** A passage, “A” each place and all that follows through “B”. */
    public static String of(Passage passage) {
        return switch (passage) {
            case Passage.Quoted quoted ->
                "“" + quoted.words() + "”" + of(quoted.occurrence())
                        + quoted.through().map(InstructionWords::of).orElse("");
            case Passage.Head head ->
                "the designation" + (head.heading() ? " and heading" : "")
                        + head.through().map(InstructionWords::of).orElse("");
            case Passage.Named named -> places(named.targets());
            case Passage.Lines lines ->
                lines.first().equals(lines.last())
                        ? lines.first().toString()
                        : lines.first() + " through " + lines.last();
        };
    }

    private static String of(Passage.Through through) {
        var end = switch (through) {
            case Passage.Through.ToWords words ->
                (words.inclusive() ? " through “" : " before “") + words.words() + "”" + of(words.occurrence())
                        + words.in().map(place -> " in " + place).orElse("");
            case Passage.Through.ToEnd toEnd -> "";
            case Passage.Through.ToLine line -> " through " + line.line();
            case Passage.Through.ToUnit unit -> " through " + place(unit.unit());
            case Passage.Through.BeforeUnit unit -> " before " + place(unit.unit());
        };
        return " and all that follows" + end;
    }

    private static String of(Occurrence occurrence) {
        return switch (occurrence.kind()) {
            case SOLE -> "";
            case EACH -> " each place";
            case EACH_BUT_LAST -> " each place but the last";
            case EACH_BUT_FIRST -> " each place but the first";
            case EACH_OTHER -> " each other place";
            case EACH_SUBSEQUENT -> " each subsequent place";
            case NTH -> occurrence.nth() == Occurrence.LAST ? " the last place" : " place " + occurrence.nth();
            case AT_THE_END -> " at the end";
            case AT_THE_BEGINNING -> " at the beginning";
        };
    }

    /** Words in quotation marks; a block of levels as its print, a stroke for each new line. */
    public static String of(Content content) {
        if (content.isNamed()) {
            return content.named();
        }
        if (!content.isBlock()) {
            return "“" + content.words() + "”";
        }
        var text = new Provision(Level.TEXT, Designation.NONE, Wording.NONE, content.parts());
        var lines = PlainPrint.of(text).lines().map(String::strip).collect(Collectors.joining(" / "));
        return "block “" + lines + "”";
    }
}
