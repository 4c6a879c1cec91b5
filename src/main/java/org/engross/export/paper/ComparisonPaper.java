package org.engross.export.paper;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.export.comparison.ComparisonForm;
import org.engross.export.comparison.ComparisonForm.Layout;
import org.engross.export.comparison.ComparisonHtml;

/**
 * A comparison for paper in the manner of a comparative print (House Rule XIII, clause 3(e), Ramseyer): omissions struck
 * through, insertions in italics, what does not change in roman.
 */
public final class ComparisonPaper {

    private static final String STYLE = """
            section, section div { display: block; }
            ins { font-style: italic; text-decoration: underline; color: #0b3a6b; }
            del { text-decoration: line-through; color: #6b1f06; }
            ins.close { margin-left: 0.25em; }
            .hd { font-weight: 700; }
            .tag h2 { font-family: 'Liberation Sans'; font-size: 8pt; font-weight: 400; color: #57534c; margin: 0; }
            .d2 p, .i1 { margin-left: 16pt; } .d3 p, .i2 { margin-left: 32pt; } .d4 p, .i3 { margin-left: 48pt; }
            .d5 p, .d6 p, .i4, .i5, .i6 { margin-left: 64pt; }
            """;

    private static final ComparisonForm PRINT = new ComparisonForm(
            Layout.PRINT, Set.of(Kind.values()), Optional.empty(), false, change -> Optional.empty());

    private ComparisonPaper() {}

    public static Paper of(Compared older, Compared newer, Comparison comparison) {
        var title = older.title() + " and " + newer.title();
        var sheet =
                new Sheet("Comparative print: " + title, title, "Engross: " + older.id() + " to " + newer.id(), STYLE);
        sheet.element("p", "kicker", "Comparative print");
        sheet.element("h1", "", title);
        sheet.facts(List.of(
                List.of("From", older.title() + ", " + older.date()),
                List.of("To", newer.title() + ", " + newer.date()),
                List.of("Texts", older.id() + ", SHA-256 " + older.sha256()),
                List.of("", newer.id() + ", SHA-256 " + newer.sha256())));
        sheet.raw(
                "<p class=\"note\">Words <del>struck through</del> stand in the first text alone, words <ins>in italics"
                        + " and underlined</ins> in the second alone; the rest is the same in both.</p>\n");
        if (comparison.differences().isEmpty()) {
            sheet.element("p", "note", "Every provision is the same.");
        }
        sheet.raw("<div class=\"law\">\n").raw(ComparisonHtml.of(comparison, PRINT));
        return new Paper(sheet.raw("</div>\n").done(), newer.date());
    }
}
