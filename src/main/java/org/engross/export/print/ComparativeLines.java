package org.engross.export.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.engross.amending.Provenance;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Outcome;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.Row;
import org.engross.comparison.WordRun;
import org.engross.diff.Edit;
import org.engross.diff.Edits;
import org.engross.expression.AmendedLaw;
import org.engross.expression.ExpressedText;
import org.engross.provision.Provision;
import org.engross.provision.Wording;

/** Lays a comparison out as the lines of a comparative print, and finds the instructions behind each. */
final class ComparativeLines {

    private final List<Outcome> outcomes;
    private final List<Provenance> provenance;
    private final Function<ProvisionPath, Optional<String>> doubtAt;
    private final Function<ProvisionPath, Optional<String>> doubtWithin;

    ComparativeLines(ExpressedText read, List<Outcome> outcomes) {
        this.outcomes = outcomes;
        provenance = read.provenance();
        doubtAt = read::doubtAt;
        doubtWithin = read::doubtWithin;
    }

    ComparativeLines(AmendedLaw amended) {
        outcomes = amended.outcomes();
        provenance = amended.provenance();
        doubtAt = amended::doubtAt;
        doubtWithin = amended::doubtWithin;
    }

    List<ComparativePrint.LawLine> of(Comparison comparison) {
        var lines = new ArrayList<ComparativePrint.LawLine>();
        for (var row : comparison.rows()) {
            if (row.change().isBlock()) {
                block(row, lines);
            } else {
                lines.add(new ComparativePrint.LawLine(
                        row.change().path(), row.depth(), edits(row), orders(row.change()), doubt(row.change())));
            }
        }
        return lines;
    }

    /** A block struck or added is printed a provision a line, indented below the place where it stands. */
    private void block(Row row, List<ComparativePrint.LawLine> lines) {
        var orders = orders(row.change());
        var doubt = doubt(row.change());
        for (var edit : row.change().edits()) {
            for (var line : edit.text().split("\n")) {
                int indent = (line.length() - line.stripLeading().length()) / 2;
                if (!line.isBlank()) {
                    lines.add(new ComparativePrint.LawLine(
                            row.change().path(),
                            row.depth() + indent,
                            List.of(new Edit(edit.op(), line.strip())),
                            orders,
                            doubt));
                    doubt = "";
                }
            }
        }
    }

    /** What was not checked of the words as they would read, and of the instructions that strike some. */
    private String doubt(ProvisionChange change) {
        return change.toPath()
                .or(change::fromPath)
                .flatMap(change.isBlock() ? doubtWithin : doubtAt)
                .map(why -> Character.toUpperCase(why.charAt(0)) + why.substring(1) + ".")
                .orElse("");
    }

    private static List<Edit> edits(Row row) {
        var edits = new ArrayList<Edit>();
        if (!row.flush()) {
            designation(row.change(), edits);
        }
        for (var passage : row.passages()) {
            edits.addAll(passage.edits());
            var close = close(row.change().provision(), passage);
            if (!close.isEmpty()) {
                edits.add(Edit.same(close));
            }
        }
        return Edits.joined(edits);
    }

    private static void designation(ProvisionChange change, List<Edit> edits) {
        var before = change.before()
                .map(Provision::designation)
                .map(Object::toString)
                .orElse("");
        var after =
                change.after().map(Provision::designation).map(Object::toString).orElse("");
        if (before.equals(after)) {
            if (!after.isEmpty()) {
                edits.add(Edit.same(after + " "));
            }
            return;
        }
        if (!before.isEmpty() && !change.isHandedDown()) {
            edits.add(Edit.strike(before + " "));
        }
        if (!after.isEmpty() && !change.isLifted()) {
            edits.add(Edit.insert(after + " "));
        }
    }

    /** What sets a heading off from the words after it. */
    private static String close(Provision provision, WordRun passage) {
        if (passage.kind() != Wording.Kind.HEADING) {
            return " ";
        }
        return provision.level().isWithinSection() ? ".—" : " ";
    }

    /**
     * The instructions behind a change: those whose words stand in it, those that redesignated it, and those that struck
     * words of it when they were carried out.
     */
    private List<Integer> orders(ProvisionChange change) {
        var orders = new TreeSet<Integer>();
        if (change.kind() != ProvisionChange.Kind.SAME) {
            provenance.stream()
                    .filter(run -> run.instruction().isPresent() && stands(run.path(), change))
                    .forEach(run -> orders.add(run.instruction().getAsInt() + 1));
            for (int i = 0; i < outcomes.size(); i++) {
                if (outcomes.get(i) instanceof Outcome.Executed executed && changed(executed, change)) {
                    orders.add(i + 1);
                }
            }
        }
        return List.copyOf(orders);
    }

    private static boolean stands(ProvisionPath run, ProvisionChange change) {
        return change.toPath()
                .filter(path -> change.isBlock() ? path.covers(run) : path.equals(run))
                .isPresent();
    }

    private static boolean changed(Outcome.Executed executed, ProvisionChange change) {
        return switch (executed.instruction()) {
            case Instruction.Redesignate redesignate -> change.redesignated() && redesignates(redesignate, change);
            case Instruction.Strike strike -> isStruckFrom(executed, change);
            case Instruction.Substitute substitute ->
                isStruckFrom(executed, change) || change.redesignated() && isTouched(executed, change);
            case Instruction.Restate restate -> isStruckFrom(executed, change);
            case Instruction.Repeal repeal -> isStruckFrom(executed, change);
            case Instruction.UpdateReferences update -> isStruckFrom(executed, change);
            case Instruction.Transfer transfer -> isTouched(executed, change);
            case Instruction.Designate designate -> change.redesignated() && isTouched(executed, change);
            case Instruction.Insert insert -> false;
            case Instruction.Add add -> false;
        };
    }

    private static boolean redesignates(Instruction.Redesignate redesignate, ProvisionChange change) {
        var after =
                change.after().map(provision -> provision.designation().value()).orElse("");
        return redesignate.to().stream().anyMatch(unit -> unit.value().equals(after));
    }

    private static boolean isStruckFrom(Outcome.Executed executed, ProvisionChange change) {
        boolean strikes = change.edits().stream().anyMatch(edit -> edit.op() == Edit.Op.STRIKE);
        return strikes && isTouched(executed, change);
    }

    private static boolean isTouched(Outcome.Executed executed, ProvisionChange change) {
        return executed.touched().stream()
                .anyMatch(path -> change.toPath().filter(path::equals).isPresent()
                        || change.fromPath().filter(path::equals).isPresent());
    }
}
