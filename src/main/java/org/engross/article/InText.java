package org.engross.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.amending.PlaceNames;
import org.engross.article.ArticleSources.CitedText;
import org.engross.citation.ProvisionPath;
import org.engross.quotation.Excerpt;
import org.engross.quotation.QuotationMatch;

/** A text that has the words of a quotation, or nearly, and where. */
record InText(CitedText text, QuotationMatch match) {

    int distance() {
        return match.places().getFirst().distance();
    }

    /** {@code S. 1693, reported in Senate (January 10, 2018, not checked)}. */
    String title() {
        var state = text.certainty().state();
        return text.title() + " (" + DateWords.printed(text.date()) + (state.isEmpty() ? "" : ", " + state) + ")";
    }

    /** The place as a lawyer cites it: what a bill quotes is cited as the law that it would be. */
    String printed() {
        return PlaceNames.of(text.words()).printed(path());
    }

    Proof proof() {
        return new Proof(text.title() + ", " + printed(), text.address() + "#" + path());
    }

    private ProvisionPath path() {
        return paths().findFirst().orElseThrow();
    }

    private Stream<ProvisionPath> paths() {
        return match.places().getFirst().excerpts().stream().map(Excerpt::path).distinct();
    }

    /**
     * What of the text was not checked and why, and whether it is the words quoted, in sentences; empty where the text was
     * held whole against an official copy.
     */
    String caution() {
        var certainty = text.certainty();
        if (certainty.mark().isEmpty()) {
            return "";
        }
        var names = PlaceNames.of(text.words());
        var told = new LinkedHashMap<String, List<String>>();
        paths().forEach(path -> told.computeIfAbsent(certainty.told().apply(path), standing -> new ArrayList<>())
                .add(names.printed(path)));
        var words = told.entrySet().stream()
                .map(one -> "in " + String.join(" and in ", one.getValue()) + ", " + one.getKey())
                .collect(Collectors.joining("; those "));
        return text.title() + ": " + certainty.mark() + " The words quoted, " + words + ".";
    }

    private boolean isDoubted() {
        return paths().anyMatch(text.certainty().doubted());
    }

    /**
     * Names the first and the last of texts by date. Where words were not checked, nobody knows that the text had them
     * then, so that it is neither, unless none was checked.
     *
     * @param texts at least one, the oldest first
     */
    static String range(List<InText> texts) {
        var sure = sure(texts);
        var unsure = texts.stream()
                .filter(one -> !sure.contains(one))
                .map(InText::title)
                .collect(Collectors.joining(", "));
        var range = sure.size() == 1
                ? sure.getFirst().title()
                : sure.size() + " texts, first in " + sure.getFirst().title() + ", last in "
                        + sure.getLast().title();
        return range + (unsure.isEmpty() ? "" : "; and, where the words were not checked, in " + unsure);
    }

    private static List<InText> sure(List<InText> texts) {
        var sure = texts.stream().filter(one -> !one.isDoubted()).toList();
        return sure.isEmpty() ? texts : sure;
    }

    /** The places in the first and the last of them. */
    static List<Proof> proofs(List<InText> texts) {
        var sure = sure(texts);
        return Stream.of(sure.getFirst(), sure.getLast())
                .distinct()
                .map(InText::proof)
                .toList();
    }
}
