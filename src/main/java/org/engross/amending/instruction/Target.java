package org.engross.amending.instruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Where an instruction is to be executed.
 *
 * @param steps from the section down; empty for the section, or the law, as a whole
 */
public record Target(Address address, List<Step> steps) {

    /** Nothing named yet. */
    public static final Target NONE = new Target(Address.NONE, List.of());

    public Target {
        Objects.requireNonNull(address, "address");
        steps = List.copyOf(steps);
    }

    public Target then(List<? extends Step> further) {
        var longer = new ArrayList<>(steps);
        longer.addAll(further);
        return new Target(address, longer);
    }

    /** The target without its last step. */
    public Target above() {
        return new Target(address, steps.subList(0, steps.size() - 1));
    }

    public Target at(Address newAddress) {
        return new Target(newAddress, steps);
    }

    @Override
    public String toString() {
        var place =
                new ArrayList<>(steps).reversed().stream().map(Step::toString).collect(Collectors.joining(" of "));
        var law = address.toString();
        return place.isEmpty() ? law : law.isEmpty() ? place : place + " of " + law;
    }
}
