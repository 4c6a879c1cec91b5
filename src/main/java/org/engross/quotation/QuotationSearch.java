package org.engross.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.diff.Token;
import org.engross.provision.Provision;
import org.engross.quotation.ApproximateSearch.Stretch;

/** Traces a quotation to a text. */
public final class QuotationSearch {

    /** How many verbatim places of one text are told. */
    public static final int MOST_PLACES = 20;

    /** At most one word in four may differ: of three words none. */
    static final int NEAR = 4;

    private final Quotation quotation;
    private final List<List<String>> asked;
    private final int words;

    private QuotationSearch(Quotation quotation) {
        this.quotation = quotation;
        this.asked = quotation.parts().stream().map(WordSequence::wordsOf).toList();
        this.words =
                asked.stream().flatMap(List::stream).mapToInt(Token::wordsIn).sum();
    }

    /**
     * Where the text has the words: verbatim, at up to {@link #MOST_PLACES} places; or in another letter case, at as many;
     * or nearly, at the place that differs least; or nowhere. Typography, and designations between the words, make no
     * difference. The parts of a quotation that leaves words out stand in their order.
     */
    public static Optional<QuotationMatch> of(Quotation quotation, Provision text) {
        return of(quotation, SearchedText.of(text));
    }

    /** The same, of a text made ready. */
    public static Optional<QuotationMatch> of(Quotation quotation, SearchedText text) {
        var found = new QuotationSearch(quotation.asIn(text.plain(false).words())).in(text);
        return found.filter(QuotationMatch::verbatim)
                .or(() -> quotation
                        .inOtherCase()
                        .flatMap(other -> of(other, text))
                        .filter(QuotationMatch::verbatim))
                .or(() -> found);
    }

    private Optional<QuotationMatch> in(SearchedText text) {
        return exact(text, asked, false).or(() -> exact(text, folded(), true)).or(() -> near(text));
    }

    private Optional<QuotationMatch> exact(SearchedText text, List<List<String>> parts, boolean folded) {
        for (var reel : List.of(text.plain(folded), text.designated(folded))) {
            var places = places(exact(reel, parts), reel);
            if (!places.isEmpty()) {
                return Optional.of(new QuotationMatch(!folded, places));
            }
        }
        return Optional.empty();
    }

    /** Every word quoted that the text has nowhere differs, so that most texts are passed over without a search. */
    private Optional<QuotationMatch> near(SearchedText text) {
        long missing = folded().stream()
                .flatMap(List::stream)
                .filter(word -> !text.has(word))
                .count();
        if (missing * NEAR > words) {
            return Optional.empty();
        }
        var nearest = nearest(text.plain(true));
        var other = nearest(text.designated(true));
        return distance(other) < distance(nearest)
                ? near(other, text.designated(true))
                : near(nearest, text.plain(true));
    }

    private List<List<String>> folded() {
        return asked.stream()
                .map(part -> part.stream().map(Typography::folded).toList())
                .toList();
    }

    /** Each place of the first part with the next place of each part after it, as long as all follow. */
    private static List<List<Stretch>> exact(WordSequence reel, List<List<String>> parts) {
        var found = new ArrayList<List<Stretch>>();
        for (var first : ApproximateSearch.exact(parts.getFirst(), reel.words(), MOST_PLACES)) {
            var place = new ArrayList<>(List.of(first));
            for (var part : parts.subList(1, parts.size())) {
                int from = place.getLast().end();
                ApproximateSearch.exact(
                                part, reel.words().subList(from, reel.words().size()), 1)
                        .stream()
                        .map(stretch -> stretch.movedBy(from))
                        .forEach(place::add);
            }
            if (place.size() == parts.size()) {
                add(found, place);
            }
        }
        return found;
    }

    /** Of places that end alike the one that begins last leaves out the fewest words: it alone is the place. */
    private static void add(List<List<Stretch>> found, List<Stretch> place) {
        boolean nearer =
                place.size() > 1 && !found.isEmpty() && rest(found.getLast()).equals(rest(place));
        if (nearer) {
            found.removeLast();
        }
        found.add(place);
    }

    private static List<Stretch> rest(List<Stretch> place) {
        return place.subList(1, place.size());
    }

    private List<Stretch> nearest(WordSequence reel) {
        var place = new ArrayList<Stretch>();
        int from = 0;
        for (var part : folded()) {
            var stretch = ApproximateSearch.nearest(
                            part, reel.words().subList(from, reel.words().size()))
                    .movedBy(from);
            place.add(stretch);
            from = stretch.end();
        }
        return place;
    }

    private static int distance(List<Stretch> place) {
        return place.stream().mapToInt(Stretch::distance).sum();
    }

    private Optional<QuotationMatch> near(List<Stretch> place, WordSequence reel) {
        boolean near =
                distance(place) * NEAR <= words && place.stream().allMatch(stretch -> stretch.end() > stretch.start());
        var places = near ? places(List.of(place), reel) : List.<QuotedPlace>of();
        return places.isEmpty() ? Optional.empty() : Optional.of(new QuotationMatch(false, places));
    }

    private List<QuotedPlace> places(List<List<Stretch>> places, WordSequence reel) {
        return places.stream()
                .map(place -> QuotedPlace.of(
                        quotation,
                        place.stream()
                                .map(stretch -> reel.sites().subList(stretch.start(), stretch.end()))
                                .toList(),
                        distance(place)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The runs that sites lie in, each once, in order. */
    static List<Excerpt> excerpts(List<WordSequence.WordSite> sites) {
        var excerpts = new ArrayList<Excerpt>();
        for (var site : sites) {
            if (site.isDesignation()) {
                continue;
            }
            var run = site.run();
            var last = excerpts.isEmpty() ? null : excerpts.getLast();
            if (last != null && last.path().equals(run.path()) && last.run() == run.number()) {
                excerpts.set(excerpts.size() - 1, Excerpt.of(run, last.start(), site.end()));
            } else {
                excerpts.add(Excerpt.of(run, site.start(), site.end()));
            }
        }
        return excerpts;
    }
}
