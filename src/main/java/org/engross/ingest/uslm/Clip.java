package org.engross.ingest.uslm;

import org.engross.provision.Mark;
import org.engross.provision.Span;

/** Keeps a mark within words that have become shorter. */
final class Clip {

    private Clip() {}

    static Mark to(Mark mark, String words) {
        int end = Math.min(mark.span().end(), words.length());
        var span = new Span(Math.min(mark.span().start(), end), end);
        boolean namesItsWords = mark.kind() == Mark.Kind.TERM || mark.kind() == Mark.Kind.QUOTED_TEXT;
        return new Mark(mark.kind(), span, namesItsWords ? words.substring(span.start(), span.end()) : mark.value());
    }
}
