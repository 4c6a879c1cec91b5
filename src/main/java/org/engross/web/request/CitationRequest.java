package org.engross.web.request;

import jakarta.inject.Singleton;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

        /** Whether nothing is named that could be cited. */
        public boolean isEmpty() {
            return Stream.of(text, from, to, vote, q).allMatch(Objects::isNull);
        }
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

    /** What a page asks to cite: one thing, of whatever kind. */
    public Citation of(CitationQuestion asked) {
        long kinds = Stream.of(asked.text, asked.from, asked.vote, asked.q)
                .filter(CitationRequest::isGiven)
                .count();
        if (kinds != 1) {
            throw new ProblemException(Problem.badParameter(
                    "text", "", "name one thing to cite: text (with path), from and to (with change), vote, or q"));
        }
        if (isGiven(asked.vote)) {
            return vote(asked.vote, asked.accessed);
        }
        if (isGiven(asked.q)) {
            return quotation(asked.q, asked.accessed);
        }
        return isGiven(asked.text)
                ? text(asked.text, asked.path, asked.accessed)
                : comparison(asked.from, asked.to, asked.change, asked.accessed);
    }

    /** A text, or the provision at a path of it. */
    public Citation text(String text, String path, String accessed) {
        var asked = reading.placed("text", text, path);
        return citing.text(asked.text(), asked.place(), day(accessed));
    }

    /** A comparison, or the change of that id. */
    public Citation comparison(String from, String to, String change, String accessed) {
        var older = reading.text("from", from);
        var newer = reading.text("to", to);
        if (!isGiven(change)) {
            return citing.comparison(older, newer, day(accessed));
        }
        var comparison = comparisons.of(older, newer);
        return citing.change(RequestedChange.of(change, comparison), comparison, older, newer, day(accessed));
    }

    public Citation vote(String vote, String accessed) {
        return citing.vote(journal.rollCall(vote), day(accessed));
    }

    /** A quotation, with what the collection says of it. */
    public Citation quotation(String q, String accessed) {
        var quotation = QuotationRequest.of(q);
        return citing.quotation(
                new QuotationAnswer(quotation, quotes.trace(quotation).texts()), day(accessed));
    }

    private static Optional<LocalDate> day(String accessed) {
        return QueryParameters.optional("accessed", accessed, QueryParameters::day);
    }

    private static boolean isGiven(String value) {
        return value != null && !value.isBlank();
    }
}
