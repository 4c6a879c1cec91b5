package org.engross.export.print;

import java.util.List;
import org.engross.diff.Edit;
import org.engross.export.text.Html;

/** A comparative print as HTML, each instruction linked to the lines it changed and each line back. */
public final class ComparativePrintHtml {

    private final StringBuilder out = new StringBuilder();

    private ComparativePrintHtml() {}

    /** The print without a document around it. */
    public static String of(ComparativePrint print) {
        var html = new ComparativePrintHtml();
        html.failures(print);
        html.orders(print);
        html.law(print.lines());
        return html.out.toString();
    }

    /** Only what changed, and before it what was not carried out. */
    public static String changes(ComparativePrint print) {
        var html = new ComparativePrintHtml();
        html.failures(print);
        html.orders(print);
        html.law(print.lines().stream()
                .filter(line -> line.edits().stream().anyMatch(edit -> edit.op() != Edit.Op.SAME))
                .toList());
        return html.out.toString();
    }

    private void failures(ComparativePrint print) {
        if (print.refused().isEmpty() && print.unread().isEmpty()) {
            return;
        }
        out.append("<section class=\"failures\"><h2>Not carried out</h2><ul>");
        for (var order : print.refused()) {
            out.append("<li id=\"order-")
                    .append(order.number())
                    .append("\"><b>")
                    .append(order.number());
            out.append("</b> ").append(source(order)).append(" <em>");
            out.append(Html.escape(order.refusal().orElseThrow())).append("</em></li>");
        }
        for (var unread : print.unread()) {
            out.append("<li>Not read: <q>").append(Html.escape(unread.words())).append("</q> <span class=\"meta\">");
            out.append(Html.escape(unread.by() + ", " + unread.path().printed()))
                    .append("</span></li>");
        }
        out.append("</ul></section>\n");
    }

    private void orders(ComparativePrint print) {
        out.append("<section class=\"orders\"><h2>Carried out</h2>");
        if (print.executed().isEmpty()) {
            out.append("<p>None of the instructions is addressed to this law and could be carried out.</p>");
        }
        out.append("<ol>");
        for (var order : print.executed()) {
            out.append("<li id=\"order-")
                    .append(order.number())
                    .append("\" value=\"")
                    .append(order.number());
            out.append("\">").append(source(order));
            var lines = print.linesOf(order);
            if (!lines.isEmpty()) {
                out.append(" <a href=\"#").append(anchor(lines.getFirst())).append("\">See it in ");
                out.append(Html.escape(lines.getFirst().path().printed())).append("</a>");
            }
            out.append("</li>");
        }
        out.append("</ol></section>\n");
    }

    private static String source(ComparativePrint.Order order) {
        return Html.escape(order.words()) + " <span class=\"meta\">"
                + Html.escape(order.by() + ", " + order.path().printed()) + "</span>";
    }

    private void law(List<ComparativePrint.Line> lines) {
        out.append("<section class=\"print law\" aria-label=\"The law\">");
        String last = "";
        for (var line : lines) {
            var anchor = anchor(line);
            out.append("<p class=\"i").append(Math.min(6, line.depth())).append('"');
            if (!anchor.equals(last)) {
                out.append(" id=\"").append(anchor).append('"');
            }
            out.append('>');
            line.edits().forEach(this::edit);
            for (var order : line.orders()) {
                out.append(" <a class=\"by\" href=\"#order-")
                        .append(order)
                        .append("\"><span class=\"said\">instruction ");
                out.append("</span>").append(order).append("</a>");
            }
            out.append("</p>\n");
            last = anchor;
        }
        out.append("</section>\n");
    }

    private static String anchor(ComparativePrint.Line line) {
        return Html.escape("law-" + line.path());
    }

    private void edit(Edit edit) {
        var text = Html.escape(edit.text());
        switch (edit.op()) {
            case SAME -> out.append(text);
            case STRIKE -> out.append("<del>").append(text).append("</del>");
            case INSERT -> out.append("<ins>").append(text).append("</ins>");
        }
    }
}
