package org.engross.amending.editing;

import static org.engross.amending.instruction.Outcome.Reason.DESIGNATION_ALREADY_THERE;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Refusal;

/** Sees to it that the provisions of one bear different designations. */
final class Designations {

    private Designations() {}

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\[(?:Repealed|Omitted|Struck out|Reserved|Transferred)\\b[^\\]]*\\]\\.?"
                    + "|Repealed\\. (?:Pub\\. L\\.|[A-Z][a-z]+\\. [0-9]).*");

    /** What the Code prints in the place of a provision that is gone; it gives way to a new one of its designation. */
    private static boolean isPlaceholder(WorkingProvision node) {
        boolean omitted = node.parts().isEmpty() && node.heading().words().matches("Omitted|Repealed|Reserved");
        return omitted
                || node.parts().size() == 1
                        && node.parts().getFirst() instanceof Piece.Words words
                        && PLACEHOLDER.matcher(words.text().words()).matches();
    }

    static WorkingProvision withoutPlaceholders(WorkingProvision parent, Set<String> values) {
        return parent.withParts(parent.parts().stream()
                .filter(part -> !(part instanceof WorkingProvision child
                        && isPlaceholder(child)
                        && values.contains(child.value())))
                .toList());
    }

    /** Refuses where two provisions of one bear one of the designations given. */
    static void unlike(WorkingProvision parent, Set<String> given) {
        var values = parent.children().stream()
                .map(WorkingProvision::value)
                .filter(given::contains)
                .toList();
        if (values.size() != Set.copyOf(values).size()) {
            throw new Refusal(DESIGNATION_ALREADY_THERE, "two provisions would have one designation");
        }
    }

    /** Refuses where a provision that is changed holds two of one designation, unless one is to be redesignated. */
    static void check(WorkingProvision before, WorkingProvision now, ProvisionEdits.Later later) {
        if (before == now) {
            return;
        }
        for (var child : now.children()) {
            long same = now.children().stream()
                    .filter(other -> !child.value().isEmpty() && other.value().equals(child.value()))
                    .count();
            boolean was = before.children().contains(child);
            if (same > 1 && !was && !later.frees(child.value())) {
                throw new Refusal(DESIGNATION_ALREADY_THERE, "there is a " + child.designation() + " already");
            }
            before.children().stream()
                    .filter(old -> old.value().equals(child.value()))
                    .findFirst()
                    .ifPresent(old -> check(old, child, later));
        }
    }

    /** The provision without the place-holders that give way; refuses where one of those inserted is there already. */
    static WorkingProvision unique(
            WorkingProvision before, List<WorkingProvision> inserted, ProvisionEdits.Later later) {
        var parent = withoutPlaceholders(
                before, inserted.stream().map(WorkingProvision::value).collect(Collectors.toSet()));
        for (var node : inserted) {
            long same = parent.children().stream()
                    .filter(child -> child.value().equals(node.value()))
                    .count();
            if (same > 1 && !later.frees(node.value())) {
                throw new Refusal(DESIGNATION_ALREADY_THERE, "there is a " + node.designation() + " already");
            }
        }
        return parent;
    }
}
