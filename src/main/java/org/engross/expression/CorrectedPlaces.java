package org.engross.expression;

import java.util.ArrayList;
import java.util.List;
import org.engross.amending.Provenance;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Provision;
import org.engross.provision.Walk;

/**
 * Tells where the runs of an executed text stand once a clerk has corrected its numbers. Two provisions may have borne one
 * number before, so a run is followed by its order, not by its path alone.
 */
final class CorrectedPlaces {

    private final List<ProvisionPath> before;
    private final List<ProvisionPath> after;
    private int at;

    private CorrectedPlaces(Provision before, Provision after) {
        this.before = Walk.of(before).stream().map(Walk.Place::path).toList();
        this.after = Walk.of(after).stream().map(Walk.Place::path).toList();
    }

    /** The runs with the paths of the corrected text. */
    static List<Provenance> of(List<Provenance> runs, Provision executed, Provision corrected) {
        var places = new CorrectedPlaces(executed, corrected);
        if (places.before.equals(places.after) || places.before.size() != places.after.size()) {
            return runs;
        }
        var moved = new ArrayList<Provenance>();
        for (var run : runs) {
            moved.add(new Provenance(places.of(run.path()), run.part(), run.from(), run.words(), run.instruction()));
        }
        return moved;
    }

    /** Words after levels belong to a provision that is still open; any others to the next of their path. */
    private ProvisionPath of(ProvisionPath path) {
        boolean open = before.get(at).equals(path) || path.covers(before.get(at));
        int step = open ? -1 : 1;
        int place = at;
        while (place >= 0 && place < before.size() && !before.get(place).equals(path)) {
            place += step;
        }
        if (place < 0 || place == before.size()) {
            return path;
        }
        at = open ? at : place;
        return after.get(place);
    }
}
