package org.engross.export;

import java.util.stream.Collectors;
import org.engross.comparison.ProvisionChange;
import org.engross.diff.Edit;

/** A change as a piece of HTML to be set into somebody else's page: it needs no script and no style sheet. */
public final class ChangeCard {

    private ChangeCard() {}

    /**
     * A figure: the words with {@code del} and {@code ins}, and a caption that links to the change.
     *
     * @param caption what it is and whence, as plain text
     * @param link the absolute address of the change
     */
    public static String of(ProvisionChange change, String caption, String link) {
        return "<figure><blockquote cite=\"" + Html.escape(link) + "\"><p>" + words(change)
                + "</p></blockquote><figcaption>" + Html.escape(caption) + " <a href=\"" + Html.escape(link)
                + "\">See the change</a></figcaption></figure>";
    }

    /** The words alone. */
    public static String words(ProvisionChange change) {
        return change.edits().stream().map(ChangeCard::edit).collect(Collectors.joining());
    }

    private static String edit(Edit edit) {
        var text = Html.escape(edit.text()).replace("\n", "<br>");
        return switch (edit.op()) {
            case SAME -> text;
            case STRIKE -> "<del>" + text + "</del>";
            case INSERT -> "<ins>" + text + "</ins>";
        };
    }
}
