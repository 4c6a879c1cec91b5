package org.engross.ingest.source;

import java.util.ArrayList;
import java.util.List;
import org.engross.provision.Mark;
import org.engross.provision.Span;
import org.engross.provision.Wording;

/** Gathers one run of words from characters and inline elements, with the marks that those elements make. */
public final class SourceWords {

    private static final int OPEN = -1;

    private record Pending(Mark.Kind kind, int start, int end, String value) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Pending> marks = new ArrayList<>();

    /** Adds characters; runs of space become one space. */
    public void add(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char character = characters.charAt(i);
            if (Space.is(character)) {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            } else if (!Space.isNothing(character)) {
                text.append(character);
            }
        }
    }

    /** Begins a mark here; answers the number by which {@link #close} ends it. */
    public int open(Mark.Kind kind) {
        marks.add(new Pending(kind, text.length(), OPEN, ""));
        return marks.size() - 1;
    }

    /**
     * Ends a mark here.
     *
     * @param value empty to take the words marked, as they are in the end, for the value
     */
    public void close(int number, String value) {
        var mark = marks.get(number);
        int end = text.length();
        int start = Math.min(mark.start(), end);
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        marks.set(number, new Pending(mark.kind(), start, end, value));
    }

    /** A mark that stands at this place and covers no words. */
    public void point(Mark.Kind kind, String value) {
        marks.add(new Pending(kind, text.length(), text.length(), value));
    }

    public boolean hasNoWords() {
        return text.toString().isBlank();
    }

    /** The words gathered, without an outer space. */
    public String words() {
        return text.toString().strip();
    }

    /** Drops characters from the beginning; the marks move with their words. */
    public void dropFirst(int count) {
        text.delete(0, count);
        marks.replaceAll(mark -> new Pending(
                mark.kind(), Math.max(0, mark.start() - count), Math.max(0, mark.end() - count), mark.value()));
    }

    /** Drops characters from the end, and the space before them. */
    public void dropLast(int count) {
        text.setLength(words().length() - count);
    }

    /** Moves the marks of an empty run to the beginning of the next. */
    public void moveMarksTo(SourceWords next) {
        marks.forEach(mark -> next.point(mark.kind(), mark.value()));
        marks.clear();
    }

    public boolean hasMarks() {
        return !marks.isEmpty();
    }

    public Wording wording(Wording.Kind kind) {
        var words = words();
        return new Wording(
                kind, words, marks.stream().map(mark -> mark(mark, words)).toList());
    }

    private static Mark mark(Pending mark, String words) {
        int end = Math.min(mark.end(), words.length());
        var span = new Span(Math.min(mark.start(), end), end);
        return new Mark(
                mark.kind(), span, mark.value().isEmpty() ? words.substring(span.start(), span.end()) : mark.value());
    }
}
