package org.engross.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.diff.Edit;
import org.engross.diff.Edits;

/**
 * A place of a text that has the words of a quotation, or nearly.
 *
 * @param excerpts the words of the text; more than one where the quotation runs over several provisions
 * @param distance how many words or marks of punctuation differ
 * @param edits from the words quoted (same and strike) to those of the text (same and insert); where only typography
 *     differs, in the typography of the text
 */
public record QuotedPlace(List<Excerpt> excerpts, int distance, List<Edit> edits) {

    public QuotedPlace {
        excerpts = List.copyOf(excerpts);
        edits = List.copyOf(edits);
        if (excerpts.isEmpty()) {
            throw new IllegalArgumentException("a place without words");
        }
    }

    /** The words of the text, those of several provisions parted by a space. */
    public String words() {
        return excerpts.stream().map(Excerpt::words).collect(Collectors.joining(" "));
    }

    /** Nothing where the sites are all designations. */
    static Optional<QuotedPlace> of(Quotation quotation, List<Reel.Site> sites, int distance) {
        var excerpts = Trace.excerpts(sites);
        if (excerpts.isEmpty()) {
            return Optional.empty();
        }
        var words = excerpts.stream().map(Excerpt::words).collect(Collectors.joining(" "));
        return Optional.of(new QuotedPlace(
                excerpts, distance, distance == 0 ? List.of(Edit.same(words)) : edits(quotation.words(), words)));
    }

    /** The edits in plain typography, cut again from the words as they are: the text's where both have them. */
    private static List<Edit> edits(String quoted, String words) {
        var cut = new ArrayList<Edit>();
        int before = 0;
        int after = 0;
        for (var edit :
                Edits.between(Typography.plain(quoted), Typography.plain(words)).list()) {
            int length = edit.text().length();
            cut.add(new Edit(
                    edit.op(),
                    edit.isAfter()
                            ? words.substring(after, after + length)
                            : quoted.substring(before, before + length)));
            before += edit.isBefore() ? length : 0;
            after += edit.isAfter() ? length : 0;
        }
        return cut;
    }
}
