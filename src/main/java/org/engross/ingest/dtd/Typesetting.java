package org.engross.ingest.dtd;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.engross.ingest.source.PrintedNumber;
import org.engross.ingest.source.Space;
import org.engross.provision.Designation;
import org.engross.provision.Level;

/**
 * Sets what the file leaves to its printer, as the printing office's own style sheet does: quotation marks, double and
 * single in turn with each quotation inside another, and the words before the numbers of sections and titles. It keeps
 * what it set, so that the check of characters can tell it from the words of the file.
 */
final class Typesetting {

    private static final Pattern NUMBER = Pattern.compile("[0-9].*");
    private static final Pattern NUMBER_OR_LETTER = Pattern.compile("[0-9]+[A-Z]*|[A-Z]{1,7}");

    private final StringBuilder set = new StringBuilder();
    private final Deque<String> styles = new ArrayDeque<>();
    private int quotations;

    /** All that was set so far. */
    String set() {
        return set.toString();
    }

    /**
     * Begins a body or a quoted block.
     *
     * @param style empty for the usual one
     */
    void begin(String style, boolean quoted) {
        styles.push(style);
        quotations += quoted ? 1 : 0;
    }

    void end(boolean quoted) {
        styles.pop();
        quotations -= quoted ? 1 : 0;
    }

    /** The mark that opens a quotation in the words. */
    String opening() {
        return keep(quotations++ % 2 == 0 ? "“" : "‘");
    }

    String closing() {
        return keep(--quotations % 2 == 0 ? "”" : "’");
    }

    /**
     * A designation as printed: {@code SEC. 2.} for a section's {@code 2.}, {@code TITLE I—} for a title's {@code I}.
     *
     * @param enumerated as it stands in the file
     */
    Designation designation(Level level, String enumerated, boolean isFirstSection, boolean hasHeading) {
        if (level == Level.SECTION && NUMBER.matcher(enumerated).matches()) {
            return PrintedNumber.designation(keep(sectionWord(isFirstSection)) + " " + enumerated);
        }
        if (level.compareTo(Level.SECTION) < 0
                && NUMBER_OR_LETTER.matcher(enumerated).matches()) {
            return new Designation(enumerated, keep(word(level)) + " " + enumerated + (hasHeading ? keep("—") : ""));
        }
        return PrintedNumber.designation(enumerated);
    }

    private String sectionWord(boolean isFirst) {
        return switch (styles.isEmpty() ? "" : styles.peek()) {
            case "USC" -> "§";
            case "traditional", "traditional-inline" -> isFirst ? "Section" : "Sec.";
            default -> isFirst ? "SECTION" : "SEC.";
        };
    }

    private static String word(Level level) {
        return switch (level) {
            case SUBTITLE -> "Subtitle";
            case SUBPART -> "Subpart";
            default -> level.name();
        };
    }

    private String keep(String characters) {
        set.append(Space.none(characters));
        return characters;
    }
}
