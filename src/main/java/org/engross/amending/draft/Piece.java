package org.engross.amending.draft;

import java.util.List;
import org.engross.provision.Wording;

/** What a {@link WorkingProvision} is made of. */
public sealed interface Piece permits WorkingProvision, Piece.Words, Piece.QuotedParts {

    /** A run of words of one kind. */
    record Words(Wording.Kind kind, OriginText text) implements Piece {
        public Words with(OriginText newText) {
            return new Words(kind, newText);
        }
    }

    /** Quoted content. */
    record QuotedParts(List<Piece> parts, String after) implements Piece {
        public QuotedParts {
            parts = List.copyOf(parts);
        }
    }
}
