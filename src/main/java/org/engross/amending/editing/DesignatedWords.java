package org.engross.amending.editing;

import static org.engross.amending.instruction.Outcome.Reason.CONTENT_DOES_NOT_FIT;
import static org.engross.amending.instruction.Outcome.Reason.TARGET_AMBIGUOUS;
import static org.engross.amending.instruction.Outcome.Reason.WORDS_NOT_FOUND;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.amending.draft.OriginText;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.TreeEdit;
import org.engross.amending.draft.WordSpacing;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Refusal;
import org.engross.amending.place.WordSearch;
import org.engross.provision.Designation;
import org.engross.provision.DesignationStyle;

/**
 * Quoted words that begin with designations, as "“(a) The hours”" or "“(1)”": they name the head of a provision as it is
 * printed. To put "(a)(1) The hours" in their place divides the provision, to strike "(1)" gives a level up.
 *
 * @param designations from the upper to the lower
 * @param heading empty where the quoted words hold none
 * @param words what follows; may be empty
 */
record DesignatedWords(List<String> designations, String heading, String words) {

    private static final Pattern FORM =
            Pattern.compile("((?:\\([0-9A-Za-z]{1,5}\\) ?)*)(?:([^—“”.;]{1,200})\\.—)? ?(.*)");
    private static final Pattern DESIGNATION = Pattern.compile("\\(([0-9A-Za-z]{1,5})\\)");

    /** The quoted words so read, where they begin with a designation and do not stand in the running words. */
    static Optional<DesignatedWords> of(Passage.Quoted quoted, List<TextRange> where) {
        boolean sole = quoted.occurrence().kind() == Occurrence.Kind.SOLE
                && quoted.through().isEmpty();
        if (!sole
                || !quoted.words().startsWith("(")
                || !WordSearch.all(where, quoted.words()).isEmpty()) {
            return Optional.empty();
        }
        var read = read(quoted.words());
        return read.designations.isEmpty() ? Optional.empty() : Optional.of(read);
    }

    private static DesignatedWords read(String words) {
        var form = FORM.matcher(words);
        if (!form.matches()) {
            return new DesignatedWords(List.of(), "", words);
        }
        var designations = DESIGNATION
                .matcher(form.group(1))
                .results()
                .map(found -> found.group(1))
                .toList();
        return new DesignatedWords(designations, form.group(2) == null ? "" : form.group(2), form.group(3));
    }

    /** Puts other words, which may have designations of their own, in their place. */
    WorkingProvision replace(WorkingProvision law, WorkingProvision within, String inserted, int origin) {
        var node = find(within);
        var now = read(inserted);
        var set = withWords(node, now.words, now.heading, origin);
        if (now.designations.equals(designations)) {
            return law.replaced(node, set);
        }
        if (now.designations.isEmpty() && designations.size() == 1) {
            return givenUp(law, node, set);
        }
        int same = designations.size();
        if (now.designations.size() == same + 1
                && now.designations.subList(0, same).equals(designations)) {
            return law.replaced(node, divided(node, set, now.designations.getLast(), now.heading, origin));
        }
        if (now.designations.size() == 1 && same == 1) {
            return redesignated(law, node, set, now.designations.getFirst());
        }
        throw new Refusal(CONTENT_DOES_NOT_FIT, "the designations quoted are not those of one provision");
    }

    /** Inserts after the head: a designation of the next level, a heading, or words. */
    WorkingProvision insert(WorkingProvision law, WorkingProvision within, Instruction.Insert order, int origin) {
        var node = find(within);
        var now = read(order.inserted().words());
        if (order.position() != Instruction.Position.AFTER || !words.isEmpty() || !heading.isEmpty()) {
            throw new Refusal(WORDS_NOT_FOUND, "“" + order.anchor() + "” does not stand there");
        }
        if (now.designations.size() == 1) {
            var set = withWords(node, now.words, "", origin);
            return law.replaced(node, divided(node, set, now.designations.getFirst(), now.heading, origin));
        }
        if (!now.designations.isEmpty()
                || (!now.heading.isEmpty() && !node.heading().isEmpty())) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "what is inserted is not the head of a provision");
        }
        return law.replaced(node, withWords(node, now.words, now.heading, origin));
    }

    private WorkingProvision find(WorkingProvision within) {
        var found = new ArrayList<WorkingProvision>();
        collect(within, found);
        if (found.size() != 1) {
            throw new Refusal(
                    found.isEmpty() ? WORDS_NOT_FOUND : TARGET_AMBIGUOUS,
                    "“" + this + "” is the head of " + found.size() + " provisions there");
        }
        return found.getFirst();
    }

    private void collect(WorkingProvision node, List<WorkingProvision> found) {
        var last = last(node, 0);
        if (last != null && opens(last)) {
            found.add(last);
        }
        node.children().forEach(child -> collect(child, found));
    }

    /** The provision of the last designation, each being the first of the one above, without words between. */
    private WorkingProvision last(WorkingProvision node, int index) {
        if (!node.value().equals(designations.get(index))) {
            return null;
        }
        if (index == designations.size() - 1) {
            return node;
        }
        boolean bare = !node.parts().isEmpty()
                && node.parts().getFirst() instanceof WorkingProvision
                && node.heading().isEmpty();
        return bare ? last((WorkingProvision) node.parts().getFirst(), index + 1) : null;
    }

    private boolean opens(WorkingProvision node) {
        if (!heading.isEmpty() && !node.heading().words().equalsIgnoreCase(heading)) {
            return false;
        }
        if (words.isEmpty()) {
            return true;
        }
        boolean running = !node.parts().isEmpty() && node.parts().getFirst() instanceof Piece.Words;
        return running
                && (heading.isEmpty() == node.heading().isEmpty())
                && ((Piece.Words) node.parts().getFirst()).text().words().startsWith(words);
    }

    /** The provision with the quoted words at its head replaced. */
    private WorkingProvision withWords(WorkingProvision node, String now, String newHeading, int origin) {
        var parts = new ArrayList<>(node.parts());
        var inserted = OriginText.of(now, origin);
        if (!parts.isEmpty() && parts.getFirst() instanceof Piece.Words own) {
            var text = words.isEmpty() && now.isEmpty()
                    ? own.text()
                    : WordSpacing.replace(own.text(), 0, words.length(), inserted);
            parts.set(0, own.with(text));
        } else if (!now.isEmpty()) {
            parts.addFirst(new Piece.Words(org.engross.provision.Wording.Kind.CONTENT, inserted));
        }
        if (parts.getFirst() instanceof Piece.Words own && own.text().isEmpty()) {
            parts.removeFirst();
        }
        var set = node.withParts(parts);
        if (!newHeading.isEmpty()) {
            return set.withHeading(OriginText.of(newHeading, origin));
        }
        return heading.isEmpty() ? set : set.withHeading(OriginText.NONE);
    }

    /** (a) with (1) below it, which takes all that (a) held but its heading. */
    private static WorkingProvision divided(
            WorkingProvision node, WorkingProvision set, String value, String newHeading, int origin) {
        var level = DesignationStyle.below(node.level(), value);
        var below = new WorkingProvision(
                level, Designation.inParentheses(value), OriginText.of(newHeading, origin), set.parts(), origin);
        if (node.children().stream().anyMatch(child -> ProvisionEdits.sameStyle(child, below))) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "the provision is divided in that way already");
        }
        return set.withHeading(node.heading()).withParts(List.of(below));
    }

    /** The first provision of one without words of its own goes up into it. */
    private static WorkingProvision givenUp(WorkingProvision law, WorkingProvision node, WorkingProvision set) {
        var parent = ProvisionEdits.parent(law, node);
        if (parent.parts().getFirst() != node
                || (!set.heading().isEmpty() && !parent.heading().isEmpty())) {
            throw new Refusal(
                    CONTENT_DOES_NOT_FIT, node.designation() + " is not the first provision of one without words");
        }
        boolean headed = !set.heading().isEmpty() && parent.level().isWithinSection();
        if (!set.heading().isEmpty() && !headed) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "a heading would be left without a provision");
        }
        var up = parent.withPart(node, set.parts());
        return law.replaced(parent, headed ? up.withHeading(set.heading()) : up);
    }

    private static WorkingProvision redesignated(
            WorkingProvision law, WorkingProvision node, WorkingProvision set, String value) {
        var parent = ProvisionEdits.parent(law, node);
        boolean taken =
                parent.children().stream().anyMatch(child -> child.value().equals(value));
        if (taken) {
            throw new Refusal(Outcome.Reason.DESIGNATION_ALREADY_THERE, "there is a (" + value + ") already");
        }
        Map<Piece, List<Piece>> instead = new IdentityHashMap<>();
        instead.put(
                node, List.of(set.designated(node.level(), node.designation().redesignated(value))));
        return TreeEdit.pieces(law, instead);
    }

    @Override
    public String toString() {
        return "(" + String.join(")(", designations) + ")" + (words.isEmpty() ? "" : " " + words);
    }
}
