package org.engross.export.comparison;

import java.util.ArrayList;
import java.util.List;
import org.engross.diff.Edit;
import org.engross.diff.EditPart;

/**
 * A paragraph of a comparison as the template {@code prints/paragraphs} sets it.
 *
 * @param type {@code flush}, {@code absent}, {@code i2} for the second level of a block; empty for any other
 */
public record PrintedParagraph(String type, List<ParagraphWords> words) {

    /**
     * A designation, a heading or a run of text.
     *
     * @param end what sets it off from the next
     */
    public record ParagraphWords(boolean heading, List<MarkedPiece> pieces, String end) {}

    /**
     * Words that are the same, struck or inserted. A blank at either end of what is struck or inserted is printed, but
     * not marked.
     *
     * @param tag {@code del}, {@code ins}, {@code sup} for a sign, or empty
     * @param close whether it is a word that meets what is struck before it, so that it must be set off
     * @param moved whether it is struck here and inserted elsewhere, or the other way round
     */
    public record MarkedPiece(String before, String tag, boolean close, boolean moved, String words, String after) {

        static MarkedPiece of(Edit edit) {
            return of(EditPart.whole(edit), false);
        }

        static MarkedPiece of(EditPart part, boolean close) {
            return of(
                    switch (part.edit().op()) {
                        case SAME -> "";
                        case STRIKE -> "del";
                        case INSERT -> "ins";
                    },
                    close,
                    part.isMoved(),
                    part.edit().text());
        }

        static MarkedPiece of(String tag, String text) {
            return of(tag, false, false, text);
        }

        /** The classes by which it is set. */
        public String look() {
            return (close ? "close" : "") + (close && moved ? " " : "") + (moved ? "moved" : "");
        }

        private static MarkedPiece of(String tag, boolean close, boolean moved, String text) {
            var words = text.isBlank() || tag.isEmpty() ? text : text.strip();
            int begin = text.indexOf(words);
            return new MarkedPiece(
                    text.substring(0, begin), tag, close, moved, words, text.substring(begin + words.length()));
        }
    }

    /** The same with signs after the first, which stand for all; as they are where there are none. */
    static List<PrintedParagraph> signed(List<PrintedParagraph> paragraphs, String signs) {
        if (signs.isEmpty() || paragraphs.isEmpty()) {
            return paragraphs;
        }
        var all = new ArrayList<>(paragraphs);
        var words = new ArrayList<>(all.getFirst().words());
        words.replaceAll(one -> one == words.getLast() ? new ParagraphWords(one.heading(), one.pieces(), "") : one);
        words.add(new ParagraphWords(false, List.of(MarkedPiece.of("sup", signs)), ""));
        all.set(0, new PrintedParagraph(all.getFirst().type(), words));
        return List.copyOf(all);
    }

    /** Says that the words are not there. */
    static List<PrintedParagraph> absent(String said) {
        return List.of(new PrintedParagraph(
                "absent", List.of(new ParagraphWords(false, List.of(MarkedPiece.of("", said)), ""))));
    }
}
