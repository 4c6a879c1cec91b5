package org.engross.amending;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.amending.instruction.Address;
import org.engross.amending.instruction.Content;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Level;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Walk;

/**
 * Names the places of one text as a lawyer cites them. Law that a bill quotes is cited as the law that it would be:
 * {@code s4/a/5/A} is "section 4(a), proposed section 230(e)(5)(A)", since the instruction of section 4(a) adds the
 * quoted paragraph to section 230(e). Where no instruction that is read says which law is meant, the path speaks for
 * itself ({@link ProvisionPath#printed()}).
 */
public final class PlaceNames {

    /**
     * Where a quoted provision would stand.
     *
     * @param at the provision of the bill whose words order it
     * @param above the designations above it in its section, from the subsection down
     */
    private record Proposed(ProvisionPath at, Address law, List<String> above) {

        /** The section of law that a place below would be part of; the quoted text may bring sections of its own. */
        private String section(ProvisionPath path) {
            return sectionStep(path).map(step -> step.substring(1)).orElse(law.section());
        }

        private Optional<String> sectionStep(ProvisionPath path) {
            return path.steps().stream()
                    .skip(at.steps().size())
                    .filter(step -> step.matches("s[0-9].*"))
                    .reduce((one, last) -> last);
        }

        private String printed(ProvisionPath path) {
            if (law.section().isEmpty() || sectionStep(path).isPresent()) {
                return path.printed();
            }
            var below = path.steps().subList(at.steps().size(), path.steps().size());
            var steps = new ArrayList<>(above);
            steps.addAll(below);
            return at.printed() + ", proposed section " + law.section()
                    + steps.stream().map(step -> "(" + step + ")").collect(Collectors.joining());
        }
    }

    /** Every page of a text names its places anew; its instructions need to be read once. */
    private static final LoadingCache<Provision, PlaceNames> KNOWN =
            Caffeine.newBuilder().weakKeys().maximumSize(128).build(PlaceNames::read);

    private final Map<ProvisionPath, Proposed> proposed = new HashMap<>();

    private PlaceNames() {}

    /** Reads the text's instructions; those that a floor amendment would put into a bill too. */
    public static PlaceNames of(Provision text) {
        return KNOWN.get(text);
    }

    private static PlaceNames read(Provision text) {
        var names = new PlaceNames();
        if (Walk.of(text).stream().noneMatch(Walk.PlacedProvision::quoted)) {
            return names;
        }
        names.note(AmendatoryLanguage.read(text), ProvisionPath.ROOT);
        var steps = Walk.steps(text.parts()).iterator();
        for (var direction : text.provisions()) {
            var step = steps.next();
            if (direction.level() == Level.DIRECTION) {
                names.noteInserted(direction, ProvisionPath.ROOT.child(step));
            }
        }
        return names;
    }

    private void noteInserted(Provision direction, ProvisionPath at) {
        for (var part : direction.parts()) {
            if (part instanceof QuotedContent content) {
                note(AmendatoryLanguage.read(direction.withParts(content.parts())), at);
            }
        }
    }

    private void note(AmendatoryLanguage language, ProvisionPath under) {
        for (var instruction : language.instructions()) {
            var source = under(under, instruction.source().path());
            instruction.content().ifPresent(content -> note(instruction, content, source));
        }
    }

    private void note(Instruction instruction, Content content, ProvisionPath source) {
        for (var provision : content.provisions()) {
            if (provision.step().isEmpty() || !provision.level().isWithinSection()) {
                continue;
            }
            var above = above(instruction).steps().stream()
                    .filter(Step.Unit.class::isInstance)
                    .map(Step.Unit.class::cast)
                    .takeWhile(
                            unit -> unit.level().isEmpty() || unit.level().get().compareTo(provision.level()) < 0)
                    .map(Step.Unit::value)
                    .toList();
            proposed.putIfAbsent(
                    source.child(provision.step()),
                    new Proposed(source, instruction.target().address(), above));
        }
    }

    private static ProvisionPath under(ProvisionPath above, ProvisionPath path) {
        var steps = new ArrayList<>(above.steps());
        steps.addAll(path.steps());
        return new ProvisionPath(steps);
    }

    /** What the quoted provision would stand in: what it is added to, or what holds that which it replaces or stands by. */
    private static Target above(Instruction instruction) {
        return switch (instruction) {
            case Instruction.Substitute of -> beside(of.target(), of.struck());
            case Instruction.Insert of -> beside(of.target(), of.anchor());
            case Instruction.Restate of
            when !of.target().steps().isEmpty() -> of.target().above();
            default -> instruction.target();
        };
    }

    private static Target beside(Target target, Passage passage) {
        return passage instanceof Passage.Named named
                        && !named.targets().getFirst().steps().isEmpty()
                ? named.targets().getFirst().above()
                : target;
    }

    private Optional<Proposed> at(ProvisionPath path) {
        for (var above = path; !above.steps().isEmpty(); above = above.parent()) {
            var found = proposed.get(above);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** As a lawyer cites it: {@code section 4(a), proposed section 230(e)(5)(A)}. */
    public String printed(ProvisionPath path) {
        return at(path).map(one -> one.printed(path)).orElseGet(path::printed);
    }

    /** The section of law that a quoted place would be part of, as its number; empty for the bill's own provisions. */
    public String proposedSection(ProvisionPath path) {
        return at(path).map(one -> one.section(path)).orElse("");
    }
}
