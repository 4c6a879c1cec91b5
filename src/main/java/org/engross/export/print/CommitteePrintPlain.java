package org.engross.export.print;

import java.util.stream.Collectors;
import org.engross.diff.Edit;
import org.engross.export.print.CommitteePrint.PrintedItem;

/**
 * A committee's print as plain text, which has neither black brackets nor italics: omitted matter stands between
 * {@code [[} and {@code ]]}, new matter between {@code _} and {@code _}.
 */
public final class CommitteePrintPlain {

    private static final String CENTRED = "                  ";

    private final StringBuilder out = new StringBuilder();

    private final CommitteePrint print;

    private CommitteePrintPlain(CommitteePrint print) {
        this.print = print;
    }

    public static String of(CommitteePrint print) {
        var plain = new CommitteePrintPlain(print);
        plain.paragraph(print.heading());
        plain.paragraph(print.title());
        plain.paragraph(print.opening());
        plain.paragraph("In plain text, black brackets are [[ and ]], and italics stand between _ and _.");
        plain.notes();
        return plain.out + laws(print);
    }

    /** The laws alone. */
    public static String laws(CommitteePrint print) {
        var plain = new CommitteePrintPlain(print);
        boolean within = false;
        for (var item : print.items()) {
            boolean words = item instanceof PrintedItem.LawWords;
            if (within && !words) {
                plain.out.append('\n');
            }
            within = words;
            plain.item(item);
        }
        return plain.out.toString().stripTrailing() + "\n";
    }

    private void paragraph(String words) {
        out.append(words).append("\n\n");
    }

    private void notes() {
        print.notes().forEach(this::paragraph);
        print.signs().forEach(sign -> paragraph(sign.sign() + " " + sign.why()));
        if (!print.leftOut().isEmpty()) {
            paragraph("NOT SHOWN IN THIS PRINT");
            print.leftOut().forEach(this::leftOut);
        }
    }

    private void leftOut(CommitteePrint.LeftOut left) {
        paragraph((left.law().isEmpty() ? "" : left.law() + ": ") + left.place() + ", “" + left.words() + "” ("
                + left.reason() + ")");
    }

    private void item(PrintedItem item) {
        switch (item) {
            case PrintedItem.LawHead head -> paragraph(CENTRED + head.words());
            case PrintedItem.PassedOver over -> paragraph("             " + print.asterisks());
            case PrintedItem.LawWords line ->
                out.append("  ".repeat(line.indent()))
                        .append(line.edits().stream()
                                .map(CommitteePrintPlain::marked)
                                .collect(Collectors.joining()))
                        .append(line.sign().isEmpty() ? "" : " " + line.sign())
                        .append('\n');
        }
    }

    private static String marked(Edit edit) {
        return switch (edit.op()) {
            case SAME -> edit.text();
            case STRIKE -> "[[" + edit.text() + "]]";
            case INSERT -> "_" + edit.text() + "_";
        };
    }
}
