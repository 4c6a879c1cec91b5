package org.engross.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.engross.citation.ProvisionPath;
import org.engross.codification.LaterDay;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.PlainText;
import org.engross.provision.Provision;
import org.engross.provision.Walk;
import org.engross.provision.Wording;

/**
 * The sections of a law that take effect together: with the law, or on a day that the law names, a year later or more. What
 * takes effect within the year the Code prints at once, as a rule.
 *
 * @param day empty for what takes effect with the law
 * @param sections of the law, as far as they concern the title; of one that is divided, the provisions of this day
 * @param unreadable sections of the law that are no text, since a quotation is not closed
 */
record DatedPart(LawNumber law, Optional<LocalDate> day, List<Provision> sections, List<String> unreadable) {

    DatedPart {
        sections = List.copyOf(sections);
        unreadable = List.copyOf(unreadable);
    }

    /** The parts of a law: what takes effect with it, then the days in order. */
    static List<DatedPart> of(LawExtract law) {
        var sections = new ArrayList<Provision>();
        var unreadable = new ArrayList<String>();
        for (var words : law.sections()) {
            try {
                sections.addAll(PlainText.amendatory(words).provisions());
            } catch (IllegalArgumentException noText) {
                unreadable.add(words);
            }
        }
        var now = new ArrayList<Provision>();
        var later = new TreeMap<LocalDate, List<Provision>>();
        sections.forEach(section -> divide(section, law.date(), now, later));
        return Stream.concat(
                        Stream.of(new DatedPart(law.law(), Optional.empty(), now, unreadable)),
                        later.entrySet().stream()
                                .map(day ->
                                        new DatedPart(law.law(), Optional.of(day.getKey()), day.getValue(), List.of())))
                .toList();
    }

    private static void divide(
            Provision section, LocalDate enacted, List<Provision> now, TreeMap<LocalDate, List<Provision>> later) {
        var text = new Provision(Level.TEXT, Designation.NONE, Wording.NONE, List.of(section));
        var days = LaterDay.of(text, enacted).stream()
                .filter(one -> !one.day().isBefore(enacted.plusYears(1)))
                .toList();
        if (days.isEmpty()) {
            now.add(section);
            return;
        }
        var paths = days.stream().map(LaterDay::path).toList();
        without(text, ProvisionPath.ROOT, paths).provisions().forEach(now::add);
        for (var day : days) {
            only(text, ProvisionPath.ROOT, day.path())
                    .provisions()
                    .forEach(one -> later.computeIfAbsent(day.day(), none -> new ArrayList<>())
                            .add(one));
        }
    }

    private static Provision without(Provision provision, ProvisionPath path, List<ProvisionPath> paths) {
        return each(
                provision,
                path,
                (below, at) -> paths.contains(at) ? Optional.empty() : Optional.of(without(below, at, paths)));
    }

    private static Provision only(Provision provision, ProvisionPath path, ProvisionPath kept) {
        return each(
                provision,
                path,
                (below, at) -> at.equals(kept)
                        ? Optional.of(below)
                        : at.covers(kept) ? Optional.of(only(below, at, kept)) : Optional.empty());
    }

    private interface Choice {
        Optional<Provision> of(Provision below, ProvisionPath at);
    }

    private static Provision each(Provision provision, ProvisionPath path, Choice choice) {
        var steps = Walk.steps(provision.parts()).iterator();
        var parts = new ArrayList<Part>();
        for (var part : provision.parts()) {
            if (part instanceof Provision below) {
                choice.of(below, path.child(steps.next())).ifPresent(parts::add);
            } else {
                parts.add(part);
            }
        }
        return provision.withParts(parts);
    }
}
