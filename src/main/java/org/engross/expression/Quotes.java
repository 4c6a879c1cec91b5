package org.engross.expression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.engross.library.Holding;
import org.engross.library.Library;
import org.engross.quotation.Quotation;
import org.engross.quotation.QuotationMatch;
import org.engross.quotation.QuotationSearch;

/** Traces a quotation through every text held. */
@ApplicationScoped
public class Quotes {

    /** A text that has the words, and where. */
    public record FoundQuotation(Holding held, QuotationMatch traced) {}

    private final Library library;

    @Inject
    Quotes(Library library) {
        this.library = library;
    }

    /** The texts that have the words, verbatim or nearly, the earliest first; of one day in order of their ids. */
    public List<FoundQuotation> trace(Quotation quotation) {
        return library.holdings().stream()
                .sorted(Comparator.comparing((Holding held) -> held.document().date())
                        .thenComparing(Holding::id))
                .flatMap(held -> QuotationSearch.of(quotation, held.document().text()).stream()
                        .map(traced -> new FoundQuotation(held, traced)))
                .toList();
    }
}
