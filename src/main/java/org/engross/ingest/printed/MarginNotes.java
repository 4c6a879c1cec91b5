package org.engross.ingest.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engross.ingest.source.SourceException;
import org.engross.ingest.source.Space;
import org.engross.provision.Mark;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Span;
import org.engross.provision.Wording;

/**
 * Takes the words in the margin out of the lines of a slip law, where the plain print sets them as
 * {@code <<NOTE: Effective date.>>}, and marks in the tree where they stood.
 */
final class MarginNotes {

    /** Stands in the lines for a note; no file holds this character, or the file is refused. */
    static final char SIGN = '\uE001';

    private static final String OPENS = "<<NOTE:";
    private static final Pattern LEADS =
            Pattern.compile("\\s*(?:(?:``|“)?\\([0-9A-Za-z]{1,5}\\)|(?:SEC\\.|SECTION) [0-9][^ ]*)(?= )");

    private final List<String> notes = new ArrayList<>();
    private int placed;

    /** The lines without the notes. */
    List<String> takenOut(List<String> lines) throws SourceException {
        var text = String.join("\n", lines);
        if (text.indexOf(SIGN) >= 0) {
            throw new SourceException("a character for private use, which no print has");
        }
        var out = new StringBuilder(text.length());
        int at = 0;
        for (int from = text.indexOf(OPENS); from >= 0; from = text.indexOf(OPENS, at)) {
            int to = text.indexOf(">>", from);
            if (to < 0) {
                throw new SourceException("a note in the margin has no end");
            }
            out.append(text, at, from);
            notes.add(Space.collapse(text.substring(from + OPENS.length(), to)));
            at = to + 2;
            at = set(out, text, at);
        }
        out.append(text, at, text.length());
        return out.toString().lines().toList();
    }

    /** A note before a designation would hide it: its sign comes behind. Answers where the text goes on. */
    private static int set(StringBuilder out, String text, int from) {
        boolean first = out.substring(out.lastIndexOf("\n") + 1).isBlank();
        var leads = LEADS.matcher(text).region(from, text.length());
        if (first && leads.lookingAt()) {
            out.append(leads.group().stripLeading()).append(' ').append(SIGN);
            return leads.end();
        }
        out.append(SIGN);
        return from;
    }

    /** Words without the signs of the notes in them, which are told to have been there. */
    Wording wording(Wording.Kind kind, String words) {
        return marked(Wording.of(kind, words));
    }

    /** The words with a mark for each sign. */
    private Wording marked(Wording wording) {
        var out = new StringBuilder();
        var marks = new ArrayList<>(wording.marks());
        boolean skips = false;
        for (char character : wording.words().toCharArray()) {
            if (character == SIGN) {
                int at = out.toString().stripTrailing().length();
                marks.add(new Mark(Mark.Kind.MARGIN, new Span(at, at), notes.get(placed++)));
                skips = out.isEmpty() || out.charAt(out.length() - 1) == ' ';
            } else if (!(skips && character == ' ')) {
                out.append(character);
                skips = false;
            }
        }
        return new Wording(wording.kind(), out.toString().strip(), marks);
    }

    List<Part> marked(List<Part> parts) {
        return parts.stream().map(this::marked).toList();
    }

    private Part marked(Part part) {
        return switch (part) {
            case Wording words -> marked(words);
            case Provision provision ->
                new Provision(
                        provision.level(),
                        provision.designation(),
                        marked(provision.heading()),
                        marked(provision.parts()));
            case QuotedContent quoted ->
                new QuotedContent(marked(quoted.parts()), without(quoted.after()), quoted.marked());
        };
    }

    private static String without(String words) {
        return words.replace(String.valueOf(SIGN), "").strip();
    }

    /** Words without the signs, and nothing marked. */
    static String plain(String words) {
        return Space.collapse(words.replace(String.valueOf(SIGN), ""));
    }

    static List<String> plain(List<String> lines) {
        return lines.stream()
                .map(line -> line.replace(String.valueOf(SIGN), ""))
                .toList();
    }

    /** The notes that have no place in the tree. */
    int left() {
        return notes.size() - placed;
    }

    Stream<String> all() {
        return notes.stream();
    }
}
