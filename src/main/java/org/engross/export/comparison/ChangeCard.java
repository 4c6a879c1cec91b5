package org.engross.export.comparison;

import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.export.text.Html;

/** A change as a piece of HTML to be set into somebody else's page: it needs no script and no style sheet. */
public final class ChangeCard {

    private ChangeCard() {}

    /**
     * A figure: the words with {@code del} and {@code ins}, and a caption that links to the change.
     *
     * @param caption what it is and whence, as plain text
     * @param link the absolute address of the change
     */
    public static String of(Comparison comparison, ProvisionChange change, String caption, String link) {
        return "<figure><blockquote cite=\"" + Html.escape(link) + "\">" + words(comparison, change)
                + "</blockquote><figcaption>" + Html.escape(caption) + " <a href=\"" + Html.escape(link)
                + "\">See the change</a></figcaption></figure>";
    }

    /** The words alone, in one column. */
    public static String words(Comparison comparison, ProvisionChange change) {
        var out = new StringBuilder();
        ComparisonLine.of(comparison).stream()
                .filter(line -> line.change().equals(change) && line.differs())
                .forEach(line -> LineHtml.print(out, line.row(), LineHtml.Side.BOTH));
        return out.toString();
    }
}
