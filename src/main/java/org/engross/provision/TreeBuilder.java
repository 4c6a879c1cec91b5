package org.engross.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A provision while its lines are being read. */
final class TreeBuilder {

    private final Level level;
    private final Designation designation;
    private Wording heading;
    private final int indent;
    private final List<Object> parts = new ArrayList<>();
    private boolean hasLevels;
    /** The level of the last provision below that lies within a section; null where there is none. */
    private Level lastWithinSection;

    TreeBuilder(Level level, Designation designation, Wording heading, int indent) {
        this.level = level;
        this.designation = designation;
        this.heading = heading;
        this.indent = indent;
    }

    int indent() {
        return indent;
    }

    boolean hasLevels() {
        return hasLevels;
    }

    /** A line in capitals after the number of a section, where nothing stands between, is its heading. */
    boolean takesHeading(String line) {
        boolean taken = level == Level.SECTION && heading.isEmpty() && parts.isEmpty() && isInCapitals(line);
        if (taken) {
            heading = Wording.heading(line);
        }
        return taken;
    }

    private static boolean isInCapitals(String line) {
        var words = line.replaceAll("\\([0-9A-Za-z]+\\)", "");
        return words.equals(words.toUpperCase(Locale.ROOT)) && words.matches(".*[A-Z]{2}.*");
    }

    void add(TreeBuilder child) {
        parts.add(child);
        hasLevels = true;
        if (child.level.isWithinSection()) {
            lastWithinSection = child.level;
        }
    }

    void add(QuotedContent content) {
        parts.add(content);
    }

    void words(String words) {
        if (!words.isBlank()) {
            parts.add(Wording.of(hasLevels() ? Wording.Kind.CONTINUATION : Wording.Kind.CONTENT, words.strip()));
        }
    }

    Object lastPart() {
        return parts.isEmpty() ? null : parts.getLast();
    }

    /** The level that a designation has below this one: that of the levels before it, else the next that is so styled. */
    Level levelOf(String value) {
        return lastWithinSection != null ? lastWithinSection : DesignationStyle.below(level, value);
    }

    Provision build() {
        boolean introduces = hasLevels();
        boolean first = true;
        var built = new ArrayList<Part>();
        for (var part : parts) {
            switch (part) {
                case TreeBuilder child -> {
                    built.add(child.build());
                    first = false;
                }
                case Wording words ->
                    built.add(first && introduces ? Wording.of(Wording.Kind.CHAPEAU, words.words()) : words);
                default -> built.add((Part) part);
            }
        }
        return new Provision(level, designation, heading, built);
    }
}
