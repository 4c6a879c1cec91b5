package org.engross.ingest.uslm;

import org.engross.provision.Mark;
import org.engross.provision.Span;

/** Keeps a mark within words that have become shorter. */
final class Clip {

    private Clip() {}

    static Mark to(Mark mark, int length) {
        int end = Math.min(mark.span().end(), length);
        return new Mark(mark.kind(), new Span(Math.min(mark.span().start(), end), end), mark.value());
    }
}
