package org.engross.liability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.engross.amending.PlaceNames;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Provision;
import org.engross.provision.Run;
import org.engross.provision.Wording;

/** Reads a text once, so that the uses of every element can be looked up in it. */
public final class LiabilityReading {

    private static final Comparator<Use> LONGEST_FIRST =
            Comparator.comparing((Use use) -> use.start() - use.end()).thenComparing(Use::start);

    private final List<RuleScan> sightings = new ArrayList<>();

    private LiabilityReading(Provision text) {
        var runs = Run.of(text);
        var places = PlaceNames.of(text);
        var introductions = runs.stream().filter(LiabilityReading::introduces).toList();
        for (var run : runs) {
            var sighting = new RuleScan(
                    run,
                    places.proposedSection(run.path()),
                    places.printed(run.path()),
                    above(run, introductions),
                    lead(run, introductions));
            if (sighting.isRead()) {
                sightings.add(sighting);
            }
        }
    }

    public static LiabilityReading of(Provision text) {
        return new LiabilityReading(text);
    }

    /** Where the text uses words of an element, in printed order; of uses that overlap, the longest. */
    public List<Use> uses(LiabilityElement element) {
        var uses = new ArrayList<Use>();
        for (var sighting : sightings) {
            var here = new ArrayList<Use>();
            for (var rule : element.rules()) {
                here.addAll(sighting.uses(rule));
            }
            if (here.isEmpty()) {
                continue;
            }
            here.sort(LONGEST_FIRST);
            var kept = new ArrayList<Use>();
            for (var use : here) {
                if (kept.stream().noneMatch(use::overlaps)) {
                    kept.add(use);
                }
            }
            kept.sort(Comparator.comparing(Use::start));
            uses.addAll(kept);
        }
        return List.copyOf(uses);
    }

    private static boolean introduces(Run run) {
        return run.wording().kind() == Wording.Kind.HEADING || run.wording().kind() == Wording.Kind.CHAPEAU;
    }

    private static String above(Run run, List<Run> introductions) {
        var above = new StringBuilder();
        for (var introduction : introductions) {
            if (introduction != run && introduction.path().covers(run.path())) {
                above.append(introduction.words()).append('\n');
            }
        }
        return above.toString();
    }

    /** The nearest introductory words: those of a provision above, or of its own where the run follows its levels. */
    private static String lead(Run run, List<Run> introductions) {
        var path = run.wording().kind() == Wording.Kind.CONTINUATION
                ? run.path()
                : run.path().parent();
        return introductions.stream()
                .filter(introduction -> introduction.wording().kind() == Wording.Kind.CHAPEAU)
                .filter(introduction -> introduction != run && introduction.quoted() == run.quoted())
                .filter(introduction -> isAt(introduction, path))
                .map(Run::words)
                .reduce((one, last) -> last)
                .orElse("");
    }

    private static boolean isAt(Run introduction, ProvisionPath path) {
        return introduction.path().equals(path);
    }
}
