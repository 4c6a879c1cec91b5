package org.engross.export.print;

import org.engross.diff.Edit;
import org.engross.export.text.Markdown;

/**
 * A comparative print as plain text or markdown: what was not carried out, what was, then the law, omissions between
 * {@code [-} and {@code -]} or struck through, insertions between <code>{+</code> and <code>+}</code> or bold.
 */
public final class ComparativePrintPlain {

    private final boolean markdown;
    private final StringBuilder out = new StringBuilder();

    private ComparativePrintPlain(boolean markdown) {
        this.markdown = markdown;
    }

    /** As plain text, each line ended by a line feed. */
    public static String plain(ComparativePrint print) {
        return new ComparativePrintPlain(false).print(print);
    }

    /** As markdown. */
    public static String markdown(ComparativePrint print) {
        return new ComparativePrintPlain(true).print(print);
    }

    private String print(ComparativePrint print) {
        heading("# ", print.title());
        if (!print.note().isEmpty()) {
            paragraph(words(print.note()));
        }
        if (!print.refused().isEmpty() || !print.unread().isEmpty()) {
            heading("## ", "Not carried out");
            print.refused()
                    .forEach(order -> paragraph(
                            order(order) + " (" + words(order.refusal().orElseThrow()) + ")"));
            print.unread()
                    .forEach(unread -> paragraph(
                            "not read: " + words(unread.by()) + ", " + unread.path() + ": " + words(unread.words())));
        }
        heading("## ", "Carried out");
        print.executed().forEach(order -> paragraph(order(order)));
        heading("## ", "The law");
        print.signs().forEach(sign -> paragraph(words(sign.sign() + " " + sign.why())));
        print.lines().forEach(line -> line(line, print.sign(line)));
        return out.toString();
    }

    private String order(ComparativePrint.PrintedOrder order) {
        return order.number() + ") " + words(order.by()) + ", " + order.path()
                + order.unchecked().map(why -> " (" + words(why) + ")").orElse("") + ": " + words(order.words());
    }

    private void line(ComparativePrint.LawLine line, String sign) {
        var text = new StringBuilder((markdown ? "&emsp;" : "  ").repeat(line.depth()));
        line.edits().forEach(edit -> text.append(edit(edit)));
        if (!line.orders().isEmpty()) {
            text.append(' ').append(words(line.orders().toString()));
        }
        paragraph(text.toString().stripTrailing() + (sign.isEmpty() ? "" : " " + sign));
    }

    private String edit(Edit edit) {
        if (edit.op() == Edit.Op.SAME) {
            return words(edit.text());
        }
        boolean struck = edit.op() == Edit.Op.STRIKE;
        if (!markdown) {
            return struck ? "[-" + edit.text() + "-]" : "{+" + edit.text() + "+}";
        }
        return new Markdown().marked(edit.text(), struck ? "~~" : "**").toString();
    }

    private void heading(String mark, String words) {
        boolean first = out.isEmpty();
        out.append(first || markdown ? "" : "\n")
                .append(markdown ? mark : "")
                .append(words(words))
                .append("\n\n");
    }

    private void paragraph(String words) {
        out.append(words.stripTrailing()).append(markdown ? "\n\n" : "\n");
    }

    private String words(String words) {
        return markdown ? Markdown.escaped(words) : words;
    }
}
