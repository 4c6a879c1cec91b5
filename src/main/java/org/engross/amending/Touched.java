package org.engross.amending;

import java.util.List;
import org.engross.citation.ProvisionPath;

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
        var steps = after.steps().iterator();
        for (var child : right) {
            var step = path.child(steps.next());
            if (left.stream().noneMatch(same -> same == child)) {
                var old = left.stream()
                        .filter(one -> one.value().equals(child.value()))
                        .findFirst();
                if (old.isPresent()) {
                    collect(old.get(), child, step, touched);
                } else {
                    touched.add(step);
                }
            }
        }
        gone(before, right, path, touched);
    }

    private static void gone(Draft before, List<Draft> right, ProvisionPath path, List<ProvisionPath> touched) {
        var steps = before.steps().iterator();
        for (var child : before.children()) {
            var step = path.child(steps.next());
            if (right.stream().noneMatch(one -> one.value().equals(child.value()))) {
                touched.add(step);
            }
        }
    }

    private static boolean ownDiffers(Draft before, Draft after) {
        return !before.heading().equals(after.heading()) || !own(before).equals(own(after));
    }

    private static List<Piece> own(Draft draft) {
        return draft.parts().stream().filter(part -> !(part instanceof Draft)).toList();
    }
}
