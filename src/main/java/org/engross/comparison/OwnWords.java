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

    /** The own words of a provision in printed order, those of the levels below it left out. */
    static List<OwnWords> of(Provision provision) {
        var pieces = new ArrayList<OwnWords>();
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
        return heading(before).equals(heading(after)) && said(before).equals(said(after));
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

    /** The heading, whatever its case and without the period that ends it. */
    static String heading(List<OwnWords> pieces) {
        return pieces.stream()
                .filter(OwnWords::isHeading)
                .map(piece -> piece.words().toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""))
                .collect(Collectors.joining(" "));
    }

    /** The words of the runs without the heading. */
    static String said(List<OwnWords> pieces) {
        var body = body(pieces);
        return body.size() == 1
                ? body.getFirst().words()
                : body.stream().map(OwnWords::words).collect(Collectors.joining(" "));
    }
}
