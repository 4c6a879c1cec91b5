package org.engross.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.engross.citation.ProvisionPath;

/** Walks a tree in printed order and computes where each provision stands. */
public final class Walk {

    /**
     * A provision and its place.
     *
     * @param quoted whether it stands in quoted content: it is proposed law, not a provision of the text itself
     */
    public record Place(ProvisionPath path, Provision provision, boolean quoted) {}

    private final List<Place> places = new ArrayList<>();

    private Walk() {}

    /** Every provision with its place, the root first. Quoted content lies on the path of the provision that quotes it. */
    public static List<Place> of(Provision root) {
        var walk = new Walk();
        walk.visit(root, ProvisionPath.ROOT, false);
        return List.copyOf(walk.places);
    }

    /**
     * The provisions at a path. A list, since enacted law can carry two provisions of one designation and the first
     * would be a guess; empty where there is none.
     */
    public static List<Provision> find(Provision root, ProvisionPath path) {
        return of(root).stream()
                .filter(place -> place.path().equals(path))
                .map(Place::provision)
                .toList();
    }

    private void visit(Provision provision, ProvisionPath path, boolean quoted) {
        places.add(new Place(path, provision, quoted));
        visitParts(provision.parts(), path, quoted);
    }

    private void visitParts(List<Part> parts, ProvisionPath path, boolean quoted) {
        int undesignated = 0;
        for (var part : parts) {
            switch (part) {
                case Wording wording -> {}
                case QuotedContent content -> visitParts(content.parts(), path, true);
                case Provision provision -> {
                    var step = provision.step();
                    if (step.isEmpty()) {
                        undesignated++;
                        step = provision.level().name().toLowerCase(Locale.ROOT) + "-" + undesignated;
                    }
                    visit(provision, path.child(step), quoted);
                }
            }
        }
    }
}
