package org.engross.export.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.engross.export.print.CommitteePrint;
import org.engross.export.print.CommitteePrint.PrintedItem;

/**
 * A committee's print for paper: as PDF, which the template {@code prints/paper/committee} sets, and as an Office Open XML
 * document with brackets and italics of its own and no tracked change, so that counsel can go on editing it.
 */
public final class CommitteePaper {

    private CommitteePaper() {}

    public static Paper of(CommitteePrint print) {
        var sheet = new Sheet(print.heading() + ": " + print.title(), print.title(), "Engross: " + print.id());
        return new Paper(Sheets.committee(sheet, print).render(), print.date());
    }

    /** Prints the document; the stream is left open. */
    public static void document(CommitteePrint print, OutputStream out) throws IOException {
        new TrackedFile(
                        print.heading() + ": " + print.title(),
                        print.title() + " (" + print.date() + ")",
                        List.of(),
                        List.of(),
                        "",
                        "Engross" + (print.id().isEmpty() ? "" : ": " + print.id()),
                        print.title(),
                        print.date(),
                        body(print))
                .print(out);
    }

    private static List<BodyPart> body(CommitteePrint print) {
        var body = new ArrayList<BodyPart>();
        body.add(new BodyPart.Remark("LawHead", print.heading()));
        body.add(new BodyPart.Remark("PassedOver", print.title()));
        body.add(new BodyPart.Remark("Opening", print.opening()));
        print.notes().forEach(note -> body.add(new BodyPart.Remark("Told", note)));
        print.signs().forEach(sign -> body.add(new BodyPart.Remark("Told", sign.sign() + " " + sign.why())));
        if (!print.leftOut().isEmpty()) {
            body.add(new BodyPart.Remark("Caution", "Not shown in this print"));
            print.leftOut().forEach(left -> body.add(new BodyPart.Remark("Caution", told(left))));
        }
        print.items().forEach(item -> body.add(part(print, item)));
        return body;
    }

    private static String told(CommitteePrint.LeftOut left) {
        return (left.law().isEmpty() ? "" : left.law() + ": ") + left.place() + ", “" + left.words() + "” ("
                + left.reason() + ")";
    }

    private static BodyPart part(CommitteePrint print, PrintedItem item) {
        return switch (item) {
            case PrintedItem.LawHead head -> new BodyPart.Remark("LawHead", head.words());
            case PrintedItem.PassedOver over -> new BodyPart.Remark("PassedOver", print.asterisks());
            case PrintedItem.LawWords words -> new BodyPart.MarkedLaw(words);
        };
    }
}
