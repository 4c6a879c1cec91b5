package org.engross.provenance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engross.citation.MeasureId;
import org.engross.citation.TextId;
import org.engross.library.Holding;
import org.engross.library.Library;
import org.engross.library.Proceedings;
import org.engross.measure.Measure;
import org.engross.measure.RelatedMeasure;

/**
 * Finds for each word of a traced text the first text that has it: among the versions of the measure that brought it, the
 * amendments to that measure, and the versions of the measures that the record names as related, those older than the
 * instrument that put the word in. The texts read last stay in memory: most traces ask the same ones, and their words never change.
 */
@Singleton
class FirstTexts {

    /** Of all that stay together; a text of more words does not stay, and is read once for each trace or row of traces. */
    private static final int WORDS_IN_MEMORY = 100_000;

    private final Cache<Holding, EarlierText> inMemory = Caffeine.newBuilder()
            .maximumWeight(WORDS_IN_MEMORY)
            .weigher((Holding held, EarlierText text) -> text.size())
            .executor(Runnable::run) // what has no room is gone when the next asks
            .build();

    private final Library library;
    private final Proceedings proceedings;

    FirstTexts(Library library, Proceedings proceedings) {
        this.library = library;
        this.proceedings = proceedings;
    }

    /** The same trace with the first text of each run, the runs cut where it changes. */
    TextProvenance in(TextProvenance trace) {
        return in(trace, new HashMap<>(), new HashMap<>());
    }

    /**
     * The same for one of several traces.
     *
     * @param before the texts older than each instrument, as far as they were asked for; what is asked for now is added
     * @param read the texts that were read; what is read now is added
     */
    TextProvenance in(TextProvenance trace, Map<Holding, List<Holding>> before, Map<Holding, EarlierText> read) {
        var candidates = new HashMap<Holding, List<Holding>>();
        trace.runs().stream()
                .flatMap(run -> run.instrument().stream())
                .distinct()
                .forEach(instrument -> candidates.put(instrument, before.computeIfAbsent(instrument, this::before)));
        var provisions = TracedProvision.of(trace);
        var later = provisions.stream().map(TracedProvision::words).toList();
        var found = candidates.values().stream()
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.toMap(
                        held -> held,
                        held -> read.computeIfAbsent(held, this::read).wordsOf(later)));
        var cuts = new HashMap<Integer, TreeMap<Integer, WordOrigin>>();
        for (int p = 0; p < provisions.size(); p++) {
            var places = provisions.get(p).places();
            for (int w = 0; w < places.size(); w++) {
                var place = places.get(w);
                var origin = origin(trace.runs().get(place.run()), candidates, found, p, w);
                cuts.computeIfAbsent(place.run(), run -> new TreeMap<>()).put(place.start(), origin);
            }
        }
        var runs = IntStream.range(0, trace.runs().size())
                .boxed()
                .flatMap(i -> cut(trace.runs().get(i), cuts.getOrDefault(i, new TreeMap<>())).stream())
                .toList();
        return new TextProvenance(trace.text(), trace.note(), runs);
    }

    private EarlierText read(Holding held) {
        return inMemory.get(held, EarlierText::of);
    }

    /** Where a word stands first, and where it may stand before that. */
    private record WordOrigin(Optional<Holding> first, Optional<Holding> perhaps) {}

    private static WordOrigin origin(
            TextProvenance.ProvenanceRun run,
            Map<Holding, List<Holding>> candidates,
            Map<Holding, List<BitSet>> found,
            int provision,
            int word) {
        var instrument = run.instrument();
        var having = instrument.stream()
                .flatMap(text -> candidates.get(text).stream())
                .filter(held -> found.get(held).get(provision).get(word))
                .toList();
        var first = having.stream().filter(FirstTexts::isProof).findFirst().or(() -> instrument);
        var perhaps = having.stream().findFirst().filter(held -> !isProof(held));
        return new WordOrigin(first, perhaps);
    }

    /** Whether what a text has is shown by an official copy. */
    private static boolean isProof(Holding held) {
        return !held.certainty().isUnchecked();
    }

    /** A run cut where the first text of its words changes; marks between two words go with the first of them. */
    private static List<TextProvenance.ProvenanceRun> cut(
            TextProvenance.ProvenanceRun run, TreeMap<Integer, WordOrigin> origins) {
        if (origins.isEmpty()) {
            return List.of(run);
        }
        var cut = new ArrayList<TextProvenance.ProvenanceRun>();
        int from = 0;
        var current = origins.firstEntry().getValue();
        for (var word : origins.entrySet()) {
            if (!word.getValue().equals(current)) {
                cut.add(run.with(run.words().substring(from, word.getKey()), current.first(), current.perhaps()));
                from = word.getKey();
                current = word.getValue();
            }
        }
        cut.add(run.with(run.words().substring(from), current.first(), current.perhaps()));
        return cut;
    }

    /** The texts that may have had words before an instrument, the oldest first. */
    private List<Holding> before(Holding instrument) {
        var measures = measure(instrument.document().id()).map(this::related).orElse(Set.of());
        return library.holdings().stream()
                .filter(held ->
                        held.document().date().isBefore(instrument.document().date()))
                .filter(held -> !(held.document().id() instanceof TextId.OfLaw)
                        && measure(held.document().id())
                                .filter(measures::contains)
                                .isPresent())
                .sorted(Holding.BY_DATE)
                .toList();
    }

    private Set<MeasureId> related(MeasureId measure) {
        var all = new HashSet<MeasureId>();
        all.add(measure);
        proceedings.measure(measure).stream()
                .flatMap(of -> of.related().stream())
                .map(RelatedMeasure::measure)
                .forEach(all::add);
        return all;
    }

    /** The measure that a text is of, amends, or became. */
    private Optional<MeasureId> measure(TextId text) {
        return switch (text) {
            case TextId.OfMeasure of -> Optional.of(of.version().measure());
            case TextId.OfAmendment of -> proceedings.amendment(of.amendment()).map(amendment -> amendment.measure());
            case TextId.OfLaw of -> proceedings.enactedAs(of.law()).map(Measure::id);
        };
    }
}
