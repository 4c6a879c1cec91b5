package org.engross.amending.editing;

import java.util.List;
import org.engross.amending.draft.LawSpan;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.WorkingProvision;
import org.engross.provision.Level;

/**
 * What stands in a span of the law goes, and other words or levels come there.
 *
 * @param inserted words, levels, or words and levels after them; empty where nothing comes
 */
record LawEdit(LawSpan struck, List<Piece> inserted) {

    LawEdit {
        inserted = List.copyOf(inserted);
    }

    /** Whether one text changes and nothing else of the law. */
    boolean isInText() {
        boolean words = inserted.isEmpty() || inserted.size() == 1 && inserted.getFirst() instanceof Piece.Words;
        return words && struck.isInText();
    }

    /** Whether a section comes, with its heading. */
    boolean hasSection() {
        return inserted.stream()
                .anyMatch(piece -> piece instanceof WorkingProvision node && node.level() == Level.SECTION);
    }

    /** The characters that come. */
    long length() {
        return inserted.stream().mapToLong(LawEdit::length).sum();
    }

    private static long length(Piece piece) {
        return switch (piece) {
            case Piece.Words words -> words.text().length();
            case WorkingProvision node ->
                TextRange.ofPrint(node).stream().mapToLong(range -> range.to()).sum();
            case Piece.QuotedParts quoted ->
                quoted.parts().stream().mapToLong(LawEdit::length).sum();
        };
    }
}
