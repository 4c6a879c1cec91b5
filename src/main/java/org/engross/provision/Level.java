package org.engross.provision;

import java.util.Locale;

/**
 * The levels of a law's text, largest first. Below the section they follow the drafting manuals of both chambers:
 * subsection (a), paragraph (1), subparagraph (A), clause (i), subclause (I), item (aa), subitem (AA).
 */
public enum Level {
    /** The whole of a measure, an amendment or an Act. */
    TEXT(""),
    DIVISION("d"),
    TITLE("t"),
    SUBTITLE("st"),
    CHAPTER("ch"),
    SUBCHAPTER("sch"),
    PART("pt"),
    SUBPART("spt"),
    SECTION("s"),
    SUBSECTION(""),
    PARAGRAPH(""),
    SUBPARAGRAPH(""),
    CLAUSE(""),
    SUBCLAUSE(""),
    ITEM(""),
    SUBITEM(""),
    /** A table of contents or of sections. */
    TABLE("toc"),
    /** One line of such a table. */
    TABLE_ITEM("item"),
    /** A direction of a floor amendment: one order to strike or insert, not a provision of the measure. */
    DIRECTION("dir");

    private final String prefix;

    Level(String prefix) {
        this.prefix = prefix;
    }

    /** The word of the law for it: {@code subsection}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The letters that begin this level's step in a path: {@code s} for a section, none from the subsection down. */
    public String prefix() {
        return prefix;
    }

    /** Whether the level is a subsection or one below it, designated in parentheses. */
    public boolean isWithinSection() {
        return compareTo(SUBSECTION) >= 0 && compareTo(SUBITEM) <= 0;
    }
}
