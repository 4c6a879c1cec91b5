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
    public record PlacedProvision(ProvisionPath path, Provision provision, boolean quoted) {}

    private final List<PlacedProvision> places = new ArrayList<>();

    private Walk() {}

    /** Every provision with its place, the root first. Quoted content lies on the path of the provision that quotes it. */
    public static List<PlacedProvision> of(Provision root) {
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
                .map(PlacedProvision::provision)
                .toList();
    }

    /** For each provision of a walk the number of the one that it stands in; -1 for the root. */
    public static int[] parents(List<PlacedProvision> places) {
        var parents = new int[places.size()];
        var open = new ArrayList<Integer>();
        for (int i = 0; i < parents.length; i++) {
            int depth = places.get(i).path().steps().size();
            open.subList(Math.min(depth, open.size()), open.size()).clear();
            parents[i] = open.isEmpty() ? -1 : open.getLast();
            open.add(i);
        }
        return parents;
    }

    private void visit(Provision provision, ProvisionPath path, boolean quoted) {
        places.add(new PlacedProvision(path, provision, quoted));
        visitParts(provision.parts(), path, quoted);
    }

    private void visitParts(List<Part> parts, ProvisionPath path, boolean quoted) {
        var steps = steps(parts).iterator();
        for (var part : parts) {
            switch (part) {
                case Wording wording -> {}
                case QuotedContent content -> visitParts(content.parts(), path, true);
                case Provision provision -> visit(provision, path.child(steps.next()), quoted);
            }
        }
    }

    /**
     * The steps that name the provisions among these parts, in order. One without a designation is named by its level
     * and its count among such: {@code paragraph-2}.
     */
    public static List<String> steps(List<? extends Part> parts) {
        var steps = new ArrayList<String>();
        int undesignated = 0;
        for (var part : parts) {
            if (part instanceof Provision provision) {
                steps.add(
                        provision.step().isEmpty()
                                ? provision.level().name().toLowerCase(Locale.ROOT) + "-" + ++undesignated
                                : provision.step());
            }
        }
        return steps;
    }
}
