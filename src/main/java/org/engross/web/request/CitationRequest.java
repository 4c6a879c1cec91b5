package org.engross.web.request;

import jakarta.inject.Singleton;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.citation.ProvisionPath;
import org.engross.export.cite.Citation;
import org.engross.expression.Comparisons;
import org.engross.expression.Quotes;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.http.QueryParameters;

/** Reads what a request asks to cite. */
@Singleton
public class CitationRequest {

    /** What is to be cited: one of {@code text}, {@code from} with {@code to}, {@code vote} and {@code q}. */
    public static class CitationQuestion {

        @QueryParam("text")
        String text;

        /** A provision of the text. */
        @QueryParam("path")
        String path;

        @QueryParam("from")
        String from;

        @QueryParam("to")
        String to;

        /** One change of the comparison, by its id. */
        @QueryParam("change")
        String change;

        @QueryParam("vote")
        String vote;

        @QueryParam("q")
        String q;

        /** The day on which the reader saw it; without it, that is left to the reader. */
        @QueryParam("accessed")
        String accessed;
    }

    private final RequestedText reading;
    private final Comparisons comparisons;
    private final RequestedRecord journal;
    private final Quotes quotes;
    private final Citing citing;

    CitationRequest(
            RequestedText reading, Comparisons comparisons, RequestedRecord journal, Quotes quotes, Citing citing) {
        this.reading = reading;
        this.comparisons = comparisons;
        this.journal = journal;
        this.quotes = quotes;
        this.citing = citing;
    }

    public Citation of(CitationQuestion asked) {
        var accessed = QueryParameters.optional("accessed", asked.accessed, QueryParameters::day);
        long kinds = Stream.of(asked.text, asked.from, asked.vote, asked.q)
                .filter(CitationRequest::isGiven)
                .count();
        if (kinds != 1) {
            throw new ProblemException(Problem.badParameter(
                    "text", "", "name one thing to cite: text (with path), from and to (with change), vote, or q"));
        }
        if (isGiven(asked.vote)) {
            return citing.vote(journal.rollCall(asked.vote), accessed);
        }
        if (isGiven(asked.q)) {
            var quotation = QuotationRequest.of(asked.q);
            return citing.quotation(
                    new QuotationAnswer(quotation, quotes.trace(quotation).texts()), accessed);
        }
        return isGiven(asked.text) ? text(asked, accessed) : comparison(asked, accessed);
    }

    private Citation text(CitationQuestion asked, Optional<LocalDate> accessed) {
        var read = reading.text("text", asked.text);
        var place = QueryParameters.optional("path", asked.path, ProvisionPath::parse)
                .map(path -> RequestedPlace.of(path, read, read));
        return citing.text(read, place, accessed);
    }

    private Citation comparison(CitationQuestion asked, Optional<LocalDate> accessed) {
        var older = reading.text("from", asked.from);
        var newer = reading.text("to", asked.to);
        if (!isGiven(asked.change)) {
            return citing.comparison(older, newer, accessed);
        }
        var comparison = comparisons.of(older, newer);
        var change = RequestedChange.of(asked.change, comparison);
        return citing.change(change, comparison, older, newer, accessed);
    }

    private static boolean isGiven(String value) {
        return value != null && !value.isBlank();
    }
}
