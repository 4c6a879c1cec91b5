package org.engross.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engross.citation.MeasureId;
import org.engross.comparison.grid.VersionCell;
import org.engross.comparison.grid.VersionGrid;
import org.engross.expression.ExpressedText;
import org.engross.web.http.Addresses;

/**
 * What the page prints that follows the sections of a text through its versions.
 *
 * @param measures that have a grid of their own, the first of them
 */
record GridPage(String kicker, String title, List<ExpressedText> texts, VersionGrid grid, List<MeasureId> measures) {

    /** The least share in a hundred for each shade: 0 for nothing changed to 5 for all. */
    private static final int[] SHADES = {1, 10, 30, 60, 100};

    public List<String> marks() {
        return ExpressedText.marks(texts.toArray(ExpressedText[]::new));
    }

    /** The section as its newest version has it. */
    public VersionCell newest(VersionGrid.SectionLine line) {
        return line.squares().stream()
                .flatMap(Optional::stream)
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    public String name(VersionCell square) {
        var words = square.path().printed();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The change at its place in the comparison, or of the first version, the place in its text. */
    public String address(VersionCell square, int version) {
        if (version == 0) {
            return Addresses.page(texts.getFirst()) + "#" + square.path();
        }
        return Addresses.comparison(
                        texts.get(version - 1).id(), texts.get(version).id())
                + "&path=" + square.path()
                + square.changeId().map(change -> "#c-" + change).orElse("&same=open");
    }

    public int shade(VersionCell square) {
        return (int)
                Arrays.stream(SHADES).filter(least -> square.percent() >= least).count();
    }

    /** What became of it, in words. */
    public String change(VersionCell square) {
        return switch (square.kind()) {
            case FIRST -> square.words() + " words";
            case SAME -> "the same";
            case RENUMBERED -> "the same words" + renumbered(square);
            case ADDED -> "new: " + square.words() + " words";
            case STRUCK -> "struck: " + square.struck() + " words";
            case CHANGED ->
                square.percent() + "% changed: " + square.inserted() + " words in, " + square.struck() + " out"
                        + renumbered(square);
        };
    }

    private static String renumbered(VersionCell square) {
        return square.from()
                .filter(from -> !from.equals(square.path()))
                .map(from -> "; was " + from.printed())
                .orElse(square.kind() == VersionCell.Kind.RENUMBERED ? "; parts renumbered" : "");
    }
}
