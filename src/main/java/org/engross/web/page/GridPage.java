package org.engross.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.engross.comparison.grid.VersionCell;
import org.engross.comparison.grid.VersionGrid;
import org.engross.expression.ExpressedText;
import org.engross.web.http.Addresses;
import org.engross.web.http.Dates;
import org.engross.web.http.Link;

/**
 * What the page prints that follows the sections of a text through its versions.
 *
 * @param others other grids to look at
 */
record GridPage(String kicker, String title, List<Column> columns, List<Row> rows, List<Link> others) {

    private static final int[] SHADES = {1, 10, 30, 60, 100};

    /** A version. */
    record Column(Link text, String day, Link comparison) {}

    /** A section, named as in its newest version. */
    record Row(String name, String heading, List<Box> boxes) {}

    /**
     * A section in a version; {@code shade} is 0 for nothing changed to 5 for all, and the words say the same.
     *
     * @param place its designation there; empty where it does not stand
     * @param change in words; empty in the first version
     * @param link to the comparison at its place, or to the text; null where it does not stand
     */
    record Box(String version, String kind, int shade, String place, String change, Link link) {}

    static GridPage of(String kicker, String title, List<ExpressedText> texts, VersionGrid grid, List<Link> others) {
        return new GridPage(
                kicker,
                title,
                IntStream.range(0, texts.size()).mapToObj(i -> column(texts, i)).toList(),
                grid.lines().stream().map(line -> row(line, texts)).toList(),
                others);
    }

    private static Column column(List<ExpressedText> texts, int i) {
        var text = texts.get(i);
        return new Column(
                new Link(Addresses.page(text), text.title()),
                Dates.printed(text.date()),
                i == 0 ? null : new Link(Addresses.comparison(texts.get(i - 1).id(), text.id()), "all changes"));
    }

    private static Row row(VersionGrid.Line line, List<ExpressedText> texts) {
        var boxes = new ArrayList<Box>();
        for (int i = 0; i < texts.size(); i++) {
            int version = i;
            boxes.add(line.squares()
                    .get(i)
                    .map(square -> box(square, texts, version))
                    .orElseGet(() -> new Box(texts.get(version).title(), "absent", 0, "", "", null)));
        }
        var newest = line.squares().stream()
                .flatMap(square -> square.stream())
                .reduce((older, newer) -> newer)
                .orElseThrow();
        return new Row(
                capital(newest.path().printed()), newest.section().heading().words(), boxes);
    }

    private static Box box(VersionCell square, List<ExpressedText> texts, int version) {
        var text = texts.get(version);
        return new Box(
                text.title(),
                square.kind().name().toLowerCase(Locale.ROOT),
                shade(square.percent()),
                square.kind() == VersionCell.Kind.STRUCK
                        ? ""
                        : capital(square.path().printed()),
                change(square),
                new Link(address(square, texts, version), "the change"));
    }

    private static String address(VersionCell square, List<ExpressedText> texts, int version) {
        if (version == 0) {
            return Addresses.page(texts.getFirst()) + "#" + square.path();
        }
        return Addresses.comparison(
                        texts.get(version - 1).id(), texts.get(version).id())
                + "&path=" + square.path()
                + square.changeId().map(change -> "#c-" + change).orElse("&same=show");
    }

    private static int shade(int percent) {
        return (int) Arrays.stream(SHADES).filter(least -> percent >= least).count();
    }

    private static String change(VersionCell square) {
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

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
