package org.engross.export.comparison;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.export.comparison.LineWords.Whose;
import org.engross.export.text.Html;
import org.engross.expression.Caveats;
import org.engross.provenance.ComparisonSignatures;

/**
 * Prints a comparison as HTML: side by side, in one column, or as law is printed. What is struck stands in {@code del},
 * what is inserted in {@code ins}. Each change is an element whose id is {@code c-} and the id of the change, with a
 * label that says in words what it is; runs of provisions that are not shown are folded into {@code details}, and are in
 * the document all the same.
 */
@CheckedTemplate(basePath = "prints")
public final class ComparisonHtml {

    private ComparisonHtml() {}

    static native TemplateInstance comparison(PrintedComparison print);

    static native TemplateInstance figure(List<PrintedParagraph> paragraphs, String caption, String link);

    /** The whole comparison side by side, without a document around it. */
    public static String of(Comparison comparison) {
        return of(comparison, ComparisonForm.WHOLE);
    }

    /**
     * The whole comparison, each change signed, with a paragraph for each thing that a reader must know of the texts
     * before it.
     */
    public static String of(Comparison comparison, Caveats caveats, ComparisonSignatures signatures) {
        return caveats.notes().stream()
                        .map(note -> "<p class=\"note\">" + Html.escape(note) + "</p>\n")
                        .collect(Collectors.joining())
                + of(comparison, ComparisonForm.WHOLE.doubting(caveats.doubts()).signed(signatures, Optional.empty()));
    }

    /** The comparison in a form, without a document around it. */
    public static String of(Comparison comparison, ComparisonForm form) {
        return comparison(ComparisonLayout.of(comparison, form)).render();
    }

    /**
     * A change as a figure to be set into somebody else's page: it needs no script and no style sheet.
     *
     * @param caption what it is and whence, as plain text
     * @param link the absolute address of the change
     */
    public static String figure(Comparison comparison, ProvisionChange change, String caption, String link) {
        return figure(words(comparison, change), caption, link).render().strip();
    }

    /** The words of a change alone, in one column, for the template {@code prints/paragraphs}. */
    public static List<PrintedParagraph> words(Comparison comparison, ProvisionChange change) {
        return ComparisonLine.of(comparison, change).stream()
                .flatMap(line -> LineWords.of(line, Whose.BOTH).stream())
                .toList();
    }
}
