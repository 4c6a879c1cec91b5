package org.engross.amending.draft;

/**
 * A place in a law: before a character of a wording, or of the head of a provision.
 *
 * @param owner the provision
 * @param piece the wording or quoted content; the owner itself for its head, which is its designation, a space and its
 *     heading
 * @param offset in UTF-16 code units from the beginning of the piece
 */
public record LawPosition(WorkingProvision owner, Piece piece, int offset) {

    /** Where the heading of a provision begins in its head. */
    static int headingStart(WorkingProvision owner) {
        return owner.designation().printed().length() + 1;
    }

    public boolean isInWords() {
        return piece instanceof Piece.Words words
                && offset >= 0
                && offset <= words.text().length();
    }

    public boolean isInHeading() {
        return piece == owner
                && offset >= headingStart(owner)
                && offset <= headingStart(owner) + owner.heading().length();
    }

    /** The place in the text of the wording or of the heading. */
    public int inText() {
        return piece == owner ? offset - headingStart(owner) : offset;
    }

    /** Whether it stands before the first words of a provision that opens with words. */
    public boolean opensProvision() {
        return offset == 0
                && piece != owner
                && !owner.parts().isEmpty()
                && owner.parts().getFirst() == piece;
    }

    /** Whether it stands in words, but not in the opening, of a provision, and levels or other words of it follow. */
    public boolean isBeforeLevels() {
        return piece != owner && !opensProvision() && owner.parts().getLast() != piece;
    }
}
