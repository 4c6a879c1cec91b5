package org.engross.export.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.redline.Redline;
import org.engross.export.comparison.ComparisonWords;

/** What a comment says of each paragraph of a redline: that a provision was split or merged, and what was renumbered. */
final class ParagraphNotes {

    private ParagraphNotes() {}

    /** One for each paragraph, empty for most; a change is told of where it begins. */
    static List<String> of(Comparison comparison, Redline redline) {
        var notes = new ArrayList<>(Collections.nCopies(redline.paragraphs().size(), ""));
        for (var change : comparison.differences()) {
            var note = ComparisonWords.note(comparison, change);
            if (!note.isEmpty()) {
                notes.set(paragraph(change, redline), joined(notes.get(paragraph(change, redline)), note));
            }
        }
        return notes;
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || one.equals(other) ? other : one + " " + other;
    }

    /** The first that has words of the newer provision, or of the older where it is struck; the last where none has. */
    private static int paragraph(ProvisionChange change, Redline redline) {
        int at = 0;
        while (at < redline.paragraphs().size() - 1 && !has(redline.paragraphs().get(at), change)) {
            at++;
        }
        return at;
    }

    private static boolean has(Redline.Paragraph paragraph, ProvisionChange change) {
        return change.toPath().isPresent()
                ? paragraph.newer().contains(change.toNumber())
                : paragraph.older().contains(change.fromNumber());
    }
}
