package org.engross.amending.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Wording;

/**
 * How large a tree of law is, counted without recursion, so that a tree of any depth can be counted.
 *
 * @param depth the levels, a provision without provisions below it being one
 * @param pieces the provisions, wordings and quotations
 */
public record TreeSize(int depth, int pieces) {

    /** No law is deeper than this by far; what works on a tree level by level relies on it. */
    public static final int DEEPEST = 100;

    private record PartsAtDepth<T>(List<? extends T> parts, int depth) {}

    public boolean isTooDeep() {
        return depth > DEEPEST;
    }

    public static TreeSize of(List<? extends Part> parts) {
        return TreeSize.<Part>count(parts, part -> switch (part) {
            case Provision provision -> provision.parts();
            case QuotedContent quoted -> quoted.parts();
            case Wording words -> List.of();
        });
    }

    /** The size of a law while it is amended. */
    public static TreeSize of(WorkingProvision law) {
        return TreeSize.<Piece>count(List.of(law), piece -> switch (piece) {
            case WorkingProvision provision -> provision.parts();
            case Piece.QuotedParts quoted -> quoted.parts();
            case Piece.Words words -> List.of();
        });
    }

    private static <T> TreeSize count(List<? extends T> parts, Function<T, List<? extends T>> below) {
        Deque<PartsAtDepth<T>> open = new ArrayDeque<>();
        open.push(new PartsAtDepth<>(parts, 1));
        int depth = 0;
        int pieces = 0;
        while (!open.isEmpty()) {
            var level = open.pop();
            depth = Math.max(depth, level.parts().isEmpty() ? 0 : level.depth());
            pieces += level.parts().size();
            for (var part : level.parts()) {
                var parted = below.apply(part);
                if (!parted.isEmpty()) {
                    open.push(new PartsAtDepth<>(parted, level.depth() + 1));
                }
            }
        }
        return new TreeSize(depth, pieces);
    }
}
