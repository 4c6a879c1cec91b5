package org.engross.provenance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.instruction.Content;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Level;
import org.engross.provision.Provision;
import org.engross.provision.Walk;

/**
 * Where the provisions that a bill quotes would come to stand in a law: section 4(a), proposed (5)(A), of the bill is
 * {@code 230/e/5/A}. Two bills that amend one place of the law are so seen to do so, however they number their own
 * sections.
 */
final class ProposedPlaces {

    private ProposedPlaces() {}

    /** The places by the paths of the quoted provisions in the bill. */
    static Map<ProvisionPath, String> of(Provision bill) {
        var places = new HashMap<ProvisionPath, String>();
        for (var instruction : AmendatoryLanguage.read(bill).instructions()) {
            switch (instruction) {
                case Instruction.Add add -> put(places, add.source(), above(add.target()), add.inserted());
                case Instruction.Insert insert ->
                    put(places, insert.source(), above(insert.target()), insert.inserted());
                case Instruction.Substitute substitute ->
                    put(places, substitute.source(), above(substitute.target()), substitute.inserted());
                case Instruction.Restate restate ->
                    put(places, restate.source(), restated(restate.target()), restate.restated());
                case Instruction.Strike strike -> {}
                case Instruction.Redesignate redesignate -> {}
                case Instruction.Repeal repeal -> {}
                case Instruction.Designate designate -> {}
                case Instruction.Transfer transfer -> {}
                case Instruction.UpdateReferences update -> {}
            }
        }
        return places;
    }

    /** {@code 230/e/5}. */
    static String place(String section, List<String> steps) {
        return Stream.concat(Stream.of(section), steps.stream())
                .reduce((above, below) -> above + "/" + below)
                .orElseThrow();
    }

    private static String above(Target target) {
        return place(target.address().section(), units(target.steps()));
    }

    /** A provision is restated with its own number, under the one above it. */
    private static String restated(Target target) {
        return target.steps().isEmpty() ? above(target) : above(target.above());
    }

    private static List<String> units(List<Step> steps) {
        return steps.stream()
                .flatMap(step -> step instanceof Step.Unit unit ? Stream.of(unit.value()) : Stream.empty())
                .toList();
    }

    private static void put(
            Map<ProvisionPath, String> places, Instruction.InstructionSource source, String above, Content inserted) {
        for (var provision : inserted.provisions()) {
            var path = source.path().child(Walk.steps(List.of(provision)).getFirst());
            var place = provision.level() == Level.SECTION
                    ? provision.designation().value()
                    : above + "/" + provision.step();
            for (var below : Walk.of(provision)) {
                var steps = below.path().steps();
                places.put(join(path, steps), steps.isEmpty() ? place : place(place, steps));
            }
        }
    }

    private static ProvisionPath join(ProvisionPath above, List<String> below) {
        var path = above;
        for (var step : below) {
            path = path.child(step);
        }
        return path;
    }
}
