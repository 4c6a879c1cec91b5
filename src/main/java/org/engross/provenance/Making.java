package org.engross.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engross.amending.StruckWords;
import org.engross.amending.instruction.Outcome;
import org.engross.citation.ProvisionPath;
import org.engross.expression.ExpressedText;
import org.engross.provision.Provision;
import org.engross.provision.Walk;
import org.engross.provision.Wording;

/**
 * How one text became another: which hand put each word of the newer there, and which struck each word of the older.
 *
 * @param hands all that were at work, in the order of the texts executed
 * @param put the words of the newer text by the provision in which they stand; none where they are not traced
 * @param struck the words of the older text, with the hand that struck each; none where that is not known
 * @param renumbered the hands that gave a provision of the older text another number or place
 * @param complete whether the newer text is the older with just these hands' work, so that every difference is of one of
 *     them
 */
record Making(
        List<Hand> hands,
        Map<ProvisionPath, List<HandedWords>> put,
        Map<ProvisionPath, List<HandedWords>> struck,
        Map<ProvisionPath, Set<Hand>> renumbered,
        boolean complete) {

    /**
     * Words of one hand.
     *
     * @param hand empty for words that nobody put there or struck
     */
    record HandedWords(String words, Optional<Hand> hand) {
        HandedWords {
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(hand, "hand");
        }
    }

    /** The words of a traced text by the provision in which they stand. */
    static Map<ProvisionPath, List<HandedWords>> put(TextProvenance trace, Set<String> older) {
        return trace.runs().stream()
                .collect(Collectors.groupingBy(
                        TextProvenance.ProvenanceRun::path,
                        Collectors.mapping(
                                run -> new HandedWords(
                                        run.words(),
                                        run.by()
                                                .filter(by -> !older.contains(by.id()))
                                                .map(by -> new Hand(by, run.through()))),
                                Collectors.toList())));
    }

    /**
     * Watches the texts executed strike words of the older text.
     *
     * @param made the newer text as executing makes it
     * @param from how many of its instructions made the older text
     * @param hands of its instructions
     */
    static Optional<Making> watched(
            Provision older,
            ExpressedText made,
            int from,
            List<Hand> hands,
            Map<ProvisionPath, List<HandedWords>> put) {
        var outcomes = made.executed().stream()
                .flatMap(text -> text.outcomes().stream())
                .skip(from)
                .toList();
        var carriedOut = new ArrayList<Hand>();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) instanceof Outcome.Executed) {
                carriedOut.add(hands.get(i));
            }
        }
        var taken = StruckWords.of(
                older,
                outcomes.stream()
                        .filter(Outcome.Executed.class::isInstance)
                        .map(Outcome::instruction)
                        .toList());
        if (!words(taken.law()).equals(words(made.text()))) {
            return Optional.empty();
        }
        var places = Walk.of(older);
        var struck = new HashMap<ProvisionPath, List<HandedWords>>();
        for (var word : taken.words()) {
            struck.computeIfAbsent(places.get(word.provision()).path(), path -> new ArrayList<>())
                    .add(new HandedWords(
                            word.text(),
                            word.by().isPresent()
                                    ? Optional.of(carriedOut.get(word.by().getAsInt()))
                                    : Optional.empty()));
        }
        var renumbered = new HashMap<ProvisionPath, Set<Hand>>();
        for (int i = 0; i < places.size(); i++) {
            for (int by : taken.renumbered().get(i)) {
                renumbered
                        .computeIfAbsent(places.get(i).path(), path -> new HashSet<>())
                        .add(carriedOut.get(by));
            }
        }
        return Optional.of(new Making(hands.stream().distinct().toList(), put, struck, renumbered, true));
    }

    static List<String> words(Provision text) {
        return text.allWords().map(Wording::words).toList();
    }
}
