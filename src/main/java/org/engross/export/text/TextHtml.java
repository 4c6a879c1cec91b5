package org.engross.export.text;

import java.util.List;
import java.util.Locale;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Level;
import org.engross.provision.Mark;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Walk;
import org.engross.provision.Wording;

/**
 * Prints a text as HTML, set as law is printed: each provision an element with its path as id, its designation a link to
 * itself, its heading run in from the subsection down, flush words flush.
 */
public final class TextHtml {

    private final StringBuilder out = new StringBuilder();
    private String quote = "";

    private TextHtml() {}

    /** The text without a document around it. */
    public static String of(Provision root) {
        var print = new TextHtml();
        print.provision(root, ProvisionPath.ROOT);
        return print.out.toString();
    }

    private void provision(Provision provision, ProvisionPath path) {
        var level = provision.level().name().toLowerCase(Locale.ROOT);
        out.append("<div class=\"lv ").append(level).append('"');
        if (!path.steps().isEmpty()) {
            out.append(" id=\"").append(Html.escape(path.toString())).append('"');
        }
        out.append('>');
        var rest = lead(provision, path);
        parts(rest, path);
        out.append("</div>\n");
    }

    /** Prints designation and heading, with the first words after them on the same line below the section. */
    private List<Part> lead(Provision provision, ProvisionPath path) {
        boolean within = provision.level().isWithinSection();
        boolean runIn =
                within && !provision.parts().isEmpty() && provision.parts().getFirst() instanceof Wording;
        if (provision.designation().isNone() && provision.heading().isEmpty() && !runIn) {
            return provision.parts();
        }
        var tag = within || provision.level() == Level.TABLE_ITEM ? "p" : "h2";
        out.append('<').append(tag).append(" class=\"lead\">").append(quote);
        designation(provision, path);
        if (!provision.heading().isEmpty()) {
            out.append("<span class=\"hd\">")
                    .append(Html.escape(provision.heading().words()));
            out.append(within ? ".—" : "").append("</span>");
        }
        if (runIn) {
            out.append(words((Wording) provision.parts().getFirst()));
        }
        out.append("</").append(tag).append('>');
        return runIn ? provision.parts().subList(1, provision.parts().size()) : provision.parts();
    }

    private void designation(Provision provision, ProvisionPath path) {
        if (provision.designation().isNone()) {
            return;
        }
        out.append("<a class=\"num\" href=\"#")
                .append(Html.escape(path.toString()))
                .append("\">");
        out.append(Html.escape(provision.designation().printed())).append("</a> ");
    }

    private void parts(List<Part> parts, ProvisionPath path) {
        var steps = Walk.steps(parts).iterator();
        for (var part : parts) {
            switch (part) {
                case Wording wording ->
                    out.append("<p class=\"")
                            .append(wording.kind()
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'))
                            .append("\">")
                            .append(quote)
                            .append(words(wording))
                            .append("</p>");
                case Provision provision -> provision(provision, path.child(steps.next()));
                case QuotedContent quoted -> quoted(quoted, path);
            }
        }
    }

    /** Each paragraph of a block in quotation marks opens with one, as bills print it; the last one closes. */
    private void quoted(QuotedContent quoted, ProvisionPath path) {
        var outer = quote;
        quote = quoted.marked() ? "“" : "";
        out.append("<div class=\"quoted\">");
        parts(quoted.parts(), path);
        closeQuotation((quoted.marked() ? "”" : "") + Html.escape(quoted.after()));
        out.append("</div>");
        quote = outer;
    }

    /** Sets the closing mark and what follows it at the end of the last paragraph of the block. */
    private void closeQuotation(String close) {
        int end = Math.max(out.lastIndexOf("</p>"), out.lastIndexOf("</h2>"));
        out.insert(end, close);
    }

    /** The words, with the publisher's footnotes set off where they are called. */
    private static String words(Wording wording) {
        var html = new StringBuilder();
        int from = 0;
        for (var mark : wording.marks()) {
            if (mark.kind() == Mark.Kind.NOTE) {
                html.append(
                        Html.escape(wording.words().substring(from, mark.span().start())));
                html.append(" <small class=\"footnote\">[Note of the publisher: ");
                html.append(Html.escape(mark.value())).append("]</small>");
                from = mark.span().start();
            }
        }
        return html.append(Html.escape(wording.words().substring(from))).toString();
    }
}
