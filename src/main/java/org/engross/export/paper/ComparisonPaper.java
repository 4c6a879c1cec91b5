package org.engross.export.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.export.comparison.ComparedPlaces;
import org.engross.export.comparison.ComparisonForm;
import org.engross.export.comparison.ComparisonForm.Layout;
import org.engross.export.comparison.ComparisonLayout;
import org.engross.export.comparison.ComparisonWords;
import org.engross.export.comparison.CountedChanges;
import org.engross.export.comparison.SignedChanges;
import org.engross.expression.Caveats;
import org.engross.provenance.ComparisonSignatures;

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

    /**
     * Who stands behind a text, and where it changed the older.
     *
     * @param who {@code H.Amdt. 526, Rep. Mimi Walters [R-CA-45], agreed to …}
     * @param places {@code section 4, section 5}
     */
    public record SignedLine(String who, String places) {}

    private ComparisonPaper() {}

    public static Paper of(
            Compared older, Compared newer, Comparison comparison, Caveats caveats, ComparisonSignatures signatures) {
        var title = older.title() + " and " + newer.title();
        var sheet = new Sheet("Comparative print: " + title, title, "Engross: " + older.id() + " to " + newer.id());
        boolean same = comparison.differences().isEmpty();
        var print = ComparisonLayout.of(comparison, PRINT.doubting(caveats.doubts()));
        var signed = signed(comparison, signatures);
        return new Paper(
                Sheets.comparison(
                                sheet,
                                older,
                                newer,
                                same,
                                signed,
                                signatures.note(),
                                ComparisonWords.notes(comparison),
                                print)
                        .render(),
                newer.date());
    }

    private static List<SignedLine> signed(Comparison comparison, ComparisonSignatures signatures) {
        var counted = CountedChanges.of(comparison);
        var places = ComparedPlaces.of(comparison);
        var lines = new ArrayList<SignedLine>();
        for (var one : SignedChanges.of(counted, signatures)) {
            lines.add(new SignedLine(one.signer().told(), SignedChanges.places(one.changes(), places)));
        }
        var open = SignedChanges.open(counted, signatures);
        if (!open.isEmpty()) {
            lines.add(new SignedLine(
                    "Not accounted for by any amendment held, or not wholly", SignedChanges.places(open, places)));
        }
        return lines;
    }
}
