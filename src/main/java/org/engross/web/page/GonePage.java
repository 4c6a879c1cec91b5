package org.engross.web.page;

import java.util.List;
import java.util.Optional;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.export.comparison.ChangeLabel;
import org.engross.export.comparison.ComparisonLayout;
import org.engross.export.comparison.CountedChanges;
import org.engross.export.comparison.PrintedComparison;
import org.engross.expression.ExpressedText;
import org.engross.web.http.Addresses;
import org.engross.web.http.Link;

/**
 * What is said where a link names a change that the comparison no longer has, or never had.
 *
 * @param known whether it stood in the comparison once
 * @param rows its words as they then were; null where it is not known
 * @param near the changes that now stand at its place
 */
record GonePage(
        String id,
        boolean known,
        PrintedComparison rows,
        String place,
        ComparePage.Side from,
        ComparePage.Side to,
        Link comparison,
        int changes,
        List<Link> near) {

    static GonePage of(
            String id,
            Optional<FormerChange> former,
            Optional<ProvisionPath> path,
            Comparison comparison,
            ExpressedText from,
            ExpressedText to) {
        var place = path.or(() -> former.map(found -> found.change().path()));
        return new GonePage(
                id,
                former.isPresent(),
                former.map(found -> ComparisonLayout.of(found.comparison(), found.change()))
                        .orElse(null),
                place.map(ChangeLabel::printed).orElse(""),
                ComparePage.Side.of(from),
                ComparePage.Side.of(to),
                new Link(Addresses.comparison(from.id(), to.id()), "the comparison as it stands"),
                CountedChanges.of(comparison).count(),
                place.stream()
                        .flatMap(at ->
                                CountedChanges.of(comparison).all().stream().filter(change -> isAt(change, at)))
                        .map(change -> new Link(
                                Addresses.change(change, from.id(), to.id()),
                                ChangeLabel.kind(change) + " " + ChangeLabel.place(change)))
                        .toList());
    }

    /** Below the place, or a block that holds it. */
    private static boolean isAt(ProvisionChange change, ProvisionPath at) {
        return at.covers(change.path())
                || change.isBlock() && change.path().covers(at)
                || change.fromPath().filter(at::covers).isPresent();
    }
}
