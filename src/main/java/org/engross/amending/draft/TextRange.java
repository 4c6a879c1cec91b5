package org.engross.amending.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * A run of words within one wording or heading of a draft.
 *
 * @param owner the provision whose words they are
 * @param piece the wording, or the owner itself where the words are its heading
 * @param from the first character, counted in the text
 */
public record TextRange(WorkingProvision owner, Piece piece, int from, int to) {

    public boolean inHeading() {
        return piece == owner;
    }

    public OriginText text() {
        return piece instanceof Piece.Words words ? words.text() : owner.heading();
    }

    public LawPosition start() {
        return position(from);
    }

    public LawPosition end() {
        return position(to);
    }

    public LawSpan span() {
        return new LawSpan(start(), end());
    }

    private LawPosition position(int at) {
        return new LawPosition(owner, piece, inHeading() ? LawPosition.headingStart(owner) + at : at);
    }

    public String words() {
        return text().words().substring(from, to);
    }

    public TextRange cut(int newFrom, int newTo) {
        return new TextRange(owner, piece, newFrom, newTo);
    }

    /** Whether it holds the whole wording or heading. */
    public boolean isWhole() {
        return from == 0 && to == text().length();
    }

    /** The wordings and headings that ranges lie in, told by identity. */
    public static Set<Piece> pieces(List<TextRange> ranges) {
        Set<Piece> pieces = Collections.newSetFromMap(new IdentityHashMap<>());
        ranges.forEach(range -> pieces.add(range.piece()));
        return pieces;
    }

    /** The words of a provision and all below it, in printed order; quoted content is proposed law and left out. */
    public static List<TextRange> of(WorkingProvision draft) {
        var stretches = new ArrayList<TextRange>();
        collect(draft, stretches);
        return stretches;
    }

    /** The same, quoted content included: the print of a bill as pages and lines count it. */
    public static List<TextRange> ofPrint(WorkingProvision draft) {
        var stretches = new ArrayList<TextRange>();
        print(draft, stretches);
        return stretches;
    }

    private static void print(WorkingProvision draft, List<TextRange> stretches) {
        if (!draft.heading().isEmpty()) {
            stretches.add(heading(draft));
        }
        printParts(draft, draft.parts(), stretches);
    }

    private static void printParts(WorkingProvision owner, List<Piece> parts, List<TextRange> stretches) {
        for (var part : parts) {
            switch (part) {
                case Piece.Words words -> stretches.add(whole(owner, words));
                case WorkingProvision child -> print(child, stretches);
                case Piece.QuotedParts quoted -> printParts(owner, quoted.parts(), stretches);
            }
        }
    }

    public static TextRange whole(WorkingProvision owner, Piece.Words words) {
        return new TextRange(owner, words, 0, words.text().length());
    }

    public static TextRange heading(WorkingProvision owner) {
        return new TextRange(owner, owner, 0, owner.heading().length());
    }

    private static void collect(WorkingProvision draft, List<TextRange> stretches) {
        if (!draft.heading().isEmpty()) {
            stretches.add(heading(draft));
        }
        for (var part : draft.parts()) {
            switch (part) {
                case Piece.Words words -> stretches.add(whole(draft, words));
                case WorkingProvision child -> collect(child, stretches);
                case Piece.QuotedParts quoted -> {}
            }
        }
    }
}
