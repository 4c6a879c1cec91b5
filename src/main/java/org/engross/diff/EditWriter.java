package org.engross.diff;

import java.util.ArrayList;
import java.util.List;

/** Writes replacements of tokens as edits of text; spaces that both sides of a change share stay outside it. */
final class EditWriter {

    private final List<Edit> edits = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    private EditWriter() {}

    static List<Edit> write(List<Token> before, List<Token> after, List<Replacement> replacements) {
        var writer = new EditWriter();
        int a = 0;
        int b = 0;
        for (var replacement : replacements) {
            writer.same(before.subList(a, replacement.beforeStart()), after.subList(b, replacement.afterStart()));
            before.subList(replacement.beforeStart(), replacement.beforeEnd())
                    .forEach(token -> writer.struck.append(token.text()));
            after.subList(replacement.afterStart(), replacement.afterEnd())
                    .forEach(token -> writer.inserted.append(token.text()));
            a = replacement.beforeEnd();
            b = replacement.afterEnd();
        }
        writer.same(before.subList(a, before.size()), after.subList(b, after.size()));
        writer.change();
        writer.flushSame();
        return writer.edits;
    }

    private void same(List<Token> before, List<Token> after) {
        for (int i = 0; i < before.size(); i++) {
            change();
            same.append(before.get(i).word());
            struck.append(before.get(i).space());
            inserted.append(after.get(i).space());
        }
    }

    /** Ends the change under way, if any. */
    private void change() {
        while (!struck.isEmpty() && !inserted.isEmpty() && sharedSpace(0, 0)) {
            same.append(struck.charAt(0));
            struck.deleteCharAt(0);
            inserted.deleteCharAt(0);
        }
        var tail = new StringBuilder();
        while (!struck.isEmpty() && !inserted.isEmpty() && sharedSpace(struck.length() - 1, inserted.length() - 1)) {
            tail.insert(0, struck.charAt(struck.length() - 1));
            struck.setLength(struck.length() - 1);
            inserted.setLength(inserted.length() - 1);
        }
        if (!struck.isEmpty() || !inserted.isEmpty()) {
            flushSame();
            flush(Edit.Op.STRIKE, struck);
            flush(Edit.Op.INSERT, inserted);
        }
        same.append(tail);
    }

    private boolean sharedSpace(int inStruck, int inInserted) {
        char c = struck.charAt(inStruck);
        return c == inserted.charAt(inInserted) && Character.isWhitespace(c);
    }

    private void flushSame() {
        flush(Edit.Op.SAME, same);
    }

    private void flush(Edit.Op op, StringBuilder text) {
        if (!text.isEmpty()) {
            edits.add(new Edit(op, text.toString()));
            text.setLength(0);
        }
    }
}
