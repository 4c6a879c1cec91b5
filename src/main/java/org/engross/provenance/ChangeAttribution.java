package org.engross.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.diff.Edit;
import org.engross.diff.Token;
import org.engross.provenance.Making.HandedWords;
import org.engross.provision.Provision;
import org.engross.provision.Walk;

/**
 * Tells whose each change is, where it is known who put each word of the newer text there and who struck each of the older.
 * A comparison may mark another of two equal words than the one that was put in or struck; where all that was done in a
 * provision was one hand's, what differs there is its all the same, and where several were at work, such words stay open.
 */
final class ChangeAttribution {

    private final Making making;
    private final Credits credits;
    private final Map<TextId, Credit> known = new HashMap<>();

    ChangeAttribution(Making making, Comparison comparison, Credits credits) {
        this.making = making;
        this.credits = credits;
    }

    /** What one hand did in a change. */
    private static final class Share {
        private int inserted;
        private int struck;
        private boolean renumbered;

        private int words() {
            return inserted + struck;
        }
    }

    ChangeSignature of(ProvisionChange change) {
        var work = new LinkedHashMap<Optional<Hand>, Share>();
        var olds = change.fromPath()
                .map(path -> places(path, change, change.before()))
                .orElse(Set.of());
        var news = change.toPath()
                .map(path -> places(path, change, change.after()))
                .orElse(Set.of());
        var inserted = new WordHands(making.put(), news);
        var struck = new WordHands(making.struck(), olds);
        inserted.of(change, Edit::isAfter).forEach((hand, words) -> work(work, hand).inserted += words);
        struck.of(change, Edit::isBefore).forEach((hand, words) -> work(work, hand).struck += words);
        if (!change.isBlock()) {
            olds.stream()
                    .flatMap(path -> making.renumbered().getOrDefault(path, Set.of()).stream())
                    .forEach(hand -> work(work, Optional.of(hand)).renumbered = true);
        }
        only(inserted, struck, work).ifPresent(hand -> give(work, hand));
        return signature(work);
    }

    private static Share work(Map<Optional<Hand>, Share> work, Optional<Hand> hand) {
        return work.computeIfAbsent(hand, key -> new Share());
    }

    /** The places of the words of a change: of a block those of all its levels, else its own. */
    private static Set<ProvisionPath> places(ProvisionPath path, ProvisionChange change, Optional<Provision> of) {
        if (!change.isBlock()) {
            return Set.of(path);
        }
        return Walk.of(of.orElseThrow()).stream()
                .map(place -> {
                    var at = path;
                    for (var step : place.path().steps()) {
                        at = at.child(step);
                    }
                    return at;
                })
                .collect(Collectors.toSet());
    }

    /** The one hand at work in the provision, or the one text whose instructions made all of the newer text. */
    private Optional<Hand> only(WordHands inserted, WordHands struck, Map<Optional<Hand>, Share> work) {
        if (!making.complete()) {
            return Optional.empty();
        }
        var atWork = Stream.of(
                        inserted.all(),
                        struck.all(),
                        work.keySet().stream().flatMap(Optional::stream).collect(Collectors.toSet()))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        if (atWork.size() == 1) {
            return atWork.stream().findFirst();
        }
        var texts = making.hands().stream().map(Hand::by).distinct().toList();
        return texts.size() == 1 ? Optional.of(new Hand(texts.getFirst(), Optional.empty())) : Optional.empty();
    }

    /** Gives a hand the words that are nobody's yet. */
    private static void give(Map<Optional<Hand>, Share> work, Hand hand) {
        var open = work.remove(Optional.<Hand>empty());
        if (open != null || work.isEmpty()) {
            var its = work(work, Optional.of(hand));
            its.inserted += open == null ? 0 : open.inserted;
            its.struck += open == null ? 0 : open.struck;
        }
    }

    private ChangeSignature signature(Map<Optional<Hand>, Share> work) {
        var signers = new ArrayList<Signer>();
        work.forEach((hand, did) -> hand.ifPresent(by -> signers.add(new Signer(
                by.by(),
                by.through(),
                known.computeIfAbsent(by.through().orElse(by.by()).document().id(), credits::of),
                did.inserted,
                did.struck,
                did.renumbered))));
        signers.sort(Comparator.comparingInt((Signer one) -> one.inserted() + one.struck())
                .reversed());
        var open = work.get(Optional.<Hand>empty());
        return new ChangeSignature(
                signers, open == null ? signers.isEmpty() ? NOT_ACCOUNTED_FOR : "" : open(open, signers));
    }

    private static final String NOT_ACCOUNTED_FOR = "Not accounted for by any amendment held.";

    private static String open(Share open, List<Signer> signers) {
        if (open.words() == 0) {
            return signers.isEmpty() ? NOT_ACCOUNTED_FOR : "";
        }
        var words = Stream.of(count(open.inserted, "inserted"), count(open.struck, "struck"))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(" and "));
        return "Not accounted for by any amendment held: " + words + ".";
    }

    private static String count(int words, String done) {
        return words == 0 ? "" : words + (words == 1 ? " word " : " words ") + done;
    }

    /** The hands of the words of some provisions. */
    private record WordHands(List<HandedWords> words, boolean known) {

        WordHands(Map<ProvisionPath, List<HandedWords>> by, Set<ProvisionPath> places) {
            this(
                    by.entrySet().stream()
                            .filter(entry -> places.contains(entry.getKey()))
                            .flatMap(entry -> entry.getValue().stream())
                            .toList(),
                    !by.isEmpty());
        }

        Set<Hand> all() {
            return words.stream().flatMap(word -> word.hand().stream()).collect(Collectors.toCollection(HashSet::new));
        }

        /** How many of the words that a change marks are each hand's. */
        Map<Optional<Hand>, Integer> of(ProvisionChange change, Predicate<Edit> side) {
            var counts = new LinkedHashMap<Optional<Hand>, Integer>();
            if (change.isBlock() && !change.edits().stream().allMatch(side)) {
                return counts;
            }
            var marked = change.edits().stream().filter(side).toList();
            var hands = change.isBlock() ? Optional.<List<Optional<Hand>>>empty() : letters(marked);
            if (change.isBlock() && known) {
                words.forEach(word -> counts.merge(word.hand(), Token.wordsIn(word.words()), Integer::sum));
                counts.values().removeIf(count -> count == 0);
                if (counts.size()
                        == 1) { // the Code's print may have fewer than the hand put: of "title 18, United States Code,"
                    // three
                    counts.replaceAll((hand, put) -> change.wordsInserted() + change.wordsStruck());
                }
                return counts;
            }
            int at = 0;
            for (var edit : marked) {
                for (var token : Token.listOf(edit.text())) {
                    if (edit.op() != Edit.Op.SAME && token.isWord()) {
                        int letter = at;
                        counts.merge(hands.flatMap(all -> all.get(letter)), 1, Integer::sum);
                    }
                    at += letters(token.word());
                }
            }
            return counts;
        }

        /** The hand of each letter of the words, spaces left out; empty where the words are others. */
        private Optional<List<Optional<Hand>>> letters(List<Edit> marked) {
            var hands = new ArrayList<Optional<Hand>>();
            var here = new StringBuilder();
            for (var word : words) {
                here.append(word.words());
                for (int i = letters(word.words()); i > 0; i--) {
                    hands.add(word.hand());
                }
            }
            var told = marked.stream().map(Edit::text).collect(Collectors.joining());
            return spaceless(here.toString()).equals(spaceless(told)) ? Optional.of(hands) : Optional.empty();
        }

        private static int letters(String words) {
            return spaceless(words).length();
        }

        private static String spaceless(String words) {
            return words.replaceAll("[\\s\\p{Z}]+", "");
        }
    }
}
