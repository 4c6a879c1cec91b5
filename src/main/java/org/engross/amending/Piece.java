package org.engross.amending;

import java.util.List;
import org.engross.provision.Wording;

/** What a {@link Draft} is made of. */
sealed interface Piece permits Draft, Piece.Words, Piece.Quotation {

    /** A run of words of one kind. */
    record Words(Wording.Kind kind, Traced text) implements Piece {
        Words with(Traced newText) {
            return new Words(kind, newText);
        }
    }

    /** Quoted content. */
    record Quotation(List<Piece> parts, String after) implements Piece {
        public Quotation {
            parts = List.copyOf(parts);
        }
    }
}
