package org.engross.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import org.engross.diff.Edit;
import org.engross.diff.EditPart;
import org.engross.diff.Edits;
import org.engross.provision.Wording;

/**
 * The edits of one run of a provision's own words: its heading, its chapeau, the flush words after its levels.
 *
 * @param kind what the words are in the newer text, or in the older where the newer lacks them
 * @param quoted whether the words stand in quoted content, without a level of their own there
 * @param afterLevels whether they stand after levels of the provision, so that a print sets them after those
 * @param edits which rebuild both sides; never empty
 */
public record WordRun(Wording.Kind kind, boolean quoted, boolean afterLevels, List<Edit> edits) {

    public WordRun {
        edits = List.copyOf(edits);
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a passage without edits: " + kind);
        }
    }

    /** Whether the older text has the words, changed or not. */
    public boolean isBefore() {
        return edits.stream().anyMatch(Edit::isBefore);
    }

    /** Whether the newer text has the words, changed or not. */
    public boolean isAfter() {
        return edits.stream().anyMatch(Edit::isAfter);
    }

    /** The edits, those cut in which a passage moved within the run. */
    public List<EditPart> parts() {
        return Edits.parts(edits);
    }

    /** What moved within the run, in the order of the older words. */
    List<MovedPassage> moved() {
        var away = new TreeMap<Integer, Integer>();
        var here = new HashMap<Integer, MovedPassage>();
        int older = 0;
        int newer = 0;
        for (var part : parts()) {
            var words = part.edit().text();
            if (part.isMoved() && part.edit().isBefore()) {
                away.put(part.move(), older);
            } else if (part.isMoved()) {
                here.put(part.move(), new MovedPassage(0, newer, words));
            }
            older += part.edit().isBefore() ? words.length() : 0;
            newer += part.edit().isAfter() ? words.length() : 0;
        }
        return away.entrySet().stream()
                .map(move -> here.get(move.getKey()).behind(move.getValue(), 0))
                .toList();
    }

    /** Whether the words are the same in both. */
    public boolean isUnchanged() {
        return edits.stream().allMatch(edit -> edit.op() == Edit.Op.SAME);
    }
}
