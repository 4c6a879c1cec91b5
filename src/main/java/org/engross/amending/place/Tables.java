package org.engross.amending.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Outcome;
import org.engross.amending.instruction.Refusal;
import org.engross.provision.Level;

/** Finds the one table that stands in a provision. */
final class Tables {

    /** What announces a table that the print runs into the words. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:as follows|(?:following|accordance with the following|the) (?:[a-z]+ ){0,2}table)[:.—]+ ?(?=\\S)");

    private Tables() {}

    static List<TextRange> find(WorkingProvision node) {
        var found = node.children().stream()
                .filter(child -> child.level() == Level.TABLE)
                .map(TextRange::of)
                .toList();
        var tables = found.isEmpty() ? runIn(node) : found;
        if (tables.size() != 1) {
            throw tables.isEmpty()
                    ? new Refusal(Outcome.Reason.TARGET_NOT_FOUND, "there is no table")
                    : new Refusal(Outcome.Reason.TARGET_AMBIGUOUS, "there is more than one table");
        }
        return tables.getFirst();
    }

    /** The tables in running words: from the colon that announces each to the end of these. */
    private static List<List<TextRange>> runIn(WorkingProvision node) {
        var tables = new ArrayList<List<TextRange>>();
        for (var part : node.parts()) {
            if (part instanceof Piece.Words words) {
                var text = TextRange.whole(node, words);
                var announced = ANNOUNCED.matcher(text.words());
                if (announced.find()) {
                    tables.add(List.of(text.cut(announced.end(), text.to())));
                }
            }
        }
        return tables;
    }
}
