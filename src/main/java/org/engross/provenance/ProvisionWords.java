package org.engross.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.amending.Provenance;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Provision;

/**
 * The own words of a provision, its heading among them, and the place that they have or would have in a law.
 *
 * @param forms as {@link PrintedWord} folds them
 * @param place {@code 230/e/5} for paragraph (5) of subsection (e) of section 230; empty for the words of a bill that
 *     propose no law
 */
record ProvisionWords(ProvisionPath path, List<String> forms, Optional<String> place) {

    private static final Pattern DEFINITION = Pattern.compile("the term (.{1,80}?) (?:means|includes|has) .*");

    /** How many words at the beginning may name the term that is defined. */
    private static final int WORDS_OF_A_DEFINITION = 15;

    ProvisionWords {
        forms = List.copyOf(forms);
    }

    /** The provisions of a text that have words, in printed order; two of one path are one. */
    static List<ProvisionWords> of(Provision text) {
        var places = ProposedPlaces.of(text);
        var words = new LinkedHashMap<ProvisionPath, List<String>>();
        var known = new HashMap<String, String>(); // texts stay in memory with their words, each once
        for (var run : Provenance.unamended(text)) {
            var own = words.computeIfAbsent(run.path(), path -> new ArrayList<>());
            PrintedWord.listOf(run.words()).forEach(word -> own.add(known.computeIfAbsent(word.form(), form -> form)));
        }
        return words.entrySet().stream()
                .filter(own -> !own.getValue().isEmpty())
                .map(own ->
                        new ProvisionWords(own.getKey(), own.getValue(), Optional.ofNullable(places.get(own.getKey()))))
                .toList();
    }

    /**
     * The term that the provision defines with its section: {@code 1591 participation in a venture}. Paragraphs of
     * definitions are known by their terms, since their numbers change whenever one is put in between.
     */
    Optional<String> defined() {
        var beginning = String.join(" ", forms.subList(0, Math.min(WORDS_OF_A_DEFINITION, forms.size())));
        var matcher = DEFINITION.matcher(beginning);
        return matcher.matches() ? place.map(at -> at.split("/")[0] + " " + matcher.group(1)) : Optional.empty();
    }

    /** The last step of its path; empty for the text as a whole. */
    Optional<String> number() {
        return path.steps().isEmpty()
                ? Optional.empty()
                : Optional.of(path.steps().getLast());
    }
}
