package org.engross.amending;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of words within one wording or heading of a draft.
 *
 * @param owner the provision whose words they are
 * @param piece the wording, or the owner itself where the words are its heading
 * @param from the first character, counted in the text
 */
record Stretch(Draft owner, Piece piece, int from, int to) {

    boolean inHeading() {
        return piece == owner;
    }

    Traced text() {
        return piece instanceof Piece.Words words ? words.text() : owner.heading();
    }

    String words() {
        return text().words().substring(from, to);
    }

    Stretch cut(int newFrom, int newTo) {
        return new Stretch(owner, piece, newFrom, newTo);
    }

    /** Whether it holds the whole wording or heading. */
    boolean isWhole() {
        return from == 0 && to == text().length();
    }

    /** The words of a provision and all below it, in printed order; quoted content is proposed law and left out. */
    static List<Stretch> of(Draft draft) {
        var stretches = new ArrayList<Stretch>();
        collect(draft, stretches);
        return stretches;
    }

    /** The same, quoted content included: the print of a bill as pages and lines count it. */
    static List<Stretch> ofPrint(Draft draft) {
        var stretches = new ArrayList<Stretch>();
        print(draft, stretches);
        return stretches;
    }

    private static void print(Draft draft, List<Stretch> stretches) {
        if (!draft.heading().isEmpty()) {
            stretches.add(heading(draft));
        }
        printParts(draft, draft.parts(), stretches);
    }

    private static void printParts(Draft owner, List<Piece> parts, List<Stretch> stretches) {
        for (var part : parts) {
            switch (part) {
                case Piece.Words words -> stretches.add(whole(owner, words));
                case Draft child -> print(child, stretches);
                case Piece.Quotation quoted -> printParts(owner, quoted.parts(), stretches);
            }
        }
    }

    static Stretch whole(Draft owner, Piece.Words words) {
        return new Stretch(owner, words, 0, words.text().length());
    }

    static Stretch heading(Draft owner) {
        return new Stretch(owner, owner, 0, owner.heading().length());
    }

    private static void collect(Draft draft, List<Stretch> stretches) {
        if (!draft.heading().isEmpty()) {
            stretches.add(heading(draft));
        }
        for (var part : draft.parts()) {
            switch (part) {
                case Piece.Words words -> stretches.add(whole(draft, words));
                case Draft child -> collect(child, stretches);
                case Piece.Quotation quoted -> {}
            }
        }
    }
}
