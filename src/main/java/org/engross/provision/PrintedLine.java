package org.engross.provision;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a plain print, in pieces that tell whose they are.
 *
 * @param depth how many levels it is indented
 */
public record PrintedLine(int depth, List<LinePiece> pieces) {

    /** What a piece of a line is. */
    public enum Kind {
        DESIGNATION,
        /** A heading, a wording, or what follows the closing quotation mark of quoted content. */
        WORDS,
        /** What the printer sets: quotation marks, blanks, the dash after a heading, footnotes. */
        SETTING
    }

    /**
     * A piece of a line.
     *
     * @param provision the number of the provision it belongs to, in the order of {@link Walk}; of the mark that closes
     *     quoted content, the provision that quotes
     */
    public record LinePiece(Kind kind, int provision, String text) {}

    public PrintedLine {
        pieces = List.copyOf(pieces);
    }

    /** The words of the line, without its indent. */
    public String text() {
        return pieces.stream().map(LinePiece::text).collect(Collectors.joining());
    }
}
