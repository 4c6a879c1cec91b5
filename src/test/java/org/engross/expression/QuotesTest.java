package org.engross.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.engross.expression.Quotes.FoundQuotation;
import org.engross.library.Holding;
import org.engross.library.Library;
import org.engross.quotation.Quotation;
import org.engross.quotation.QuotationSearch;
import org.junit.jupiter.api.Test;

/** A quotation is traced as if every text held were read. */
@QuarkusTest
class QuotesTest {

    @Inject
    Quotes quotes;

    @Inject
    Library library;

    @Test
    void sameTextsAreFoundAsByReadingAll() {
        for (var pasted : List.of(
                "was not intended to provide legal protection to websites that unlawfully promote and facilitate prostitution",
                "No provider or user of an interactive computer service shall be treated as the publisher or speaker",
                "[W]ebsites that promote and facilitate prostitution",
                "owns, manages, or operates an interactive computer service … with the intent to promote",
                "shall be fined under this title, imprisoned for not more than 10 years, or both",
                "facili-\ntate the prostitution of another person",
                "parens patriae",
                "trafficking",
                "words that stand in no text of the collection at all")) {
            var quotation = Quotation.parse(pasted);
            assertEquals(byReadingAll(quotation), quotes.trace(quotation).texts(), pasted);
        }
    }

    private List<FoundQuotation> byReadingAll(Quotation quotation) {
        return library.holdings().stream()
                .sorted(Holding.BY_DATE)
                .flatMap(held -> QuotationSearch.of(quotation, held.document().text()).stream()
                        .map(traced -> new FoundQuotation(held, traced)))
                .toList();
    }
}
