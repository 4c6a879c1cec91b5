package org.engross.comparison.grid;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.provision.Walk;

/** Tells what became of each section from one version to the next. */
final class SectionStep {

    private final Comparison comparison;
    private final Set<ProvisionPath> sections;

    /**
     * A step.
     *
     * @param sections of the newer version
     */
    SectionStep(Comparison comparison, List<Walk.PlacedProvision> sections) {
        this.comparison = comparison;
        this.sections = sections.stream().map(Walk.PlacedProvision::path).collect(Collectors.toSet());
    }

    VersionCell square(Walk.PlacedProvision section) {
        var from = comparison.changes().stream()
                .filter(change -> change.toPath().filter(section.path()::equals).isPresent())
                .flatMap(change -> change.fromPath().stream())
                .findFirst();
        var within = comparison.differences().stream()
                .filter(change -> isWithin(change.toPath(), section.path())
                        || from.filter(path -> isWithin(change.fromPath(), path) && !goesElsewhere(change))
                                .isPresent())
                .toList();
        int inserted = within.stream().mapToInt(ProvisionChange::wordsInserted).sum();
        int struck = within.stream().mapToInt(ProvisionChange::wordsStruck).sum();
        return new VersionCell(
                kind(from, within, inserted + struck),
                section.path(),
                from,
                section.provision(),
                VersionCell.wordsIn(section.provision()),
                inserted,
                struck,
                within.stream().map(ProvisionChange::id).findFirst());
    }

    /** Whether the change ends in another section of the newer version, where it is counted. */
    private boolean goesElsewhere(ProvisionChange change) {
        return change.toPath()
                .filter(to -> sections.stream().anyMatch(section -> section.covers(to)))
                .isPresent();
    }

    private static boolean isWithin(Optional<ProvisionPath> path, ProvisionPath section) {
        return path.filter(section::covers).isPresent();
    }

    private static VersionCell.Kind kind(Optional<ProvisionPath> from, List<ProvisionChange> within, int words) {
        if (from.isEmpty()) {
            return VersionCell.Kind.ADDED;
        }
        if (within.isEmpty()) {
            return VersionCell.Kind.SAME;
        }
        return words > 0 ? VersionCell.Kind.CHANGED : VersionCell.Kind.RENUMBERED;
    }

    /** The cell of a section that stood in the version before and does not go on. */
    VersionCell struck(VersionCell before) {
        var change = comparison.differences().stream()
                .filter(one -> isWithin(one.fromPath(), before.path()))
                .min((one, other) -> Boolean.compare(other.kind() == Kind.STRUCK, one.kind() == Kind.STRUCK))
                .map(ProvisionChange::id);
        return new VersionCell(
                VersionCell.Kind.STRUCK,
                before.path(),
                Optional.of(before.path()),
                before.section(),
                before.words(),
                0,
                before.words(),
                change);
    }
}
