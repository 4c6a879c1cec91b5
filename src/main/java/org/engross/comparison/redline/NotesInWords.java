package org.engross.comparison.redline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.engross.comparison.redline.PrintedText.TextPiece;
import org.engross.diff.Edit;
import org.engross.diff.EditPart;

/**
 * Adds to the edits of linked words the footnotes called in them, which a comparison leaves out. A passage in which a note is
 * called is struck and inserted, not moved: its two places are one move only where they are the same, and the note is in one
 * of them or is struck and inserted itself.
 */
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
        var cut = movesCut(parts);
        for (var each : parts) {
            var edit = each.edit();
            var part = cut.contains(each.move()) ? EditPart.whole(edit) : each;
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

    /** The moves of which a note cuts either place. */
    private Set<Integer> movesCut(List<EditPart> parts) {
        var cut = new HashSet<Integer>();
        int old = 0;
        int now = 0;
        for (var part : parts) {
            int length = part.edit().text().length();
            boolean struck = part.edit().isBefore();
            if (part.isMoved() && isCut(struck ? before : after, struck ? old : now, length)) {
                cut.add(part.move());
            }
            old += part.edit().isBefore() ? length : 0;
            now += part.edit().isAfter() ? length : 0;
        }
        return cut;
    }

    private static boolean isCut(Deque<Note> notes, int from, int length) {
        return notes.stream().anyMatch(note -> note.at() > from && note.at() < from + length);
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
