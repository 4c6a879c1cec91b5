package org.engross.export.print;

import org.engross.export.text.Html;
import org.engross.export.text.Markdown;
import org.engross.export.text.TextHtml;
import org.engross.export.text.TextMarkdown;
import org.engross.export.text.UslmPrint;
import org.engross.expression.ExpressedText;
import org.engross.provision.PlainPrint;

/**
 * Prints an expressed text. Where the text is not complete, the print begins with the sentence that says so; a complete
 * text is printed with nothing before it.
 */
public final class ExpressedPrint {

    private ExpressedPrint() {}

    /** As plain text, the caution in square brackets on a first line of its own, an empty line after it. */
    public static String plain(ExpressedText read) {
        return (read.isComplete() ? "" : "[" + read.caution() + "]\n\n") + PlainPrint.of(read.text());
    }

    /** As CommonMark, the caution in square brackets, which are escaped so that they make no link. */
    public static String markdown(ExpressedText read) {
        return (read.isComplete() ? "" : "\\[" + Markdown.escaped(read.caution()) + "\\]\n\n")
                + TextMarkdown.of(read.text());
    }

    /** As HTML without a document around it, the caution a paragraph of the class {@code note}. */
    public static String html(ExpressedText read) {
        return (read.isComplete() ? "" : "<p class=\"note\">" + Html.escape(read.caution()) + "</p>\n")
                + TextHtml.of(read.text());
    }

    /**
     * As USLM: the whole document where the text is held as it is, else the provision that came of executing. The caution
     * is a comment, since USLM has no element for it that is not part of the text; two hyphens may not stand in one.
     */
    public static String uslm(ExpressedText read) {
        if (read.expression().isSingle()) {
            return UslmPrint.of(read.base().document());
        }
        var caution = read.isComplete() ? "" : "<!-- " + read.caution().replace("--", "- -") + " -->\n";
        return caution + UslmPrint.of(read.text());
    }
}
