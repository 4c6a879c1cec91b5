package org.engross.provenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.citation.LawCitation;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;
import org.engross.expression.ExpressedText;

/**
 * A provision of a traced text.
 *
 * @param places for each of its words where it begins among the runs
 */
record TracedProvision(ProvisionWords words, List<WordPlace> places) {

    /**
     * The beginning of a word.
     *
     * @param run counted from 0
     * @param start in the words of the run, in UTF-16 code units
     */
    record WordPlace(int run, int start) {}

    /** The provisions of the text, in the order in which they are met. */
    static List<TracedProvision> of(TextProvenance trace) {
        var places = new LinkedHashMap<ProvisionPath, List<WordPlace>>();
        var forms = new LinkedHashMap<ProvisionPath, List<String>>();
        for (int i = 0; i < trace.runs().size(); i++) {
            var run = trace.runs().get(i);
            for (var word : PrintedWord.listOf(run.words())) {
                places.computeIfAbsent(run.path(), path -> new ArrayList<>()).add(new WordPlace(i, word.start()));
                forms.computeIfAbsent(run.path(), path -> new ArrayList<>()).add(word.form());
            }
        }
        var inLaw = placesInLaw(trace.text());
        return forms.entrySet().stream()
                .map(own -> new TracedProvision(
                        new ProvisionWords(own.getKey(), own.getValue(), inLaw.of(own.getKey())),
                        places.get(own.getKey())))
                .toList();
    }

    /** Tells where a provision of the text stands in a law, or would stand. */
    private interface PlacesInLaw {
        Optional<String> of(ProvisionPath path);
    }

    private static PlacesInLaw placesInLaw(ExpressedText text) {
        return section(text.expression().base())
                .<PlacesInLaw>map(number -> path -> Optional.of(ProposedPlaces.place(number, path.steps())))
                .orElseGet(() -> proposed(text));
    }

    /** The number of the section of law that is traced; empty where a bill or a whole law is. */
    private static Optional<String> section(TextId text) {
        return switch (text) {
            case TextId.OfLaw of ->
                switch (of.law()) {
                    case LawCitation.CodeSection code -> Optional.of(code.section());
                    case LawCitation.ActSection act -> Optional.of(act.section());
                    case LawCitation.PublicLaw law -> Optional.empty();
                    case LawCitation.PrivateLaw law -> Optional.empty();
                };
            case TextId.OfMeasure of -> Optional.empty();
            case TextId.OfAmendment of -> Optional.empty();
        };
    }

    private static PlacesInLaw proposed(ExpressedText text) {
        Map<ProvisionPath, String> places = ProposedPlaces.of(text.text());
        return path -> Optional.ofNullable(places.get(path));
    }
}
