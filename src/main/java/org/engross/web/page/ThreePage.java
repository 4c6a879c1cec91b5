package org.engross.web.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.engross.amending.PlaceNames;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.Comparison;
import org.engross.export.comparison.ComparedPlaces;
import org.engross.export.comparison.PrintedComparison;
import org.engross.export.comparison.ThreeWayLayout;
import org.engross.expression.CompareNotes;
import org.engross.expression.ExpressedText;

/**
 * What the page of three texts prints.
 *
 * @param comparisons of the first text with itself, with the second, with the third
 */
record ThreePage(List<ExpressedText> texts, List<Comparison> comparisons, Optional<ProvisionPath> within) {

    public List<String> notes() {
        return CompareNotes.of(texts, comparisons);
    }

    public String place() {
        var names = PlaceNames.of(texts.getFirst().text());
        return within.map(path -> ComparedPlaces.printed(path, names)).orElse("");
    }

    public PrintedComparison rows() {
        var doubts = texts.stream()
                .<Function<ProvisionPath, Optional<String>>>map(text -> text::doubtAt)
                .toList();
        return ThreeWayLayout.of(comparisons.get(0), comparisons.get(1), comparisons.get(2), within, doubts);
    }
}
