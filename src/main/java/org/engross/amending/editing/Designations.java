package org.engross.amending.editing;

import static org.engross.amending.instruction.Outcome.Reason.DESIGNATION_ALREADY_THERE;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
    static void check(WorkingProvision before, WorkingProvision now, Later later) {
        if (before == now) {
            return;
        }
        var held = before.children();
        Set<WorkingProvision> unchanged = Collections.newSetFromMap(new IdentityHashMap<>());
        unchanged.addAll(held);
        Map<String, WorkingProvision> old = new HashMap<>();
        held.forEach(child -> old.putIfAbsent(child.value(), child));
        var changed = now.children().stream()
                .filter(child -> !unchanged.contains(child))
                .toList();
        refuseSame(now, changed, later);
        for (var child : changed) {
            if (old.containsKey(child.value())) {
                check(old.get(child.value()), child, later);
            }
        }
    }

    /** The provision without the place-holders that give way; refuses where one of those inserted is there already. */
    static WorkingProvision unique(WorkingProvision before, List<WorkingProvision> inserted, Later later) {
        var parent = withoutPlaceholders(
                before, inserted.stream().map(WorkingProvision::value).collect(Collectors.toSet()));
        refuseSame(parent, inserted, later);
        return parent;
    }

    private static void refuseSame(WorkingProvision parent, List<WorkingProvision> put, Later later) {
        Map<String, Integer> count = new HashMap<>();
        parent.children().forEach(child -> count.merge(child.value(), 1, Integer::sum));
        for (var node : put) {
            if (!node.value().isEmpty() && count.getOrDefault(node.value(), 0) > 1 && !later.frees(node.value())) {
                throw new Refusal(DESIGNATION_ALREADY_THERE, "there is a " + node.designation() + " already");
            }
        }
    }
}
