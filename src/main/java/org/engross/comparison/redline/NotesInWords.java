package org.engross.comparison.redline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.engross.comparison.redline.PrintedText.TextPiece;
import org.engross.diff.Edit;
import org.engross.diff.EditPart;

/** Adds to the edits of linked words the footnotes called in them, which a comparison leaves out. */
final class NotesInWords {

    /** A note, and after how many characters of the words it is called. */
    private record Note(int at, String text) {}

    private final Deque<Note> before;
    private final Deque<Note> after;
    private final List<EditPart> woven = new ArrayList<>();
    private int read;
    private int written;

    NotesInWords(List<TextPiece> before, List<TextPiece> after) {
        this.before = notes(before);
        this.after = notes(after);
    }

    private static Deque<Note> notes(List<TextPiece> pieces) {
        var notes = new ArrayDeque<Note>();
        int words = 0;
        for (var piece : pieces) {
            if (piece.kind() == pieces.getFirst().kind()) {
                words += piece.text().length();
            } else {
                notes.add(new Note(words, piece.text()));
            }
        }
        return notes;
    }

    List<EditPart> weave(List<EditPart> parts) {
        for (var part : parts) {
            var edit = part.edit();
            var text = edit.text();
            while (!text.isEmpty()) {
                int next = Math.min(text.length(), untilNote(edit));
                woven.add(part.with(text.substring(0, next)));
                text = text.substring(next);
                read += edit.isBefore() ? next : 0;
                written += edit.isAfter() ? next : 0;
                notesHere();
            }
        }
        return woven;
    }

    private int untilNote(Edit edit) {
        int old = edit.isBefore() && !before.isEmpty() ? before.getFirst().at() - read : Integer.MAX_VALUE;
        int now = edit.isAfter() && !after.isEmpty() ? after.getFirst().at() - written : Integer.MAX_VALUE;
        return Math.min(old, now);
    }

    private void notesHere() {
        var old = take(before, read);
        var now = take(after, written);
        if (old.equals(now) && !old.isEmpty()) {
            woven.add(EditPart.whole(Edit.same(now)));
            return;
        }
        if (!old.isEmpty()) {
            woven.add(EditPart.whole(Edit.strike(old)));
        }
        if (!now.isEmpty()) {
            woven.add(EditPart.whole(Edit.insert(now)));
        }
    }

    private static String take(Deque<Note> notes, int at) {
        var text = new StringBuilder();
        while (!notes.isEmpty() && notes.getFirst().at() <= at) {
            text.append(notes.remove().text());
        }
        return text.toString();
    }
}
