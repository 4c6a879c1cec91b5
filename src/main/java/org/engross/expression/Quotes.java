package org.engross.expression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.engross.library.Holding;
import org.engross.library.Library;
import org.engross.library.Proceedings;
import org.engross.measure.Measure;
import org.engross.measure.MeasureSummary;
import org.engross.quotation.Quotation;
import org.engross.quotation.QuotationMatch;
import org.engross.quotation.QuotationSearch;
import org.engross.quotation.SearchedText;

/** Traces a quotation through every text held, and through the summaries, which are another voice. */
@ApplicationScoped
public class Quotes {

    /** A text that has the words, and where. */
    public record FoundQuotation(Holding held, QuotationMatch traced) {

        /** Whether the words stand at no place of it that was checked. */
        public boolean isDoubted() {
            return traced.places().stream()
                    .allMatch(place -> place.excerpts().stream()
                            .anyMatch(excerpt ->
                                    held.certainty().doubtAt(excerpt.path()).isPresent()));
        }

        /**
         * Those of which the first and the last by date are told. Where words were not checked, nobody knows that the text
         * had them then, so that it is neither, unless none was checked.
         */
        public static List<FoundQuotation> dating(List<FoundQuotation> found) {
            var sure = found.stream().filter(one -> !one.isDoubted()).toList();
            return sure.isEmpty() ? found : sure;
        }
    }

    /** A summary of a measure that has the words, and where: the run of an excerpt is the paragraph. */
    public record Summarized(Measure measure, MeasureSummary summary, QuotationMatch traced) {}

    /**
     * Where the words stand.
     *
     * @param texts the earliest first; of one day in order of their ids
     * @param summaries the earliest first
     */
    public record Traced(List<FoundQuotation> texts, List<Summarized> summaries) {

        public Traced {
            texts = List.copyOf(texts);
            summaries = List.copyOf(summaries);
        }

        /** Whether neither a text nor a summary has the words, nor nearly. */
        public boolean isNowhere() {
            return texts.isEmpty() && summaries.isEmpty();
        }
    }

    private final Library library;
    private final Proceedings proceedings;

    @Inject
    Quotes(Library library, Proceedings proceedings) {
        this.library = library;
        this.proceedings = proceedings;
    }

    /** The texts and the summaries that have the words, verbatim or nearly. */
    public Traced trace(Quotation quotation) {
        return new Traced(texts(quotation), summaries(quotation));
    }

    private List<FoundQuotation> texts(Quotation quotation) {
        return library.mayHave(quotation).stream()
                .flatMap(held -> QuotationSearch.of(quotation, held.document().text()).stream()
                        .map(traced -> new FoundQuotation(held, traced)))
                .toList();
    }

    private List<Summarized> summaries(Quotation quotation) {
        return proceedings.summarized().stream()
                .flatMap(measure -> measure.summaries().stream()
                        .flatMap(
                                summary -> QuotationSearch.of(quotation, SearchedText.of(summary.paragraphs())).stream()
                                        .map(traced -> new Summarized(measure, summary, traced))))
                .sorted(Comparator.comparing((Summarized one) -> one.summary().date())
                        .thenComparing(one -> one.measure().id()))
                .toList();
    }
}
