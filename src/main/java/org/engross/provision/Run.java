package org.engross.provision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.engross.citation.ProvisionPath;

/**
 * A run of words and where it stands, so that a finding in it can be checked: the {@code number}th run, counted from 0,
 * of the provision at the path, its heading first, then its own words in printed order, quoted words among them.
 *
 * @param provision that the words belong to
 * @param first whether the designation of the provision is printed right before it
 * @param quoted whether it stands in quoted content: it is proposed law
 */
public record Run(ProvisionPath path, int number, Provision provision, Wording wording, boolean first, boolean quoted) {

    public Run {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(wording, "wording");
        if (number < 0) {
            throw new IllegalArgumentException("not a run: " + number + " of " + path);
        }
    }

    public String words() {
        return wording.words();
    }

    /** Every run of words of a text with its place, in printed order. */
    public static List<Run> of(Provision root) {
        var walk = new Collector();
        walk.visit(root, ProvisionPath.ROOT, false);
        return List.copyOf(walk.runs);
    }

    private static final class Collector {

        private final List<Run> runs = new ArrayList<>();
        private final Map<ProvisionPath, Integer> numbers = new HashMap<>();

        private void visit(Provision provision, ProvisionPath path, boolean quoted) {
            int before = runs.size();
            if (!provision.heading().isEmpty()) {
                add(provision, path, provision.heading(), before, quoted);
            }
            parts(provision, provision.parts(), path, before, quoted);
        }

        private void parts(Provision owner, List<Part> parts, ProvisionPath path, int before, boolean quoted) {
            var steps = Walk.steps(parts).iterator();
            for (var part : parts) {
                switch (part) {
                    case Wording wording -> add(owner, path, wording, before, quoted);
                    case QuotedContent content -> parts(owner, content.parts(), path, before, true);
                    case Provision provision -> visit(provision, path.child(steps.next()), quoted);
                }
            }
        }

        private void add(Provision owner, ProvisionPath path, Wording wording, int before, boolean quoted) {
            int number = numbers.merge(path, 1, Integer::sum) - 1;
            runs.add(new Run(path, number, owner, wording, runs.size() == before, quoted));
        }
    }
}
