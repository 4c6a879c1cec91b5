package org.engross.provision;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which levels a designation can name by its style: (a) a subsection, (1) a paragraph, (A) a subparagraph, (i) a clause,
 * (I) a subclause, (aa) an item, (AA) a subitem. Letters that are also Roman numerals can name either.
 */
public final class DesignationStyle {

    private static final Pattern ROMAN = Pattern.compile("(?:x{0,3})(?:ix|iv|v?i{0,3})");

    private DesignationStyle() {}

    /** The levels that a designation's style fits, largest first. */
    public static List<Level> levels(String value) {
        if (Character.isDigit(value.charAt(0))) {
            return List.of(Level.PARAGRAPH);
        }
        boolean lower = value.equals(value.toLowerCase(java.util.Locale.ROOT));
        boolean roman = ROMAN.matcher(value.toLowerCase(java.util.Locale.ROOT)).matches();
        boolean doubled = value.length() > 1 && value.charAt(0) == value.charAt(1) && !roman;
        if (doubled) {
            return lower ? List.of(Level.ITEM, Level.SUBSECTION) : List.of(Level.SUBITEM, Level.SUBPARAGRAPH);
        }
        if (roman && value.length() > 1) {
            return List.of(lower ? Level.CLAUSE : Level.SUBCLAUSE);
        }
        if (roman) {
            return lower ? List.of(Level.SUBSECTION, Level.CLAUSE) : List.of(Level.SUBPARAGRAPH, Level.SUBCLAUSE);
        }
        return List.of(lower ? Level.SUBSECTION : Level.SUBPARAGRAPH);
    }

    /** The largest level below the given one that the designation's style fits; the next level, where none does. */
    public static Level below(Level parent, String value) {
        for (var level : levels(value)) {
            if (level.compareTo(parent) > 0) {
                return level;
            }
        }
        return parent.isWithinSection() && parent != Level.SUBITEM
                ? Level.values()[parent.ordinal() + 1]
                : levels(value).getFirst();
    }
}
