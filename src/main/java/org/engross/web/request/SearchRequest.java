package org.engross.web.request;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.engross.library.Library;
import org.engross.library.Match;
import org.engross.library.Search;
import org.engross.library.Terms;
import org.engross.web.http.Paging;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.http.QueryParameters;

/** Reads what a request searches for, and searches. */
@Singleton
public record SearchRequest(Search searching, Library library) {

    public static final int USUAL = 25;
    public static final int LONGEST = 300;

    public static Terms terms(String q) {
        if (q != null && q.length() > LONGEST) {
            throw new ProblemException(Problem.badParameter(
                    "q",
                    q.substring(0, 60) + "…",
                    "a search of " + q.length() + " characters; at most " + LONGEST
                            + " are read. To find a longer passage, trace it as a quote"));
        }
        return QueryParameters.value("q", q, Terms::parse);
    }

    public static Optional<Match.Kind> kind(String kind) {
        var word = QueryParameters.oneOf("kind", kind, "", "provision", "measure", "amendment", "vote", "member");
        return word.isEmpty() ? Optional.empty() : Optional.of(Match.Kind.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    public int count(Terms terms, Optional<Match.Kind> kind) {
        return searching.count(terms, kind);
    }

    public Paging.Page<MatchView> page(Terms terms, Optional<Match.Kind> kind, Paging paging) {
        return paging.cut(
                USUAL,
                searching.count(terms, kind),
                (from, size) -> searching.search(terms, kind, from, size).stream()
                        .map(match -> MatchView.of(match, terms, library))
                        .toList());
    }
}
