package org.engross.export.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.engross.export.text.Html;

/** A comparative print as HTML, each instruction linked to the lines it changed and each line back. */
@CheckedTemplate(basePath = "prints")
public final class ComparativePrintHtml {

    private ComparativePrintHtml() {}

    static native TemplateInstance comparative(ComparativePrint print, String at, boolean folds);

    /** The print without a document around it, its note a paragraph of the class {@code note}. */
    public static String of(ComparativePrint print) {
        var note = print.note().isEmpty() ? "" : "<p class=\"note\">" + Html.escape(print.note()) + "</p>\n";
        return note + comparative(print, "", false).render();
    }
}
