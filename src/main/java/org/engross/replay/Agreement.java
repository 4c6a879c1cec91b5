package org.engross.replay;

/** How a section that the engine made stands to the published one. */
public enum Agreement {
    /** The same words. */
    IDENTICAL("identical"),
    /** The same but for letter case, brackets, how headings and designations are set off, and calls of footnotes. */
    ALIKE("alike"),
    /** Other words, though the engine carried out everything that the laws order. */
    DIFFERS("differs"),
    /** Other words, and the engine said of a law that it could not carry out all that it orders of the section. */
    REFUSED("refused"),
    /**
     * The published words were changed where no law at hand names the section, and but for these changes they are the same:
     * the publisher's own repair, an amount that is adjusted by notice, or a law older than the first at hand.
     */
    REPAIRED("publisher's own"),
    /** A law that is not at hand changed the section. */
    ABSENT("law not at hand");

    private final String word;

    Agreement(String word) {
        this.word = word;
    }

    /** As a report names it: {@code identical}. */
    public String word() {
        return word;
    }
}
