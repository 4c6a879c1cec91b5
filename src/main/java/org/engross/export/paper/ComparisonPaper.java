package org.engross.export.paper;

import java.util.List;
import org.engross.diff.Edit;
import org.engross.export.Html;

/**
 * A comparison for paper in the manner of a comparative print (House Rule XIII, clause 3(e), Ramseyer): omissions struck
 * through, insertions in italics, what does not change in roman.
 */
public final class ComparisonPaper {

    private ComparisonPaper() {}

    public static Paper of(Compared older, Compared newer) {
        var title = older.title() + " and " + newer.title();
        var sheet = new Sheet("Comparative print: " + title, title, "Engross: " + older.id() + " to " + newer.id());
        sheet.element("p", "kicker", "Comparative print");
        sheet.element("h1", "", title);
        sheet.facts(List.of(
                List.of("From", older.title() + ", " + older.date()),
                List.of("To", newer.title() + ", " + newer.date()),
                List.of("Texts", older.id() + ", SHA-256 " + older.sha256()),
                List.of("", newer.id() + ", SHA-256 " + newer.sha256())));
        sheet.raw("<p class=\"note\">Words <span class=\"omitted\">struck through</span> stand in the first text alone,"
                + " words <span class=\"inserted\">in italics and underlined</span> in the second alone; the rest is the"
                + " same in both. A provision that moved is struck where it stood and inserted where it stands.</p>\n");
        var redline = Redline.of(older.text(), newer.text());
        if (redline.paragraphs().stream().allMatch(Redline.Paragraph::isUnchanged)) {
            sheet.element("p", "note", "Every provision is the same.");
        }
        sheet.raw("<div class=\"law\">\n");
        redline.paragraphs().forEach(paragraph -> sheet.raw(paragraph(paragraph)));
        return new Paper(sheet.raw("</div>\n").done(), newer.date());
    }

    private static String paragraph(Redline.Paragraph paragraph) {
        var out = new StringBuilder("<p style=\"margin-left: ")
                .append(paragraph.indent() * 16)
                .append("pt\">");
        for (var edit : paragraph.edits()) {
            out.append(words(edit));
        }
        return out.append("</p>\n").toString();
    }

    private static String words(Edit edit) {
        var words = Html.escape(edit.text());
        return switch (edit.op()) {
            case SAME -> words;
            case STRIKE -> "<span class=\"omitted\">" + words + "</span>";
            case INSERT -> "<span class=\"inserted\">" + words + "</span>";
        };
    }
}
