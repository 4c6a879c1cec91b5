package org.engross.amending.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engross.citation.ProvisionPath;

/** The provisions in which two drafts differ. */
public final class ChangedPaths {

    /** More are compared by their names. */
    private static final int FEW = 8;

    private ChangedPaths() {}

    public static void collect(
            WorkingProvision before, WorkingProvision after, ProvisionPath path, List<ProvisionPath> touched) {
        if (before == after) {
            return;
        }
        if (ownDiffers(before, after)) {
            touched.add(path);
        }
        var changed = inPlace(before.children(), after.children());
        if (changed.isPresent()) {
            for (int at : changed.get()) {
                collect(before.children().get(at), after.children().get(at), path.child(after.step(at)), touched);
            }
            return;
        }
        Set<WorkingProvision> unchanged = Collections.newSetFromMap(new IdentityHashMap<>());
        unchanged.addAll(before.children());
        Map<String, WorkingProvision> old = new HashMap<>();
        before.children().forEach(child -> old.putIfAbsent(child.value(), child));
        var steps = after.steps().iterator();
        Set<String> now = new HashSet<>();
        for (var child : after.children()) {
            var step = steps.next();
            now.add(child.value());
            if (!unchanged.contains(child)) {
                if (old.containsKey(child.value())) {
                    collect(old.get(child.value()), child, path.child(step), touched);
                } else {
                    touched.add(path.child(step));
                }
            }
        }
        gone(before, now, path, touched);
    }

    /** The places of the few provisions that changed, where all stand as they stood and each of these is alone of its name. */
    private static Optional<List<Integer>> inPlace(List<WorkingProvision> before, List<WorkingProvision> after) {
        if (before.size() != after.size()) {
            return Optional.empty();
        }
        var changed = new ArrayList<Integer>();
        for (int at = 0; at < before.size(); at++) {
            if (before.get(at) != after.get(at)) {
                var value = after.get(at).value();
                boolean alone = before.get(at).value().equals(value)
                        && before.stream()
                                        .filter(one -> one.value().equals(value))
                                        .count()
                                == 1;
                if (!alone || changed.size() == FEW) {
                    return Optional.empty();
                }
                changed.add(at);
            }
        }
        return Optional.of(changed);
    }

    private static void gone(
            WorkingProvision before, Set<String> now, ProvisionPath path, List<ProvisionPath> touched) {
        var steps = before.steps().iterator();
        for (var child : before.children()) {
            var step = steps.next();
            if (!now.contains(child.value())) {
                touched.add(path.child(step));
            }
        }
    }

    private static boolean ownDiffers(WorkingProvision before, WorkingProvision after) {
        return !before.heading().equals(after.heading()) || !own(before).equals(own(after));
    }

    private static List<Piece> own(WorkingProvision draft) {
        return draft.parts().stream()
                .filter(part -> !(part instanceof WorkingProvision))
                .toList();
    }
}
