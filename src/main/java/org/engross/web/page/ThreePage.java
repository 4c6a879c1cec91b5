package org.engross.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.Comparison;
import org.engross.export.comparison.ChangeLabel;
import org.engross.export.comparison.PrintedComparison;
import org.engross.export.comparison.ThreeWayLayout;
import org.engross.expression.ExpressedText;
import org.engross.web.request.CompareNotes;

/** What the page of three texts prints. */
record ThreePage(List<ComparePage.Side> texts, List<String> notes, String path, String place, PrintedComparison rows) {

    static ThreePage of(
            List<ExpressedText> texts,
            Comparison itself,
            Comparison second,
            Comparison third,
            Optional<ProvisionPath> within) {
        return new ThreePage(
                texts.stream().map(ComparePage.Side::of).toList(),
                Stream.concat(
                                CompareNotes.of(texts.get(0), texts.get(1), second).stream(),
                                CompareNotes.of(texts.get(0), texts.get(2), third).stream())
                        .distinct()
                        .toList(),
                within.map(ProvisionPath::toString).orElse(""),
                within.map(ChangeLabel::printed).orElse(""),
                ThreeWayLayout.of(itself, second, third, within));
    }
}
