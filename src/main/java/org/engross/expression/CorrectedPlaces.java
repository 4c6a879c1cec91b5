package org.engross.expression;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.engross.amending.Provenance;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Walk;
import org.engross.provision.Wording;

/**
 * Tells where the runs of an executed text stand once a clerk has corrected its numbers. Two provisions may have borne one
 * number before, so a run is followed by the words that it is part of, in printed order, not by its path.
 */
final class CorrectedPlaces {

    private final Iterator<Provenance> runs;
    private final Iterator<Walk.PlacedProvision> places;
    private final List<Provenance> moved = new ArrayList<>();

    private CorrectedPlaces(List<Provenance> runs, Provision corrected) {
        this.runs = runs.iterator();
        places = Walk.of(corrected).iterator();
    }

    /**
     * The runs with the paths of the corrected text.
     *
     * @param runs of the text executed, in printed order, covering all its words
     */
    static List<Provenance> of(List<Provenance> runs, Provision executed, Provision corrected) {
        if (paths(executed).equals(paths(corrected))
                || paths(executed).size() != paths(corrected).size()) {
            return runs;
        }
        var correcting = new CorrectedPlaces(runs, corrected);
        correcting.provision(executed);
        return List.copyOf(correcting.moved);
    }

    private static List<ProvisionPath> paths(Provision text) {
        return Walk.of(text).stream().map(Walk.PlacedProvision::path).toList();
    }

    private void provision(Provision executed) {
        var path = places.next().path();
        words(executed.heading(), path);
        parts(executed.parts(), path);
    }

    private void parts(List<Part> parts, ProvisionPath path) {
        for (var part : parts) {
            switch (part) {
                case Wording wording -> words(wording, path);
                case Provision below -> provision(below);
                case QuotedContent quoted -> parts(quoted.parts(), path);
            }
        }
    }

    private void words(Wording wording, ProvisionPath path) {
        int left = wording.words().length();
        while (left > 0) {
            var run = runs.next();
            moved.add(new Provenance(path, run.part(), run.from(), run.words(), run.instruction()));
            left -= run.words().length();
        }
    }
}
