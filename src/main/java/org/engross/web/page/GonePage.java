package org.engross.web.page;

import java.util.List;
import java.util.Optional;
import org.engross.amending.PlaceNames;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.ProvisionChange;
import org.engross.export.comparison.ComparedPlaces;
import org.engross.export.comparison.ComparisonLayout;
import org.engross.export.comparison.CountedChanges;
import org.engross.export.comparison.PrintedComparison;
import org.engross.expression.ExpressedText;
import org.engross.web.http.Addresses;

/**
 * What is said where a link names a change that the comparison no longer has, or never had.
 *
 * @param former the change, if it stood in the comparison once
 * @param path where the link says it stood
 * @param counted the changes that stand in it now
 */
record GonePage(
        String id,
        Optional<FormerChange> former,
        Optional<ProvisionPath> path,
        CountedChanges counted,
        ExpressedText from,
        ExpressedText to) {

    /** Its words as they then were, if it is known. */
    public Optional<PrintedComparison> rows() {
        return former.map(found -> ComparisonLayout.of(found.comparison(), found.change()));
    }

    private Optional<ProvisionPath> at() {
        return path.or(() -> former.map(found -> found.change().path()));
    }

    /** Where it stood; empty where that is not known. */
    public String place() {
        return at().map(at -> ComparedPlaces.printed(at, PlaceNames.of(to.text())))
                .orElse("");
    }

    /** The changes that now stand at its place. */
    public List<ProvisionChange> near() {
        return at().stream()
                .flatMap(place -> counted.all().stream().filter(change -> isAt(change, place)))
                .toList();
    }

    public String place(ProvisionChange change) {
        return new ComparedPlaces(PlaceNames.of(from.text()), PlaceNames.of(to.text())).place(change);
    }

    public String address(ProvisionChange change) {
        return Addresses.change(change, from.id(), to.id());
    }

    /** Below the place, or a block that holds it. */
    private static boolean isAt(ProvisionChange change, ProvisionPath at) {
        return at.covers(change.path())
                || change.isBlock() && change.path().covers(at)
                || change.fromPath().filter(at::covers).isPresent();
    }
}
