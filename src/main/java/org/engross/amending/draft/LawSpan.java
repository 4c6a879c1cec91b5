package org.engross.amending.draft;

/** What stands between two positions of a law; nothing, where they are one. The later may stand in another provision. */
public record LawSpan(LawPosition from, LawPosition to) {

    /** Whether it lies in one wording or in one heading. */
    public boolean isInText() {
        return from.piece() == to.piece()
                && from.offset() <= to.offset()
                && (from.isInWords() && to.isInWords() || from.isInHeading() && to.isInHeading());
    }

    /** Whether it lies in the heading of one provision, with the mark that sets the heading off. */
    public boolean isInHeading() {
        return from.piece() == to.piece() && from.isInHeading();
    }

    /** The run of a text that it is, where it lies in one. */
    public TextRange inText() {
        return new TextRange(from.owner(), from.piece(), from.inText(), to.inText());
    }
}
