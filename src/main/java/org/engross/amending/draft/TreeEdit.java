package org.engross.amending.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes of a tree made at once: new texts for wordings and headings, other pieces in the place of some. What changes
 * is told by identity; a wording left without words goes.
 *
 * @param texts by wording, or by the provision whose heading it is
 * @param pieces by the piece that they replace; an empty list strikes it
 */
public record TreeEdit(Map<Piece, OriginText> texts, Map<Piece, List<Piece>> pieces) {

    public static WorkingProvision texts(WorkingProvision law, Map<Piece, OriginText> texts) {
        return new TreeEdit(texts, Map.of()).of(law);
    }

    public static WorkingProvision pieces(WorkingProvision law, Map<Piece, List<Piece>> pieces) {
        return new TreeEdit(Map.of(), pieces).of(law);
    }

    public static Map<Piece, List<Piece>> gone(Collection<? extends Piece> struck) {
        Map<Piece, List<Piece>> gone = new IdentityHashMap<>();
        struck.forEach(piece -> gone.put(piece, List.of()));
        return gone;
    }

    public WorkingProvision of(WorkingProvision draft) {
        var parts = parts(draft.parts());
        var changed = same(parts, draft.parts()) ? draft : draft.withParts(parts);
        var heading = heading(draft);
        return heading == null ? changed : changed.withHeading(heading);
    }

    private OriginText heading(WorkingProvision draft) {
        return texts.isEmpty() ? null : texts.get(draft);
    }

    private List<Piece> parts(List<Piece> before) {
        var parts = new ArrayList<Piece>();
        for (var part : before) {
            var instead = pieces.isEmpty() ? null : pieces.get(part);
            if (instead != null) {
                parts.addAll(instead);
            } else {
                rewrite(part, parts);
            }
        }
        return parts;
    }

    private void rewrite(Piece part, List<Piece> parts) {
        switch (part) {
            case WorkingProvision child -> parts.add(of(child));
            case Piece.Words words -> {
                var now = texts.isEmpty() ? null : texts.get(words);
                if (now == null || !now.isEmpty()) {
                    parts.add(now == null ? words : words.with(now));
                }
            }
            case Piece.QuotedParts quoted -> {
                var inside = parts(quoted.parts());
                if (same(inside, quoted.parts())) {
                    parts.add(quoted);
                } else if (!inside.isEmpty()) {
                    parts.add(new Piece.QuotedParts(inside, quoted.after()));
                }
            }
        }
    }

    private static boolean same(List<Piece> one, List<Piece> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i) != other.get(i)) {
                return false;
            }
        }
        return true;
    }
}
