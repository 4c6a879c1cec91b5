package org.engross.export;

import java.util.List;
import java.util.Locale;
import org.engross.comparison.Comparison;
import org.engross.comparison.Passage;
import org.engross.comparison.ProvisionChange;
import org.engross.diff.Edit;
import org.engross.provision.Level;
import org.engross.provision.Provision;
import org.engross.provision.Wording;

/**
 * Prints a comparison as HTML, two columns a provision: on the left the older words with what is struck in {@code del},
 * on the right the newer with what is inserted in {@code ins}. Each change is an element with its id, and says in words
 * what it is.
 */
public final class ComparisonHtml {

    private final StringBuilder out = new StringBuilder();
    private final List<ProvisionChange> differences;
    private int ordinal;

    private ComparisonHtml(Comparison comparison) {
        differences = comparison.differences();
    }

    /** The rows of the comparison, without a document around them. */
    public static String of(Comparison comparison) {
        var print = new ComparisonHtml(comparison);
        comparison.changes().forEach(print::row);
        return print.out.toString();
    }

    private void row(ProvisionChange change) {
        boolean same = change.kind() == ProvisionChange.Kind.SAME;
        if (same
                && change.passages().isEmpty()
                && change.provision().designation().isNone()) {
            return;
        }
        var kind = change.kind().name().toLowerCase(Locale.ROOT);
        out.append("<section class=\"row ").append(kind).append(" d").append(depth(change));
        out.append(change.quoted() ? " proposed" : "").append('"');
        if (!same) {
            out.append(" id=\"c-").append(change.id()).append('"');
        }
        out.append('>');
        if (!same) {
            label(change);
        }
        side(change, true);
        side(change, false);
        out.append("</section>\n");
    }

    /** Steps below the section it stands in, proposed law counted on. */
    private static int depth(ProvisionChange change) {
        return Math.max(0, Math.min(6, change.path().steps().size() - 1));
    }

    private void label(ProvisionChange change) {
        ordinal++;
        out.append("<div class=\"tag\"><h2><span class=\"kind\">")
                .append(word(change))
                .append("</span> ");
        out.append(Html.escape(place(change))).append("</h2><span class=\"steps screen\">");
        if (ordinal > 1) {
            out.append("<a href=\"#c-")
                    .append(differences.get(ordinal - 2).id())
                    .append("\">previous</a> ");
        }
        out.append(ordinal).append(" of ").append(differences.size());
        if (ordinal < differences.size()) {
            out.append(" <a href=\"#c-").append(differences.get(ordinal).id()).append("\">next</a>");
        }
        out.append(" <a href=\"#c-").append(change.id()).append("\">link</a></span></div>");
    }

    private static String word(ProvisionChange change) {
        if (isFrontOfOnePrint(change)) {
            return "Number, title and enacting clause";
        }
        var word = change.kind().name().charAt(0)
                + change.kind().name().substring(1).toLowerCase(Locale.ROOT);
        boolean also = change.kind() == ProvisionChange.Kind.REWORDED && change.redesignated();
        return also ? word + " and redesignated" : word;
    }

    /** A print of the body alone has no front; that is a difference of prints, not an amendment. */
    private static boolean isFrontOfOnePrint(ProvisionChange change) {
        return change.provision().level() == Level.TEXT
                && (change.textBefore().isEmpty() || change.textAfter().isEmpty());
    }

    private static String place(ProvisionChange change) {
        if (isFrontOfOnePrint(change)) {
            return "printed in one of the two only";
        }
        var to = change.path().printed();
        return change.fromPath()
                .filter(from -> change.toPath().isPresent()
                        && !from.equals(change.toPath().get()))
                .map(from -> from.printed() + " → " + to)
                .orElse(to);
    }

    private void side(ProvisionChange change, boolean before) {
        out.append("<div class=\"side ").append(before ? "before" : "after").append("\">");
        var provision = before ? change.before() : change.after();
        if (provision.isPresent()) {
            if (change.isBlock()) {
                block(change);
            } else {
                words(change, provision.get(), before);
            }
        } else {
            out.append("<p class=\"absent\">not in this text</p>");
        }
        out.append("</div>");
    }

    /** A block struck or added, whole. */
    private void block(ProvisionChange change) {
        for (var passage : change.passages()) {
            for (var edit : passage.edits()) {
                edit.text().lines().forEach(line -> {
                    int indent = (line.length() - line.stripLeading().length()) / 2;
                    out.append("<p class=\"i").append(Math.min(6, indent)).append("\">");
                    edit(new Edit(edit.op(), line.strip()));
                    out.append("</p>");
                });
            }
        }
    }

    private void words(ProvisionChange change, Provision provision, boolean before) {
        out.append("<p>");
        designation(change, provision);
        boolean begun = false;
        for (var passage : change.passages()) {
            if ((before ? passage.isBefore() : passage.isAfter()) && !isMark(passage)) {
                if (begun && passage.kind() != Wording.Kind.HEADING && passage.afterLevels()) {
                    out.append("</p><p class=\"flush\">");
                }
                passage(passage, provision, before);
                begun = true;
            }
        }
        out.append("</p>");
    }

    /** Whether it is only the mark after a quoted block, the same in both: nothing to read. */
    private static boolean isMark(Passage passage) {
        return passage.isUnchanged()
                && passage.edits().stream().allMatch(edit -> edit.text().chars().noneMatch(Character::isLetterOrDigit));
    }

    private void designation(ProvisionChange change, Provision provision) {
        if (provision.designation().isNone()) {
            return;
        }
        var printed = Html.escape(
                (change.quoted() ? "“" : "") + provision.designation().printed());
        if (change.redesignated()) {
            var tag = change.before().filter(old -> old == provision).isPresent() ? "del" : "ins";
            out.append('<')
                    .append(tag)
                    .append('>')
                    .append(printed)
                    .append("</")
                    .append(tag)
                    .append("> ");
        } else {
            out.append(printed).append(' ');
        }
    }

    private void passage(Passage passage, Provision provision, boolean before) {
        boolean heading = passage.kind() == Wording.Kind.HEADING;
        out.append(heading ? "<span class=\"hd\">" : "");
        for (var edit : passage.edits()) {
            if (before ? edit.isBefore() : edit.isAfter()) {
                edit(edit);
            }
        }
        if (heading) {
            out.append(provision.level().isWithinSection() ? ".—</span>" : "</span> ");
        } else {
            out.append(' ');
        }
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
