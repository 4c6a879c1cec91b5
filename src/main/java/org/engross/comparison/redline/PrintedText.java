package org.engross.comparison.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engross.provision.PlainPrint;
import org.engross.provision.PrintedLine;
import org.engross.provision.PrintedLine.Kind;
import org.engross.provision.Provision;

/** A text as it is printed, in a row of pieces, each line's end a piece of its own; blank lines are left out. */
final class PrintedText {

    /**
     * A piece of the print.
     *
     * @param start where it begins in the print
     * @param depth how many levels its line is indented
     */
    record TextPiece(Kind kind, int provision, int start, int depth, String text) {

        int end() {
            return start + text.length();
        }

        boolean isBreak() {
            return text.equals("\n");
        }

        /** Whether it is set by the printer, or blank: it says nothing. */
        boolean isSetting() {
            return !isBreak() && (kind == Kind.SETTING || text.isBlank());
        }

        boolean isWords() {
            return kind == Kind.WORDS && !text.isBlank();
        }

        private TextPiece between(int from, int to) {
            int begin = Math.max(from, start);
            return new TextPiece(
                    kind, provision, begin, depth, text.substring(begin - start, Math.min(to, end()) - start));
        }
    }

    /** Where words stand in the print; notes called in them are within. */
    record WordRange(int start, int end) {

        boolean contains(TextPiece piece) {
            return start <= piece.start() && piece.end() <= end;
        }
    }

    /** The pieces of a provision's own words, and how far they have been read. */
    private static final class OwnPieces {

        private final List<TextPiece> pieces = new ArrayList<>();
        private int at;
        private int within;

        WordRange next(String sought) {
            while (!Character.isWhitespace(sought.charAt(0))
                    && here().text().substring(within, within + 1).isBlank()) {
                advance(1);
            }
            int start = here().start() + within;
            int end = start;
            for (int read = 0; read < sought.length(); ) {
                var piece = here();
                int count = Math.min(piece.text().length() - within, sought.length() - read);
                if (!piece.text().regionMatches(within, sought, read, count)) {
                    throw new IllegalArgumentException(
                            "the comparison tells of “" + sought + "” where the text has “" + piece.text() + "”");
                }
                read += count;
                end = piece.start() + within + count;
                advance(count);
            }
            return new WordRange(start, end);
        }

        private TextPiece here() {
            if (at == pieces.size()) {
                throw new IllegalArgumentException("the comparison tells of more words than a provision has");
            }
            return pieces.get(at);
        }

        private void advance(int count) {
            within += count;
            if (within == pieces.get(at).text().length()) {
                at++;
                within = 0;
            }
        }
    }

    private final List<TextPiece> pieces = new ArrayList<>();
    private final Map<Integer, OwnPieces> words = new HashMap<>();
    private final Map<Integer, WordRange> designations = new HashMap<>();
    private int length;

    PrintedText(Provision root) {
        for (var line : PlainPrint.lines(root)) {
            if (!line.text().isBlank()) {
                line.pieces().forEach(piece -> add(piece, line.depth()));
                add(
                        new PrintedLine.LinePiece(
                                Kind.SETTING, line.pieces().getFirst().provision(), "\n"),
                        line.depth());
            }
        }
    }

    private void add(PrintedLine.LinePiece printed, int depth) {
        var piece = new TextPiece(printed.kind(), printed.provision(), length, depth, printed.text());
        pieces.add(piece);
        length = piece.end();
        switch (piece.kind()) {
            case WORDS ->
                words.computeIfAbsent(piece.provision(), key -> new OwnPieces())
                        .pieces
                        .add(piece);
            case DESIGNATION -> designations.put(piece.provision(), new WordRange(piece.start(), piece.end()));
            case SETTING -> {}
        }
    }

    int length() {
        return length;
    }

    /** Where the designation of a provision stands; null where it has none. */
    WordRange designation(int provision) {
        return designations.get(provision);
    }

    /**
     * Finds the next words of a provision's own.
     *
     * @throws IllegalArgumentException if others are next
     */
    WordRange next(int provision, String sought) {
        return words.getOrDefault(provision, new OwnPieces()).next(sought);
    }

    /** The pieces between two places, the first and the last cut where they reach beyond. */
    List<TextPiece> between(int from, int to) {
        var found = new ArrayList<TextPiece>();
        for (int i = firstEndingAfter(from); i < pieces.size() && pieces.get(i).start() < to; i++) {
            found.add(pieces.get(i).between(from, to));
        }
        return found;
    }

    private int firstEndingAfter(int place) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
