package org.engross.export.chart;

import java.util.List;
import org.engross.liability.Cell;
import org.engross.liability.LiabilityGrid;

/** How each element of liability stands in each text: a shade, a sign and, where there is room, a word for each. */
public final class LiabilityChart {

    private static final int WIDTH = 592;
    private static final int NAMES = 236;
    private static final int ROW = 30;
    private static final int HEAD = 24;
    private static final int LINE = 18;

    /** Columns that are narrower have no room for a word. */
    private static final double ROOM_FOR_A_WORD = 62;

    private LiabilityChart() {}

    /**
     * Draws.
     *
     * @param texts what the columns are, in their order: {@code H.R. 1865, reported in House, February 20, 2018}
     */
    public static String svg(LiabilityGrid grid, List<String> texts) {
        int rows = grid.rows().size();
        int height = HEAD + rows * ROW + 12 + texts.size() * LINE + LINE + 6;
        double column = (WIDTH - NAMES) / (double) texts.size();
        var drawing = new Drawing("liability", WIDTH, height, "Elements of liability in each text", inWords(grid));
        for (int i = 0; i < texts.size(); i++) {
            drawing.words(NAMES + column * (i + 0.5), 16, "middle", "state", Integer.toString(i + 1));
        }
        for (int row = 0; row < rows; row++) {
            row(drawing, grid.rows().get(row), HEAD + row * ROW, column);
        }
        double y = HEAD + rows * ROW + 12;
        for (int i = 0; i < texts.size(); i++) {
            y += LINE;
            drawing.words(0, y - 5, "start", "soft small", (i + 1) + "  " + texts.get(i));
        }
        drawing.words(
                0,
                y + LINE - 3,
                "start",
                "soft small",
                "● has it   = same   ≠ changed   + added   × gone, against the text before of the same bill or section");
        return drawing.done();
    }

    private static String inWords(LiabilityGrid grid) {
        var told = new StringBuilder();
        for (var row : grid.rows()) {
            told.append(row.element().name()).append(": ");
            for (int i = 0; i < row.cells().size(); i++) {
                told.append(i == 0 ? "" : ", ")
                        .append(i + 1)
                        .append(' ')
                        .append(row.cells().get(i).inAWord());
            }
            told.append(". ");
        }
        return told.toString().strip();
    }

    private static void row(Drawing drawing, LiabilityGrid.ElementRow row, double top, double column) {
        drawing.words(0, top + 19, "start", "small", row.element().name());
        for (int i = 0; i < row.cells().size(); i++) {
            cell(drawing, row.cells().get(i), NAMES + i * column + 1, top + 1, column - 2);
        }
    }

    private static void cell(Drawing drawing, Cell cell, double x, double y, double width) {
        boolean none = cell.isNone();
        drawing.element(
                "rect x=? y=? width=? height=? rx=3 fill=? stroke=#d8d2c6", x, y, width, ROW - 2.0, fill(cell, none));
        drawing.words(
                x + width / 2,
                y + 18,
                "middle",
                none ? "soft small" : "small",
                none ? "–" : cell.sign() + (width < ROOM_FOR_A_WORD ? "" : " " + cell.inAWord()));
    }

    private static String fill(Cell cell, boolean none) {
        return none
                ? "#ffffff"
                : switch (cell.standing()) {
                    case FIRST -> "#f3e6d3";
                    case SAME -> "#faf4ea";
                    case CHANGED -> "#dfb07a";
                    case ADDED -> "#cfe3f7";
                    case GONE -> "#fbe9e1";
                };
    }
}
