package org.engross.export.text;

import java.util.Locale;
import org.engross.provision.Level;
import org.engross.provision.Wording;

/** The USLM element for a level and for a kind of words. */
final class UslmNames {

    private UslmNames() {}

    static String of(Level level) {
        return switch (level) {
            case TEXT -> "level";
            case TABLE -> "toc";
            case TABLE_ITEM -> "referenceItem";
            case DIRECTION -> "amendmentInstruction";
            case DIVISION,
                    TITLE,
                    SUBTITLE,
                    CHAPTER,
                    SUBCHAPTER,
                    PART,
                    SUBPART,
                    SECTION,
                    SUBSECTION,
                    PARAGRAPH,
                    SUBPARAGRAPH,
                    CLAUSE,
                    SUBCLAUSE,
                    ITEM,
                    SUBITEM -> level.name().toLowerCase(Locale.ROOT);
        };
    }

    static String of(Wording.Kind kind) {
        return switch (kind) {
            case HEADING -> "heading";
            case LONG_TITLE -> "longTitle";
            case ENACTING_FORMULA -> "enactingFormula";
            case CHAPEAU -> "chapeau";
            case CONTENT -> "content";
            case CONTINUATION -> "continuation";
            case PROVISO -> "proviso";
            case CLOSING -> "action";
        };
    }
}
