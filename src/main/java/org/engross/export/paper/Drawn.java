package org.engross.export.paper;

import java.util.Locale;

/** Drawings on paper. */
final class Drawn {

    private Drawn() {}

    /** A drawing of a width in inches, its height in proportion. */
    static String inches(String svg, double width) {
        return String.format(Locale.ROOT, "<div style=\"width: %.2fin; margin: 4pt 0;\">", width)
                + svg.replaceFirst(" width=\"(\\d+)\" height=\"(\\d+)\"", " style=\"width: 100%\"") + "</div>";
    }
}
