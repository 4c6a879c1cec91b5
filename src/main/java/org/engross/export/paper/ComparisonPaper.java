package org.engross.export.paper;

import java.util.Optional;
import java.util.Set;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.export.comparison.ComparisonForm;
import org.engross.export.comparison.ComparisonForm.Layout;
import org.engross.export.comparison.ComparisonLayout;
import org.engross.expression.Caveats;

/**
 * A comparison for paper in the manner of a comparative print (House Rule XIII, clause 3(e), Ramseyer): omissions struck
 * through, insertions in italics, what does not change in roman. The template {@code prints/paper/comparison} sets it.
 */
public final class ComparisonPaper {

    private static final ComparisonForm PRINT = new ComparisonForm(
            Layout.PRINT,
            Set.of(Kind.values()),
            Optional.empty(),
            false,
            change -> Optional.empty(),
            ComparisonForm.NO_DOUBT);

    private ComparisonPaper() {}

    public static Paper of(Compared older, Compared newer, Comparison comparison, Caveats caveats) {
        var title = older.title() + " and " + newer.title();
        var sheet = new Sheet("Comparative print: " + title, title, "Engross: " + older.id() + " to " + newer.id());
        boolean same = comparison.differences().isEmpty();
        var print = ComparisonLayout.of(comparison, PRINT.doubting(caveats.doubts()));
        return new Paper(Sheets.comparison(sheet, older, newer, same, print).render(), newer.date());
    }
}
