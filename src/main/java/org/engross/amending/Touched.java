package org.engross.amending;

import java.util.List;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Provision;
import org.engross.provision.Walk;

/** The provisions in which two drafts differ. */
final class Touched {

    private Touched() {}

    static void collect(Draft before, Draft after, ProvisionPath path, List<ProvisionPath> touched) {
        if (before == after) {
            return;
        }
        if (ownDiffers(before, after)) {
            touched.add(path);
        }
        var left = before.children();
        var right = after.children();
        int undesignated = 0;
        for (var child : right) {
            undesignated += child.value().isEmpty() ? 1 : 0;
            if (left.stream().anyMatch(same -> same == child)) {
                continue;
            }
            var step = path.child(Walk.step(named(child), undesignated));
            var old = left.stream()
                    .filter(one -> one.value().equals(child.value()))
                    .findFirst();
            if (old.isPresent()) {
                collect(old.get(), child, step, touched);
            } else {
                touched.add(step);
            }
        }
        for (var child : left) {
            if (right.stream().noneMatch(one -> one.value().equals(child.value()))) {
                touched.add(path.child(Walk.step(named(child), 1)));
            }
        }
    }

    private static boolean ownDiffers(Draft before, Draft after) {
        return !before.heading().equals(after.heading()) || !own(before).equals(own(after));
    }

    private static List<Piece> own(Draft draft) {
        return draft.parts().stream().filter(part -> !(part instanceof Draft)).toList();
    }

    private static Provision named(Draft draft) {
        return new Provision(draft.level(), draft.designation(), org.engross.provision.Wording.NONE, List.of());
    }
}
