package org.engross.library.inventory;

/**
 * What a repair did of a text.
 *
 * @param lost whether nothing of it could be read
 * @param told in a sentence, without the full stop
 */
public record RepairedText(String textId, boolean lost, String told) {

    public static RepairedText readAgain(String textId) {
        return new RepairedText(textId, false, textId + " was read again from its file");
    }

    public static RepairedText lost(String textId, String file) {
        return new RepairedText(textId, true, textId + " is lost, its words and its file; take in " + file + " again");
    }

    /** Of a text that a newer file has superseded; the newer is held. */
    public static RepairedText earlierLost(String textId, String file) {
        return new RepairedText(textId, false, "an earlier text of " + textId + " is lost, that of " + file);
    }
}
