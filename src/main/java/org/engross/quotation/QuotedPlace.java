package org.engross.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.diff.Edit;
import org.engross.diff.Edits;

/**
 * A place of a text that has the words of a quotation, or nearly.
 *
 * @param excerpts the words of the text; more than one where the quotation runs over several provisions or leaves words out
 * @param distance how many words or marks of punctuation differ, letter case aside
 * @param edits from the words quoted (same and strike) to those of the text (same and insert); where only typography or
 *     letter case differs, as the text has it
 * @param before the words of the first excerpt's run that stand before it, as far as the run goes
 * @param after the words of the last excerpt's run that stand after it
 */
public record QuotedPlace(List<Excerpt> excerpts, int distance, List<Edit> edits, String before, String after) {

    public QuotedPlace {
        excerpts = List.copyOf(excerpts);
        edits = List.copyOf(edits);
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (excerpts.isEmpty()) {
            throw new IllegalArgumentException("a place without words");
        }
    }

    /** The words of the text, those of several provisions parted by a space, and by an ellipsis where the quotation is. */
    public String words() {
        return edits.stream().filter(Edit::isAfter).map(Edit::text).collect(Collectors.joining());
    }

    /**
     * The place that these sites make.
     *
     * @param parts the sites of each part of the quotation, in order
     * @return nothing where the sites of a part are all designations
     */
    static Optional<QuotedPlace> of(Quotation quotation, List<List<WordSequence.WordSite>> parts, int distance) {
        var excerpts = parts.stream().map(QuotationSearch::excerpts).toList();
        if (excerpts.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        var words = excerpts.stream()
                .map(part -> part.stream().map(Excerpt::words).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" … "));
        var sites = parts.stream()
                .flatMap(List::stream)
                .filter(site -> !site.isDesignation())
                .toList();
        var first = sites.getFirst();
        var last = sites.getLast();
        return Optional.of(new QuotedPlace(
                excerpts.stream().flatMap(List::stream).toList(),
                distance,
                distance == 0 ? List.of(Edit.same(words)) : edits(quotation.words(), words),
                first.run().words().substring(0, first.start()),
                last.run().words().substring(last.end())));
    }

    /** The edits in plain typography and small letters, cut again from the words as they are: the text's where both have them. */
    private static List<Edit> edits(String quoted, String words) {
        var cut = new ArrayList<Edit>();
        int before = 0;
        int after = 0;
        for (var edit : Edits.between(Typography.folded(quoted), Typography.folded(words))
                .list()) {
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
