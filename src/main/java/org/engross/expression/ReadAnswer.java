package org.engross.expression;

import java.util.List;
import org.engross.citation.Expression;
import org.engross.citation.TextId;

/** What came of reading an expression. */
public sealed interface ReadAnswer {

    /** The text. */
    record Read(ExpressedText text) implements ReadAnswer {}

    /**
     * A part of the expression is not held.
     *
     * @param nearest ids that are held, those written most like it first
     */
    record NotHeld(Expression asked, TextId part, List<String> nearest) implements ReadAnswer {}
}
