package org.engross.export.text;

import java.util.BitSet;
import java.util.List;
import org.engross.provision.Level;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Wording;

/**
 * What the publisher's schema lets stand in an element, in which order. What it does not let stand there stands in an
 * element {@code text} of its own, which may stand among levels and may hold anything.
 */
enum UslmPlace {
    /** The body of a text: titles and tables first, then formulas, words and levels in any order, what closes it last. */
    MAIN,
    /** A level: tables, a title, then either words alone or words that lead to levels. */
    LEVEL,
    /** A table of contents: its lines. */
    TABLE,
    /** A line of a table: words. */
    LINE,
    /** Words, a quoted block, what is set apart: anything. */
    ANY;

    /** The place that the parts of a provision have. */
    static UslmPlace within(Level level) {
        return switch (level) {
            case TABLE -> TABLE;
            case TABLE_ITEM -> LINE;
            default -> LEVEL;
        };
    }

    /** The numbers of the parts that may stand here as they are. Blocks that stand in the words before them count as those. */
    BitSet allowed(List<Part> parts) {
        return switch (this) {
            case MAIN -> inMain(parts);
            case LEVEL -> inLevel(parts);
            case TABLE, LINE, ANY -> all(parts);
        };
    }

    /** Whether the words' element may hold the blocks that they introduce. */
    static boolean holdsBlocks(Wording.Kind kind) {
        return switch (kind) {
            case CHAPEAU, CONTENT, CONTINUATION -> true;
            case HEADING, LONG_TITLE, ENACTING_FORMULA, PROVISO, CLOSING -> false;
        };
    }

    private static BitSet all(List<Part> parts) {
        var allowed = new BitSet();
        allowed.set(0, parts.size());
        return allowed;
    }

    private static BitSet inMain(List<Part> parts) {
        var allowed = new BitSet();
        boolean begins = true;
        for (int i = 0; i < parts.size(); i++) {
            boolean leads = isTable(parts.get(i)) || is(parts.get(i), Wording.Kind.LONG_TITLE);
            begins &= leads;
            boolean closes = is(parts.get(i), Wording.Kind.CLOSING) && i == parts.size() - 1;
            allowed.set(
                    i,
                    leads
                            ? begins
                            : closes
                                    || is(parts.get(i), Wording.Kind.ENACTING_FORMULA)
                                    || is(parts.get(i), Wording.Kind.CONTENT)
                                    || isBareBlock(parts.get(i))
                                    || standsAmongLevels(parts.get(i)));
        }
        return allowed;
    }

    private static BitSet inLevel(List<Part> parts) {
        var allowed = new BitSet();
        int next = 0;
        while (next < parts.size() && isTable(parts.get(next))) {
            allowed.set(next++);
        }
        if (next < parts.size() && is(parts.get(next), Wording.Kind.LONG_TITLE)) {
            allowed.set(next++);
        }
        boolean wordsAlone = areWordsAlone(parts.subList(next, parts.size()));
        for (int i = next; i < parts.size(); i++) {
            allowed.set(i, wordsAlone || standsAmongLevels(parts.get(i)));
        }
        return allowed;
    }

    /** A block is within the words before it, or stands as words do. */
    private static boolean areWordsAlone(List<Part> parts) {
        boolean within = false;
        for (var part : parts) {
            boolean words = is(part, Wording.Kind.CONTENT);
            within |= words;
            if (!words && !(part instanceof QuotedContent && within) && !isBareBlock(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean standsAmongLevels(Part part) {
        return switch (part) {
            case Wording wording ->
                switch (wording.kind()) {
                    case CHAPEAU, CONTINUATION, PROVISO -> true;
                    case HEADING, LONG_TITLE, ENACTING_FORMULA, CONTENT, CLOSING -> false;
                };
            case Provision provision ->
                switch (provision.level()) {
                    case TABLE, TABLE_ITEM, DIRECTION -> false;
                    default -> true;
                };
            case QuotedContent block -> false;
        };
    }

    /** A block in quotation marks with nothing after it stands where words can. */
    private static boolean isBareBlock(Part part) {
        return part instanceof QuotedContent block
                && block.marked()
                && block.after().isEmpty();
    }

    private static boolean isTable(Part part) {
        return part instanceof Provision provision && provision.level() == Level.TABLE;
    }

    private static boolean is(Part part, Wording.Kind kind) {
        return part instanceof Wording wording && wording.kind() == kind;
    }
}
