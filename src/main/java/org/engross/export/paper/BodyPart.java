package org.engross.export.paper;

import java.util.List;
import org.engross.comparison.redline.Redline;
import org.engross.export.print.CommitteePrint.PrintedItem.LawWords;

/** What stands in the body of a document with tracked changes. */
sealed interface BodyPart {

    /**
     * A paragraph about the law, no word of which is a tracked change.
     *
     * @param style one of those of {@code word/styles.xml}
     */
    record Remark(String style, String words) implements BodyPart {}

    /**
     * A law with its changes.
     *
     * @param signs what stands after each paragraph, for words in it that were not checked
     * @param notes what a comment says of each paragraph; empty where there is none
     */
    record TrackedLaw(Redline redline, List<String> signs, List<String> notes) implements BodyPart {}

    /** A paragraph of law whose omitted matter stands in black brackets and whose new matter in italics; nothing is tracked. */
    record MarkedLaw(LawWords words) implements BodyPart {}
}
