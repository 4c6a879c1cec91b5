package org.engross.export.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.Walk;

/**
 * The identifiers of provisions, as official files give them: one to each provision that has a designation, and to none of
 * proposed law. Where two that stand beside each other have the same designation, neither has one, since it would not tell
 * which is meant.
 */
final class UslmIdentifiers {

    private UslmIdentifiers() {}

    /**
     * Of the provisions among these parts, in their order.
     *
     * @param above of what they stand in; empty where that has none
     */
    static List<Optional<String>> below(Optional<String> above, List<Part> parts) {
        var identifiers = new ArrayList<Optional<String>>();
        var steps = Walk.steps(parts);
        var provisions = parts.stream().filter(Provision.class::isInstance).map(Provision.class::cast);
        provisions.forEach(provision -> {
            var step = provision.step();
            boolean alone = !step.isEmpty() && Collections.frequency(steps, step) == 1;
            identifiers.add(above.filter(whole -> alone).map(whole -> whole + "/" + step));
        });
        return identifiers;
    }

    /** Of the provision at a place; empty where it has none or none stands there. */
    static Optional<String> at(Provision root, String work, ProvisionPath place) {
        var identifier = Optional.of(work);
        var at = root;
        for (var step : place.steps()) {
            int index = Walk.steps(at.parts()).indexOf(step);
            if (index < 0) {
                return Optional.empty();
            }
            identifier = below(identifier, at.parts()).get(index);
            at = at.provisions().get(index);
        }
        return identifier;
    }
}
