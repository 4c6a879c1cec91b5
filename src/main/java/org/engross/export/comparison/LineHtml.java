package org.engross.export.comparison;

import java.util.List;
import java.util.function.Predicate;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.comparison.Row;
import org.engross.comparison.WordRun;
import org.engross.diff.Edit;
import org.engross.export.text.Html;
import org.engross.provision.Designation;
import org.engross.provision.Provision;
import org.engross.provision.Wording;

/** Prints the words of one line of a comparison: of the older text, of the newer, or of both in one. */
final class LineHtml {

    /** Whose words are printed. */
    enum Side {
        BEFORE(Edit::isBefore),
        AFTER(Edit::isAfter),
        BOTH(edit -> true);

        private final Predicate<Edit> has;

        Side(Predicate<Edit> has) {
            this.has = has;
        }
    }

    private static final int DEEPEST = 6;

    private final StringBuilder out;
    private final Row row;
    private final Side side;

    private LineHtml(StringBuilder out, Row row, Side side) {
        this.out = out;
        this.row = row;
        this.side = side;
    }

    /** Appends the paragraphs of the line; where the side lacks the provision, that it does. */
    static void print(StringBuilder out, Row row, Side side) {
        var line = new LineHtml(out, row, side);
        if (!line.isHeld()) {
            out.append("<p class=\"absent\">not in this text</p>");
        } else if (line.isFrontThatIsLacking()) {
            out.append("<p class=\"absent\">not in this print</p>");
        } else if (row.change().isBlock()) {
            line.block();
        } else {
            line.words();
        }
    }

    private boolean isHeld() {
        var change = row.change();
        return switch (side) {
            case BEFORE -> change.before().isPresent();
            case AFTER -> change.after().isPresent();
            case BOTH -> true;
        };
    }

    private boolean isFrontThatIsLacking() {
        return row.change().kind() == Kind.FRONT
                && row.passages().stream()
                        .flatMap(passage -> passage.edits().stream())
                        .noneMatch(side.has);
    }

    /** A block struck or added, whole, a paragraph a line. */
    private void block() {
        for (var passage : row.passages()) {
            for (var edit : passage.edits()) {
                edit.text().lines().forEach(line -> {
                    int indent = (line.length() - line.stripLeading().length()) / 2;
                    out.append("<p class=\"i").append(Math.min(DEEPEST, indent)).append("\">");
                    edit(new Edit(edit.op(), line.strip()), false);
                    out.append("</p>");
                });
            }
        }
    }

    private void words() {
        out.append(row.flush() ? "<p class=\"flush\">" : "<p>");
        if (!row.flush()) {
            designation(row.change());
        }
        row.passages().stream()
                .filter(passage -> passage.edits().stream().anyMatch(side.has))
                .filter(passage -> !ComparisonLine.isMark(passage))
                .forEach(this::passage);
        out.append("</p>");
    }

    private void designation(ProvisionChange change) {
        var quote = change.quoted() ? "“" : "";
        if (!change.redesignated() && !change.isHandedDown() && !change.isLifted()) {
            printed(quote, change.provision().designation(), "");
            return;
        }
        if (side != Side.AFTER && !change.isHandedDown()) {
            change.before().map(Provision::designation).ifPresent(old -> printed(quote, old, "del"));
        }
        if (side != Side.BEFORE && !change.isLifted()) {
            change.after().map(Provision::designation).ifPresent(now -> printed(quote, now, "ins"));
        }
    }

    private void printed(String quote, Designation designation, String tag) {
        if (designation.isNone()) {
            return;
        }
        var words = Html.escape(quote + designation.printed());
        out.append(tag.isEmpty() ? words : "<" + tag + ">" + words + "</" + tag + ">")
                .append(' ');
    }

    private void passage(WordRun passage) {
        boolean heading = passage.kind() == Wording.Kind.HEADING;
        out.append(heading ? "<span class=\"hd\">" : "");
        var setOff = heading && row.change().provision().level().isWithinSection() ? ".—" : "";
        if (passage.edits().size() == 1) {
            var only = passage.edits().getFirst();
            edit(new Edit(only.op(), only.text() + setOff), false);
        } else {
            edits(passage.edits());
            out.append(setOff);
        }
        if (heading) {
            out.append(setOff.isEmpty() ? "</span> " : "</span>");
        } else {
            out.append(' ');
        }
    }

    private void edits(List<Edit> edits) {
        Edit last = null;
        for (var edit : edits.stream().filter(side.has).toList()) {
            edit(
                    edit,
                    last != null
                            && last.op() == Edit.Op.STRIKE
                            && Character.isLetterOrDigit(edit.text().charAt(0)));
            last = edit;
        }
    }

    /**
     * A blank at either end of what is struck or inserted is printed, but not marked.
     *
     * @param close whether it is a word that meets what is struck before it, so that it must be set off
     */
    private void edit(Edit edit, boolean close) {
        var text = edit.text();
        if (edit.op() == Edit.Op.SAME) {
            out.append(Html.escape(text));
            return;
        }
        var words = text.isBlank() ? text : text.strip();
        var tag = edit.op() == Edit.Op.STRIKE ? "del" : "ins";
        int begin = text.indexOf(words);
        out.append(text, 0, begin).append('<').append(tag).append(close ? " class=\"close\">" : ">");
        out.append(Html.escape(words)).append("</").append(tag).append('>');
        out.append(text, begin + words.length(), text.length());
    }
}
