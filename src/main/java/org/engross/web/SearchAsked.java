package org.engross.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.engross.library.Match;
import org.engross.library.Searching;
import org.engross.library.Terms;

/** Reads what a request searches for, and searches. */
@RequestScoped
class SearchAsked {

    static final int USUAL = 25;
    static final int LONGEST = 300;

    private final Searching searching;
    private final Paging paging;

    @Inject
    SearchAsked(Searching searching, Paging paging) {
        this.searching = searching;
        this.paging = paging;
    }

    static Terms terms(String q) {
        if (q != null && q.length() > LONGEST) {
            throw new Refused(Problem.badParameter(
                    "q",
                    q.substring(0, 60) + "…",
                    "a search of " + q.length() + " characters; at most " + LONGEST
                            + " are read. To find a longer passage, trace it as a quote"));
        }
        return Asked.value("q", q, Terms::parse);
    }

    static Optional<Match.Kind> kind(String kind) {
        var word = Asked.oneOf("kind", kind, "", "provision", "measure", "member");
        return word.isEmpty() ? Optional.empty() : Optional.of(Match.Kind.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    int count(Terms terms, Optional<Match.Kind> kind) {
        return searching.count(terms, kind);
    }

    Paging.Page<MatchView> page(Terms terms, Optional<Match.Kind> kind) {
        return paging.cut(
                USUAL,
                searching.count(terms, kind),
                (from, size) -> searching.search(terms, kind, from, size).stream()
                        .map(match -> MatchView.of(match, terms))
                        .toList());
    }
}
