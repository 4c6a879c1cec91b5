package org.engross.export;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.engross.amending.Outcome;
import org.engross.amending.Provenance;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.Comparison;
import org.engross.comparison.Passage;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.Row;
import org.engross.diff.Edit;
import org.engross.diff.Edits;
import org.engross.provision.Provision;
import org.engross.provision.Wording;

/** Lays a comparison out as the lines of a comparative print, and finds the instructions behind each. */
final class ComparativeLines {

    private final List<Outcome> outcomes;
    private final List<Provenance> provenance;

    ComparativeLines(List<Outcome> outcomes, List<Provenance> provenance) {
        this.outcomes = outcomes;
        this.provenance = provenance;
    }

    List<ComparativePrint.Line> of(Comparison comparison) {
        var lines = new ArrayList<ComparativePrint.Line>();
        for (var row : comparison.rows()) {
            if (row.change().isBlock()) {
                block(row, lines);
            } else {
                lines.add(
                        new ComparativePrint.Line(row.change().path(), row.depth(), edits(row), orders(row.change())));
            }
        }
        return lines;
    }

    /** A block struck or added is printed a provision a line, indented below the place where it stands. */
    private void block(Row row, List<ComparativePrint.Line> lines) {
        var orders = orders(row.change());
        for (var edit : row.change().edits()) {
            for (var line : edit.text().split("\n")) {
                int indent = (line.length() - line.stripLeading().length()) / 2;
                if (!line.isBlank()) {
                    lines.add(new ComparativePrint.Line(
                            row.change().path(),
                            row.depth() + indent,
                            List.of(new Edit(edit.op(), line.strip())),
                            orders));
                }
            }
        }
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
        if (!before.isEmpty()) {
            edits.add(Edit.strike(before + " "));
        }
        if (!after.isEmpty()) {
            edits.add(Edit.insert(after + " "));
        }
    }

    /** What sets a heading off from the words after it. */
    private static String close(Provision provision, Passage passage) {
        if (passage.kind() != Wording.Kind.HEADING) {
            return " ";
        }
        return provision.level().isWithinSection() ? ".—" : " ";
    }

    /** The instructions whose words stand in the provision, and those that changed it when they were carried out. */
    private List<Integer> orders(ProvisionChange change) {
        var orders = new TreeSet<Integer>();
        if (change.kind() == ProvisionChange.Kind.SAME) {
            return List.of();
        }
        for (var run : provenance) {
            boolean here = change.toPath()
                    .filter(path -> stands(run.path(), path, change.isBlock()))
                    .isPresent();
            if (here && run.instruction().isPresent()) {
                orders.add(run.instruction().getAsInt() + 1);
            }
        }
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) instanceof Outcome.Executed executed && touched(executed, change)) {
                orders.add(i + 1);
            }
        }
        return List.copyOf(orders);
    }

    private static boolean stands(ProvisionPath run, ProvisionPath path, boolean block) {
        return block ? path.covers(run) : path.equals(run);
    }

    private static boolean touched(Outcome.Executed executed, ProvisionChange change) {
        return executed.touched().stream()
                .anyMatch(path -> change.toPath().filter(path::equals).isPresent()
                        || change.fromPath().filter(path::equals).isPresent());
    }
}
