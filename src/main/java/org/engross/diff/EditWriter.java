package org.engross.diff;

import java.util.ArrayList;
import java.util.List;

/** Writes replacements of tokens as edits of text; spaces that both sides of a change share stay outside it. */
final class EditWriter {

    private final String before;
    private final String after;
    private final List<Edit> edits = new ArrayList<>();

    /** How far the older text is written. */
    private int written;

    private EditWriter(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** The edits of two texts; what stands outside their tokens is the same in both. */
    static List<Edit> write(
            String before, TokenArray older, String after, TokenArray newer, List<Replacement> replacements) {
        var writer = new EditWriter(before, after);
        for (var replacement : replacements) {
            // The space before a change joins it, since it may be all that differs there.
            writer.change(
                    older.endOfWordBefore(replacement.beforeStart()),
                    older.start(replacement.beforeEnd()),
                    newer.endOfWordBefore(replacement.afterStart()),
                    newer.start(replacement.afterEnd()));
        }
        writer.add(Edit.Op.SAME, before, writer.written, before.length());
        return writer.edits;
    }

    private void change(int from, int to, int fromNewer, int toNewer) {
        int shared = 0;
        while (from + shared < to && fromNewer + shared < toNewer && isSharedSpace(from + shared, fromNewer + shared)) {
            shared++;
        }
        int tail = 0;
        while (from + shared < to - tail
                && fromNewer + shared < toNewer - tail
                && isSharedSpace(to - tail - 1, toNewer - tail - 1)) {
            tail++;
        }
        if (from + shared < to - tail || fromNewer + shared < toNewer - tail) {
            add(Edit.Op.SAME, before, written, from + shared);
            add(Edit.Op.STRIKE, before, from + shared, to - tail);
            add(Edit.Op.INSERT, after, fromNewer + shared, toNewer - tail);
            written = to - tail;
        }
    }

    private boolean isSharedSpace(int at, int atNewer) {
        char c = before.charAt(at);
        return c == after.charAt(atNewer) && CharacterKind.isSpace(c);
    }

    private void add(Edit.Op op, String text, int from, int to) {
        if (from < to) {
            edits.add(new Edit(op, text.substring(from, to)));
        }
    }
}
