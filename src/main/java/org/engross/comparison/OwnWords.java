package org.engross.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Wording;

/**
 * A run of a provision's own words: its heading, its chapeau, words that it quotes without a level of their own, what
 * follows a closing quotation mark.
 *
 * @param quoted whether the words stand in quoted content
 * @param afterLevels whether levels of the provision stand before the words
 */
record OwnWords(Wording.Kind kind, boolean quoted, boolean afterLevels, String words) {

    private static final OwnWords SEVERAL = new OwnWords(Wording.Kind.CONTENT, false, false, "");

    /** The own words of a provision in printed order, those of the levels below it left out. */
    static List<OwnWords> of(Provision provision) {
        var pieces = new ArrayList<OwnWords>(2);
        if (!provision.heading().isEmpty()) {
            pieces.add(new OwnWords(
                    Wording.Kind.HEADING, false, false, provision.heading().words()));
        }
        add(pieces, provision.parts(), false, false);
        return pieces;
    }

    private static boolean add(List<OwnWords> pieces, List<Part> parts, boolean quoted, boolean afterLevels) {
        boolean levels = afterLevels;
        for (var part : parts) {
            switch (part) {
                case Wording wording -> {
                    if (!wording.isEmpty()) {
                        pieces.add(new OwnWords(wording.kind(), quoted, levels, wording.words()));
                    }
                }
                case Provision below -> levels = true;
                case QuotedContent content -> {
                    levels = add(pieces, content.parts(), true, levels);
                    if (!content.after().isBlank()) {
                        pieces.add(new OwnWords(Wording.Kind.CONTINUATION, quoted, levels, content.after()));
                    }
                }
            }
        }
        return levels;
    }

    /** The same run with other words. */
    OwnWords with(String others) {
        return new OwnWords(kind, quoted, afterLevels, others);
    }

    boolean isHeading() {
        return kind == Wording.Kind.HEADING;
    }

    /**
     * Whether two provisions say the same. Official prints of one text set headings in capitals or not, and end them
     * with a period or not: that is typography, not wording.
     */
    static boolean sayTheSame(List<OwnWords> before, List<OwnWords> after) {
        return before.equals(after)
                || heading(before).equals(heading(after)) && said(before).equals(said(after));
    }

    /** The words of all runs, one a line. */
    static String text(List<OwnWords> pieces) {
        return pieces.size() == 1
                ? pieces.getFirst().words()
                : pieces.stream().map(OwnWords::words).collect(Collectors.joining("\n"));
    }

    /** The runs without the heading. */
    static List<OwnWords> body(List<OwnWords> pieces) {
        return pieces.stream().filter(piece -> !piece.isHeading()).toList();
    }

    /** Whether there is no run but the heading. */
    static boolean hasNoBody(List<OwnWords> pieces) {
        return theOne(pieces, false) == null;
    }

    /** The heading, whatever its case and without the period that ends it. */
    static String heading(List<OwnWords> pieces) {
        var heading = theOne(pieces, true);
        return heading == null ? "" : heading == SEVERAL ? joined(pieces, true) : plain(heading);
    }

    private static String plain(OwnWords heading) {
        var words = heading.words().toLowerCase(Locale.ROOT);
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /** The words of the runs without the heading. */
    static String said(List<OwnWords> pieces) {
        var body = theOne(pieces, false);
        return body == null ? "" : body == SEVERAL ? joined(pieces, false) : body.words();
    }

    /** The only run that is a heading or is none; {@link #SEVERAL} where there are several, null where there is none. */
    private static OwnWords theOne(List<OwnWords> pieces, boolean heading) {
        OwnWords found = null;
        for (var piece : pieces) {
            if (piece.isHeading() == heading) {
                found = found == null ? piece : SEVERAL;
            }
        }
        return found;
    }

    private static String joined(List<OwnWords> pieces, boolean heading) {
        return pieces.stream()
                .filter(piece -> piece.isHeading() == heading)
                .map(piece -> heading ? plain(piece) : piece.words())
                .collect(Collectors.joining(" "));
    }
}
