package org.engross.amending.editing;

import java.util.List;
import org.engross.amending.draft.LawSpan;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.WorkingProvision;

/**
 * What stands in a span of the law goes, and other words or levels come there.
 *
 * @param inserted words, levels, or words and levels after them; empty where nothing comes
 */
record Edit(LawSpan struck, List<Piece> inserted) {

    Edit {
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
                .anyMatch(piece -> piece instanceof WorkingProvision node
                        && node.level() == org.engross.provision.Level.SECTION);
    }
}
