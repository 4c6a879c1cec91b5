package org.engross.amending.editing;

import static org.engross.amending.instruction.Outcome.Reason.CONTENT_DOES_NOT_FIT;
import static org.engross.amending.instruction.Outcome.Reason.TARGET_AMBIGUOUS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.TreeEdit;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Content;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.instruction.Step;
import org.engross.provision.Designation;
import org.engross.provision.DesignationSeries;
import org.engross.provision.Level;
import org.engross.provision.PlainText;
import org.engross.provision.Provision;

/** Edits of whole provisions: struck, inserted, put in another's place, redesignated. */
public final class ProvisionEdits {

    private ProvisionEdits() {}

    /** The provisions that content holds, where it holds nothing else; refuses other content. */
    static List<WorkingProvision> provisions(Content content, int origin) {
        var provisions = content.provisions();
        if (!content.isBlock()) {
            var read = read(content.words());
            provisions = read.level() == Level.TEXT ? read.provisions() : List.of(read);
            boolean pure = read.level() != Level.TEXT || read.wordings().isEmpty();
            provisions = pure ? provisions : List.of();
        }
        if (provisions.size() == 1 && provisions.getFirst().level() == Level.TABLE) {
            provisions = provisions.getFirst().provisions();
        }
        if (provisions.isEmpty()) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "what is inserted is not a provision");
        }
        return provisions.stream()
                .map(provision -> WorkingProvision.of(provision, origin))
                .toList();
    }

    private static Provision read(String words) {
        try {
            return PlainText.law(words);
        } catch (IllegalArgumentException e) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "what is inserted is not a provision: " + e.getMessage());
        }
    }

    public static WorkingProvision strike(WorkingProvision law, List<WorkingProvision> struck) {
        return TreeEdit.pieces(law, TreeEdit.gone(struck));
    }

    /** Puts provisions in the place of others of one parent, where the first of them stood. */
    static WorkingProvision substitute(
            WorkingProvision law, List<WorkingProvision> struck, List<WorkingProvision> inserted, Later later) {
        var parent = parent(law, struck.getFirst());
        if (struck.stream().anyMatch(node -> parent(law, node) != parent)) {
            throw new Refusal(TARGET_AMBIGUOUS, "the provisions struck do not stand together");
        }
        var fitted = fitted(inserted, struck.getFirst());
        var parts = new ArrayList<Piece>();
        for (var part : parent.parts()) {
            if (part == struck.getFirst()) {
                parts.addAll(fitted);
            } else if (!contains(struck, part)) {
                parts.add(part);
            }
        }
        return law.replaced(parent, Designations.unique(parent.withParts(parts), fitted, later));
    }

    /** Inserts provisions before or after one. */
    public static WorkingProvision insert(
            WorkingProvision law,
            WorkingProvision anchor,
            Instruction.InsertionSide side,
            List<WorkingProvision> inserted,
            Later later) {
        var parent = parent(law, anchor);
        var fitted = fitted(inserted, anchor);
        var parts = new ArrayList<Piece>();
        for (var part : parent.parts()) {
            if (part == anchor && side == Instruction.InsertionSide.BEFORE) {
                parts.addAll(fitted);
            }
            parts.add(part);
            if (part == anchor && side == Instruction.InsertionSide.AFTER) {
                parts.addAll(fitted);
            }
        }
        return law.replaced(parent, Designations.unique(parent.withParts(parts), fitted, later));
    }

    /** Adds provisions after the last; flush words after the levels stay after them. */
    public static WorkingProvision add(
            WorkingProvision law, WorkingProvision parent, List<WorkingProvision> added, Later later) {
        var children = parent.children();
        if (!children.isEmpty()) {
            if (parent.parts().getLast() instanceof Piece.Words) {
                throw new Refusal(TARGET_AMBIGUOUS, "flush words stand after the last provision");
            }
            if (!sameStyle(children.getLast(), added.getFirst())) {
                throw new Refusal(
                        CONTENT_DOES_NOT_FIT,
                        added.getFirst().designation() + " does not go on from "
                                + children.getLast().designation());
            }
            goesOn(law, parent, children.getLast(), added.getFirst());
            return insert(law, children.getLast(), Instruction.InsertionSide.AFTER, added, later);
        }
        var parts = new ArrayList<>(parent.parts());
        parts.addAll(added);
        return law.replaced(parent, parent.withParts(parts));
    }

    /**
     * What is added at the end must not pass over a level that stands where it does not belong: behind the provision at hand,
     * one level too far left.
     */
    private static void goesOn(
            WorkingProvision law, WorkingProvision parent, WorkingProvision last, WorkingProvision added) {
        var next = DesignationSeries.after(last.value(), last.level());
        var above = law == parent ? null : law.parentOf(parent);
        if (above == null || next.isEmpty() || added.value().equals(next)) {
            return;
        }
        boolean passed = false;
        for (var sibling : above.children()) {
            boolean displaced = passed && sibling.value().equals(next) && !sameStyle(parent, sibling);
            if (displaced) {
                throw new Refusal(
                        TARGET_AMBIGUOUS,
                        "(" + next + ") stands behind " + parent.designation()
                                + " and not in it: the levels are out of order");
            }
            passed |= sibling == parent;
        }
    }

    /** Gives provisions new designations, all at once. */
    public static WorkingProvision redesignate(WorkingProvision law, List<WorkingProvision> from, List<Step.Unit> to) {
        Map<WorkingProvision, Step.Unit> now = new IdentityHashMap<>();
        for (int i = 0; i < from.size(); i++) {
            if (now.put(from.get(i), to.get(i)) != null) {
                throw new Refusal(TARGET_AMBIGUOUS, "a provision is redesignated twice");
            }
        }
        return redesignated(law, now);
    }

    private static WorkingProvision redesignated(WorkingProvision draft, Map<WorkingProvision, Step.Unit> now) {
        var parts = new ArrayList<Piece>();
        boolean any = false;
        for (var part : draft.parts()) {
            if (part instanceof WorkingProvision child) {
                any |= now.containsKey(child);
                var below = redesignated(child, now);
                parts.add(
                        now.containsKey(child)
                                ? below.designated(level(child, now.get(child)), printed(child, now))
                                : below);
            } else {
                parts.add(part);
            }
        }
        var changed = draft.withParts(parts);
        if (any) {
            var given = values(now.values());
            changed = Designations.withoutPlaceholders(changed, given);
            Designations.unlike(changed, given);
        }
        return changed;
    }

    private static Set<String> values(Collection<Step.Unit> units) {
        return units.stream().map(Step.Unit::value).collect(Collectors.toSet());
    }

    private static Level level(WorkingProvision node, Step.Unit unit) {
        return unit.level().orElse(node.level());
    }

    private static Designation printed(WorkingProvision node, Map<WorkingProvision, Step.Unit> now) {
        return node.designation().redesignated(now.get(node).value());
    }

    /** The provisions at the level of their neighbour. */
    private static List<WorkingProvision> fitted(List<WorkingProvision> inserted, WorkingProvision neighbour) {
        if (neighbour.level() == Level.SECTION && inserted.getFirst().level() != Level.SECTION) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "what is inserted is not a section");
        }
        return inserted.stream()
                .map(node -> node.designated(neighbour.level(), node.designation()))
                .toList();
    }

    /** Whether two designations can stand in one series: both numbers, both small letters. */
    public static boolean sameStyle(WorkingProvision one, WorkingProvision other) {
        return sameStyle(one.value(), other.value());
    }

    public static boolean sameStyle(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        char a = one.charAt(0);
        char b = other.charAt(0);
        return Character.isDigit(a) == Character.isDigit(b) && Character.isUpperCase(a) == Character.isUpperCase(b);
    }

    static WorkingProvision parent(WorkingProvision law, WorkingProvision node) {
        var parent = law.parentOf(node);
        if (parent == null) {
            throw new Refusal(TARGET_AMBIGUOUS, "the law as a whole has nothing beside it");
        }
        return parent;
    }

    private static boolean contains(List<WorkingProvision> nodes, Piece part) {
        return nodes.stream().anyMatch(node -> node == part);
    }
}
