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
record Piece(Wording.Kind kind, boolean quoted, boolean afterLevels, String words) {

    /** The own words of a provision in printed order, those of the levels below it left out. */
    static List<Piece> of(Provision provision) {
        var pieces = new ArrayList<Piece>();
        if (!provision.heading().isEmpty()) {
            pieces.add(new Piece(
                    Wording.Kind.HEADING, false, false, provision.heading().words()));
        }
        add(pieces, provision.parts(), false, false);
        return pieces;
    }

    private static boolean add(List<Piece> pieces, List<Part> parts, boolean quoted, boolean afterLevels) {
        boolean levels = afterLevels;
        for (var part : parts) {
            switch (part) {
                case Wording wording -> {
                    if (!wording.isEmpty()) {
                        pieces.add(new Piece(wording.kind(), quoted, levels, wording.words()));
                    }
                }
                case Provision below -> levels = true;
                case QuotedContent content -> {
                    levels = add(pieces, content.parts(), true, levels);
                    if (!content.after().isBlank()) {
                        pieces.add(new Piece(Wording.Kind.CONTINUATION, quoted, levels, content.after()));
                    }
                }
            }
        }
        return levels;
    }

    /** The same run with other words. */
    Piece with(String others) {
        return new Piece(kind, quoted, afterLevels, others);
    }

    boolean isHeading() {
        return kind == Wording.Kind.HEADING;
    }

    /**
     * Whether two provisions say the same. Official prints of one text set headings in capitals or not, and end them
     * with a period or not: that is typography, not wording.
     */
    static boolean sayTheSame(List<Piece> before, List<Piece> after) {
        return said(before).equals(said(after));
    }

    /** The words of the runs, typography of the heading aside. */
    static String said(List<Piece> pieces) {
        return heading(pieces) + "\n" + words(pieces);
    }

    /** The runs without the heading. */
    static List<Piece> body(List<Piece> pieces) {
        return pieces.stream().filter(piece -> !piece.isHeading()).toList();
    }

    static String heading(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece::isHeading)
                .map(piece -> piece.words().toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""))
                .collect(Collectors.joining(" "));
    }

    private static String words(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.isHeading())
                .map(Piece::words)
                .collect(Collectors.joining(" "));
    }
}
