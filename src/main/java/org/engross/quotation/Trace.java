package org.engross.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.provision.Provision;
import org.engross.quotation.Search.Stretch;

/** Traces a quotation to a text. */
public final class Trace {

    /** How many verbatim places of one text are told. */
    public static final int MOST_PLACES = 20;

    /** At most one word in four may differ: of three words none. */
    private static final int NEAR = 4;

    private final Quotation quotation;
    private final List<String> asked;

    private Trace(Quotation quotation) {
        this.quotation = quotation;
        this.asked = Reel.wordsOf(quotation.words());
    }

    /**
     * Where the text has the words: verbatim, at up to {@link #MOST_PLACES} places; or nearly, at the place that differs
     * least; or nowhere. Typography, and designations between the words, make no difference.
     */
    public static Optional<Traced> of(Quotation quotation, Provision text) {
        return new Trace(quotation).in(text);
    }

    private Optional<Traced> in(Provision text) {
        var plain = Reel.of(text, false);
        var designated = Reel.of(text, true);
        for (var reel : List.of(plain, designated)) {
            var exact = Search.exact(asked, reel.words(), MOST_PLACES);
            if (!exact.isEmpty()) {
                return Optional.of(new Traced(true, places(exact, reel)));
            }
        }
        var nearest = Search.nearest(asked, plain.words());
        var other = Search.nearest(asked, designated.words());
        return other.distance() < nearest.distance() ? near(other, designated) : near(nearest, plain);
    }

    private Optional<Traced> near(Stretch stretch, Reel reel) {
        return stretch.distance() * NEAR <= asked.size() && stretch.end() > stretch.start()
                ? Optional.of(new Traced(false, places(List.of(stretch), reel)))
                : Optional.empty();
    }

    private List<QuotedPlace> places(List<Stretch> stretches, Reel reel) {
        return stretches.stream()
                .map(stretch -> QuotedPlace.of(
                        quotation, reel.sites().subList(stretch.start(), stretch.end()), stretch.distance()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The runs that sites lie in, each once, in order. */
    static List<Excerpt> excerpts(List<Reel.Site> sites) {
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
