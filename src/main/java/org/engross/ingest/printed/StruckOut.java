package org.engross.ingest.printed;

import java.util.ArrayList;
import java.util.List;
import org.engross.ingest.source.SourceException;

/**
 * The two texts of a print in which a committee strikes words through, which the plain print sets between
 * {@code <DELETED>} and {@code </DELETED>}.
 *
 * @param kept the lines without what is struck
 * @param struck the lines of what is struck
 */
record StruckOut(List<String> kept, List<String> struck) {

    private static final String OPENS = "<DELETED>";
    private static final String CLOSES = "</DELETED>";

    /** @throws SourceException where a mark is not closed, or closed without being opened */
    static StruckOut of(List<String> lines) throws SourceException {
        var kept = new ArrayList<String>();
        var struck = new ArrayList<String>();
        boolean within = false;
        for (var line : lines) {
            if (!within && !line.contains(OPENS) && !line.contains(CLOSES)) {
                kept.add(line);
                if (line.isBlank()) {
                    struck.add(line);
                }
                continue;
            }
            var stays = new StringBuilder();
            var goes = new StringBuilder();
            int at = 0;
            while (at <= line.length()) {
                int mark = line.indexOf(within ? CLOSES : OPENS, at);
                int other = line.indexOf(within ? OPENS : CLOSES, at);
                if (other >= 0 && (mark < 0 || other < mark)) {
                    throw new SourceException("the marks around struck words do not pair: '" + line.strip() + "'");
                }
                int end = mark < 0 ? line.length() : mark;
                (within ? goes : stays).append(line, at, end);
                if (mark < 0) {
                    break;
                }
                at = mark + (within ? CLOSES : OPENS).length();
                within = !within;
            }
            add(kept, stays.toString(), line);
            add(struck, goes.toString(), line);
        }
        if (within) {
            throw new SourceException("the words struck through have no end: '" + CLOSES + "' is lacking");
        }
        return new StruckOut(List.copyOf(kept), List.copyOf(struck));
    }

    /** A line of which nothing is left is none, not even an empty one, which would end a paragraph. */
    private static void add(List<String> lines, String rest, String whole) {
        if (!rest.isBlank() || whole.isBlank()) {
            lines.add(rest);
        }
    }

    boolean isAnyStruck() {
        return struck.stream().anyMatch(line -> !line.isBlank());
    }
}
