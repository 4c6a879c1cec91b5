package org.engross.export.paper;

import java.util.List;
import org.engross.comparison.redline.Redline;

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
     */
    record TrackedLaw(Redline redline, List<String> signs) implements BodyPart {}
}
