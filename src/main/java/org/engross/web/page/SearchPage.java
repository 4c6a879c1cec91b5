package org.engross.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.library.Match;
import org.engross.library.Terms;
import org.engross.web.http.Addresses;
import org.engross.web.http.Link;
import org.engross.web.http.Paging;
import org.engross.web.request.MatchView;
import org.engross.web.request.SearchRequest;

/**
 * What the search page prints.
 *
 * @param known what the press calls by a name that was asked for
 * @param kinds how many of each kind were found, each a link to only these
 * @param found null before anything is asked
 * @param before the page before; null if none
 * @param after the page after; null if none
 */
record SearchPage(
        String q,
        String kind,
        String sentence,
        List<Link> known,
        List<KindLink> kinds,
        List<Hit> found,
        Link before,
        Link after,
        String json) {

    /** A kind with its count. */
    record KindLink(Link link, boolean current) {}

    /** Something found, and the texts on this page that have the same words at the same place. */
    record Hit(MatchView match, List<Link> also) {}

    /** Whether anything was asked, found or not. */
    public boolean asked() {
        return found != null;
    }

    /** The page before anything is asked. */
    static SearchPage empty() {
        return new SearchPage("", "", "", List.of(), List.of(), null, null, null, "");
    }

    static SearchPage of(
            String q, Terms terms, Optional<Match.Kind> kind, SearchRequest asked, Paging paging, List<Link> known) {
        var page = asked.page(terms, kind, paging);
        var word = kind.map(Match.Kind::word).orElse("");
        var address = "/search?q=" + Addresses.parameter(q) + (word.isEmpty() ? "" : "&kind=" + word);
        return new SearchPage(
                q,
                word,
                sentence(page),
                known,
                kinds(q, terms, kind, asked),
                hits(page.items()),
                page.page() > 1 ? new Link(address + "&page=" + (page.page() - 1), "Page before") : null,
                page.page() * page.size() < page.total()
                        ? new Link(address + "&page=" + (page.page() + 1), "Page after")
                        : null,
                "/api/v1" + address);
    }

    private static List<Hit> hits(List<MatchView> matches) {
        var hits = new LinkedHashMap<String, Hit>();
        for (var match : matches) {
            var key = match.path() == null ? match.href() : match.path() + "\n" + match.shown();
            var hit = hits.putIfAbsent(key, new Hit(match, new ArrayList<>()));
            if (hit != null) {
                hit.also().add(new Link(match.href(), match.title()));
            }
        }
        return List.copyOf(hits.values());
    }

    private static String sentence(Paging.Page<MatchView> page) {
        if (page.total() == 0) {
            return "Nothing held has all these words. Whole words are looked for, not parts of words.";
        }
        int first = (page.page() - 1) * page.size() + 1;
        return page.items().isEmpty()
                ? page.total() + " found; there is no page " + page.page() + "."
                : first + " to " + (first + page.items().size() - 1) + " of " + page.total() + ".";
    }

    private static List<KindLink> kinds(String q, Terms terms, Optional<Match.Kind> kind, SearchRequest asked) {
        var links = new ArrayList<KindLink>();
        Stream.concat(
                        Stream.of(Optional.<Match.Kind>empty()),
                        Stream.of(Match.Kind.values()).map(Optional::of))
                .forEach(one -> links.add(new KindLink(
                        new Link(
                                "/search?q=" + Addresses.parameter(q)
                                        + one.map(of -> "&kind=" + of.word()).orElse(""),
                                one.map(of -> of.word() + "s").orElse("all") + " (" + asked.count(terms, one) + ")"),
                        one.equals(kind))));
        return links;
    }
}
