package org.engross.ingest.uslm;

import java.util.ArrayList;
import java.util.List;
import org.engross.ingest.source.SourceWords;
import org.engross.provision.Part;
import org.engross.provision.Provision;
import org.engross.provision.QuotedContent;
import org.engross.provision.Wording;

/**
 * The quotation marks around a quoted block. Bills set one before each provision of the block and one at its end:
 * “(4) The term ‘venture’ means …”. A mark that pairs with another in its own words belongs to the words.
 */
final class UslmQuotationMarks {

    private static final char OPENING = '“';
    private static final char CLOSING = '”';

    private UslmQuotationMarks() {}

    /** Sets aside the mark at the beginning of a run if it opens the block. */
    static void dropOpening(SourceWords words, UslmBodyReader reader) {
        var text = words.words();
        if (text.isEmpty() || text.charAt(0) != OPENING) {
            return;
        }
        int end = partner(text);
        if (end < 0 || end == text.length() - 1) {
            reader.setAside(text.substring(0, 1));
            words.dropFirst(1);
        }
    }

    /** The mark that closes the one at the beginning; -1 if none does. */
    private static int partner(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == OPENING ? 1 : text.charAt(i) == CLOSING ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The parts without the mark at the end of their last words, if that mark closes the block. */
    static List<Part> withoutClosing(List<Part> parts, UslmBodyReader reader) {
        if (parts.isEmpty()) {
            return parts;
        }
        var changed = new ArrayList<>(parts);
        changed.set(parts.size() - 1, withoutClosing(parts.getLast(), reader));
        return changed;
    }

    private static Part withoutClosing(Part part, UslmBodyReader reader) {
        return switch (part) {
            case Wording wording -> withoutClosing(wording, reader);
            case Provision provision
            when provision.parts().isEmpty() -> provision.withHeading(withoutClosing(provision.heading(), reader));
            case Provision provision -> provision.withParts(withoutClosing(provision.parts(), reader));
            case QuotedContent quoted -> quoted;
        };
    }

    private static Wording withoutClosing(Wording wording, UslmBodyReader reader) {
        var words = wording.words();
        int last = words.length() - 1;
        if (last < 0 || words.charAt(last) != CLOSING || count(words, CLOSING) <= count(words, OPENING)) {
            return wording;
        }
        reader.setAside(words.substring(last));
        var shorter = words.substring(0, last).stripTrailing();
        return new Wording(
                wording.kind(),
                shorter,
                wording.marks().stream().map(mark -> Clip.to(mark, shorter)).toList());
    }

    private static long count(String words, char mark) {
        return words.chars().filter(character -> character == mark).count();
    }
}
