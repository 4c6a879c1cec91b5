package org.engross.citation;

/** A chamber of Congress. */
public enum Chamber {
    HOUSE("h", "House"),
    SENATE("s", "Senate");

    private final String letter;
    private final String printed;

    Chamber(String letter, String printed) {
        this.letter = letter;
        this.printed = printed;
    }

    /** {@code h} or {@code s}, as roll call ids begin. */
    public String letter() {
        return letter;
    }

    /** {@code House} or {@code Senate}. */
    public String printed() {
        return printed;
    }

    /**
     * Reads {@code h} or {@code s}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Chamber ofLetter(String letter) {
        return switch (letter) {
            case "h" -> HOUSE;
            case "s" -> SENATE;
            default -> throw new IllegalArgumentException("not a chamber: '" + letter + "'");
        };
    }
}
