package org.engross.diff;

import java.util.ArrayList;
import java.util.List;

/** Writes replacements of tokens as edits of text; spaces that both sides of a change share stay outside it. */
final class EditWriter {

    private final TokenArray before;
    private final TokenArray after;
    private final List<Edit> edits = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    private EditWriter(TokenArray before, TokenArray after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The edits of two whole texts.
     *
     * @param begin what stands in both before their tokens
     * @param end what stands in both after them
     */
    static List<Edit> write(
            TokenArray before, TokenArray after, List<Replacement> replacements, String begin, String end) {
        var writer = new EditWriter(before, after);
        writer.same.append(begin);
        int a = 0;
        int b = 0;
        for (var replacement : replacements) {
            writer.same(a, replacement.beforeStart(), b, replacement.afterStart());
            before.appendTo(writer.struck, replacement.beforeStart(), replacement.beforeEnd());
            after.appendTo(writer.inserted, replacement.afterStart(), replacement.afterEnd());
            a = replacement.beforeEnd();
            b = replacement.afterEnd();
        }
        writer.same(a, before.size(), b, after.size());
        writer.change();
        writer.same.append(end);
        writer.flushSame();
        return writer.edits;
    }

    private void same(int a, int aEnd, int b, int bEnd) {
        if (a == aEnd) {
            return;
        }
        change();
        if (before.isSame(a, aEnd, after, b, bEnd)) {
            before.appendTo(same, a, aEnd);
            return;
        }
        for (int i = a, j = b; i < aEnd; i++, j++) {
            change();
            before.appendWordTo(same, i);
            before.appendSpaceTo(struck, i);
            after.appendSpaceTo(inserted, j);
        }
    }

    /** Ends the change under way, if any. */
    private void change() {
        int shared = 0;
        while (shared < Math.min(struck.length(), inserted.length())
                && isSharedSpace(struck.charAt(shared), inserted.charAt(shared))) {
            shared++;
        }
        same.append(struck, 0, shared);
        int struckEnd = struck.length();
        int insertedEnd = inserted.length();
        while (shared < Math.min(struckEnd, insertedEnd)
                && isSharedSpace(struck.charAt(struckEnd - 1), inserted.charAt(insertedEnd - 1))) {
            struckEnd--;
            insertedEnd--;
        }
        if (shared < struckEnd || shared < insertedEnd) {
            flushSame();
            flush(Edit.Op.STRIKE, struck.substring(shared, struckEnd));
            flush(Edit.Op.INSERT, inserted.substring(shared, insertedEnd));
        }
        same.append(struck, struckEnd, struck.length());
        struck.setLength(0);
        inserted.setLength(0);
    }

    private static boolean isSharedSpace(char c, char other) {
        return c == other && CharacterKind.isSpace(c);
    }

    private void flushSame() {
        flush(Edit.Op.SAME, same.toString());
        same.setLength(0);
    }

    private void flush(Edit.Op op, String text) {
        if (!text.isEmpty()) {
            edits.add(new Edit(op, text));
        }
    }
}
