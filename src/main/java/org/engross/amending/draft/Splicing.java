package org.engross.amending.draft;

import java.util.ArrayList;
import java.util.List;
import org.engross.amending.draft.OriginText.OriginRun;
import org.engross.provision.Mark;
import org.engross.provision.Span;

/** Sets a text anew from runs of one and from other words, in one pass over its words, origins and marks. */
final class Splicing {

    private final OriginText source;
    private final StringBuilder words = new StringBuilder();
    private final List<OriginRun> runs = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    /** The first origin and the first mark of the source that are not passed yet, and where that origin begins. */
    private int nextRun;

    private int runStart;
    private int nextMark;

    Splicing(OriginText source) {
        this.source = source;
    }

    OriginText text() {
        return new OriginText(words.toString(), runs, marks);
    }

    /** Goes on with a run of the source; runs are kept in their order. */
    void keep(int from, int to) {
        int by = words.length() - from;
        while (nextMark < source.marks().size() && startOfMark() < from) {
            nextMark++;
        }
        while (nextMark < source.marks().size()
                && (startOfMark() < to || startOfMark() == to && to == source.length())) {
            var mark = source.marks().get(nextMark++);
            if (mark.span().end() <= to) {
                marks.add(moved(mark, by));
            }
        }
        keepRuns(from, to);
        words.append(source.words(), from, to);
    }

    private void keepRuns(int from, int to) {
        while (nextRun < source.runs().size() && runStart < to) {
            var run = source.runs().get(nextRun);
            int end = runStart + run.length();
            int kept = Math.min(end, to) - Math.max(runStart, from);
            if (kept > 0) {
                append(new OriginRun(kept, run.origin()));
            }
            if (end > to) {
                break;
            }
            runStart = end;
            nextRun++;
        }
    }

    /** Passes a run of the source; a line of print that began there begins with what comes next. */
    void strike(int from, int to) {
        while (nextMark < source.marks().size() && startOfMark() < to) {
            var mark = source.marks().get(nextMark++);
            if (mark.kind() == Mark.Kind.LINE && mark.span().start() >= from) {
                marks.add(new Mark(mark.kind(), new Span(words.length(), words.length()), mark.value()));
            }
        }
    }

    void put(OriginText other) {
        other.marks().forEach(mark -> marks.add(moved(mark, words.length())));
        other.runs().forEach(this::append);
        words.append(other.words());
    }

    private int startOfMark() {
        return source.marks().get(nextMark).span().start();
    }

    private static Mark moved(Mark mark, int by) {
        return new Mark(
                mark.kind(), new Span(mark.span().start() + by, mark.span().end() + by), mark.value());
    }

    private void append(OriginRun run) {
        if (!runs.isEmpty() && runs.getLast().origin() == run.origin()) {
            runs.set(runs.size() - 1, new OriginRun(runs.getLast().length() + run.length(), run.origin()));
        } else {
            runs.add(run);
        }
    }
}
