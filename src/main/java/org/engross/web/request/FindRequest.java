package org.engross.web.request;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.engross.find.FindAnswer;
import org.engross.find.Finder;
import org.engross.library.Search;
import org.engross.library.Terms;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.http.QueryParameters;

/** Reads the words that a request looks for, and finds what they may mean. */
@Singleton
public record FindRequest(Finder finder, Search searching) {

    /** The longest words that are read, in UTF-16 code units; a longer passage is traced as a quotation. */
    public static final int LONGEST = SearchRequest.LONGEST;

    /**
     * What the words may mean.
     *
     * @param only {@code text} where texts alone are looked for, else empty
     */
    public FindAnswer find(String q, String only) {
        var words = QueryParameters.value("q", q, one -> words("q", one));
        return QueryParameters.oneOf("kind", only, "", "text").isEmpty() ? finder.find(words) : finder.texts(words);
    }

    /** The texts that the words of a parameter may mean. */
    public FindAnswer texts(String parameter, String words) {
        return finder.texts(QueryParameters.value(parameter, words, one -> words(parameter, one)));
    }

    private static String words(String parameter, String q) {
        if (q.length() > LONGEST) {
            throw new ProblemException(Problem.badParameter(
                    parameter,
                    q.substring(0, 60) + "…",
                    q.length() + " characters; at most " + LONGEST
                            + " are read. To find a longer passage, trace it as a quote"));
        }
        return q.strip();
    }

    /** In how many provisions, measures, amendments, votes and members the words stand; empty where they are no words. */
    public Optional<Integer> inWords(String q) {
        try {
            return Optional.of(searching.count(Terms.parse(q), Optional.empty()));
        } catch (IllegalArgumentException noWords) {
            return Optional.empty();
        }
    }
}
