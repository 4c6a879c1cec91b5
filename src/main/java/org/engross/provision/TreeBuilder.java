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
        return parts.stream().anyMatch(TreeBuilder.class::isInstance);
    }

    /** A line in capitals after the number of a section, where nothing stands between, is its heading. */
    boolean takesHeading(String line) {
        var words = line.replaceAll("\\([0-9A-Za-z]+\\)", "");
        boolean capitals = words.equals(words.toUpperCase(Locale.ROOT)) && words.matches(".*[A-Z]{2}.*");
        boolean taken = level == Level.SECTION && heading.isEmpty() && parts.isEmpty() && capitals;
        if (taken) {
            heading = Wording.heading(line);
        }
        return taken;
    }

    void add(TreeBuilder child) {
        parts.add(child);
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
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i) instanceof TreeBuilder sibling && sibling.level.isWithinSection()) {
                return sibling.level;
            }
        }
        return DesignationStyle.below(level, value);
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
