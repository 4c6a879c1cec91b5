package org.engross.export.print;

import java.util.regex.Matcher;
import org.engross.citation.ProvisionPath;
import org.engross.export.text.Html;
import org.engross.export.text.Markdown;
import org.engross.export.text.TextHtml;
import org.engross.export.text.TextMarkdown;
import org.engross.export.text.UslmPrint;
import org.engross.expression.ExpressedText;
import org.engross.provision.PlainPrint;
import org.engross.provision.Provision;

/**
 * Prints an expressed text. The print begins with its {@linkplain ExpressedText#mark mark}; a text that was held against
 * an official copy is printed with nothing before it.
 */
public final class ExpressedPrint {

    private ExpressedPrint() {}

    public static String plain(ExpressedText read) {
        return plain(read, read.text());
    }

    public static String markdown(ExpressedText read) {
        return markdown(read, read.text());
    }

    public static String html(ExpressedText read) {
        return html(read, read.text());
    }

    /** As plain text, the text or a provision of it, the mark in square brackets on a first line of its own, an empty line after it. */
    public static String plain(ExpressedText read, Provision shown) {
        return (read.mark().isEmpty() ? "" : "[" + read.mark() + "]\n\n") + PlainPrint.of(shown);
    }

    /** As CommonMark, the mark in square brackets, which are escaped so that they make no link. */
    public static String markdown(ExpressedText read, Provision shown) {
        return (read.mark().isEmpty() ? "" : "\\[" + Markdown.escaped(read.mark()) + "\\]\n\n")
                + TextMarkdown.of(shown);
    }

    /** As HTML without a document around it, the mark a paragraph of the class {@code note}. */
    public static String html(ExpressedText read, Provision shown) {
        return (read.mark().isEmpty() ? "" : "<p class=\"note\">" + Html.escape(read.mark()) + "</p>\n")
                + TextHtml.of(shown);
    }

    /**
     * As USLM: the whole document where the text is held as it is, else the provision that came of executing. The mark is
     * a comment, since USLM has no element for it that is not part of the text; two hyphens may not stand in one.
     */
    public static String uslm(ExpressedText read) {
        return read.isComputed()
                ? uslm(read, ProvisionPath.ROOT, read.text())
                : UslmPrint.of(read.base().document())
                        .replaceFirst("\n", Matcher.quoteReplacement("\n" + comment(read)));
    }

    /** As USLM, the element of a provision alone. */
    public static String uslm(ExpressedText read, ProvisionPath place, Provision shown) {
        return comment(read) + UslmPrint.of(read.text(), read.expression().base(), place, shown);
    }

    private static String comment(ExpressedText read) {
        return read.mark().isEmpty() ? "" : "<!-- " + read.mark().replace("--", "- -") + " -->\n";
    }
}
