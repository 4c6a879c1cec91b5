package org.engross.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engross.citation.ProvisionPath;
import org.engross.diff.StopWords;
import org.engross.library.Holding;

/**
 * A text in which words may have stood first. Words are its own where they stand there in a run and in their context:
 *
 * <ul>
 *   <li>four words or more in the provision that is the counterpart: the one for the same place of the law; else the one
 *       that defines the same term; else the one with the longest run of telling words; else the one of the same number
 *       below the counterpart of the provision above.
 *   <li>eight words or more, four of them telling, in any other.
 * </ul>
 *
 * <p>Articles, numbers, and the words by which laws are cited and amended tell nothing.
 */
final class EarlierText {

    private static final int IN_CONTEXT = 4;
    private static final int ANYWHERE = 8;
    private static final int TELLING = 4;
    private static final int[] NOWHERE = {};
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private static final Set<String> OF_DRAFTING =
            Set.of(("section subsection paragraph paragraphs subparagraph clause title"
                            + " united states code u.s.c act law public amended amendment amendments amending adding inserting"
                            + " striking redesignating following end after before date enactment made purposes")
                    .split("\\s+"));

    private final List<ProvisionWords> provisions;
    /** The provisions that have a run, by a number of the run that hardly any other has: what is found is looked at. */
    private final Map<Long, int[]> runs = new HashMap<>();

    private final int size;
    private final Map<String, ProvisionWords> byPlace = new HashMap<>();
    private final Map<String, ProvisionWords> byTerm = new HashMap<>();
    private final Map<ProvisionPath, ProvisionWords> byPath = new HashMap<>();

    private EarlierText(List<ProvisionWords> provisions) {
        this.provisions = provisions;
        for (int i = 0; i < provisions.size(); i++) {
            var provision = provisions.get(i);
            provision.place().ifPresent(place -> byPlace.putIfAbsent(place, provision));
            provision.defined().ifPresent(term -> byTerm.putIfAbsent(term, provision));
            byPath.putIfAbsent(provision.path(), provision);
            for (var run : runsOf(provision.forms())) {
                runs.merge(run, new int[] {i}, EarlierText::joined);
            }
        }
        size = provisions.stream()
                .mapToInt(provision -> provision.forms().size())
                .sum();
    }

    static EarlierText of(Holding held) {
        return new EarlierText(ProvisionWords.of(held.document().text()));
    }

    private static int[] joined(int[] before, int[] more) {
        int[] all = Arrays.copyOf(before, before.length + more.length);
        System.arraycopy(more, 0, all, before.length, more.length);
        return all;
    }

    /** How many words it has. */
    int size() {
        return size;
    }

    /** For each provision of a later text, in order, which of its words stand here. */
    List<BitSet> wordsOf(List<ProvisionWords> later) {
        var counterparts = new HashMap<ProvisionPath, ProvisionWords>();
        var found = new ArrayList<BitSet>();
        for (var provision : later) {
            var words = new BitSet();
            var alike = alike(provision);
            var counterpart = counterpart(provision, alike, counterparts);
            counterpart.ifPresent(earlier -> {
                counterparts.put(provision.path(), earlier);
                SharedRuns.find(provision.forms(), earlier.forms(), run -> run.size() >= IN_CONTEXT, words);
            });
            alike.forEach(
                    earlier -> SharedRuns.find(provision.forms(), earlier.forms(), EarlierText::isTelling, words));
            found.add(words);
        }
        return found;
    }

    private Optional<ProvisionWords> counterpart(
            ProvisionWords later, List<ProvisionWords> alike, Map<ProvisionPath, ProvisionWords> counterparts) {
        return later.place()
                .map(byPlace::get)
                .or(() -> later.defined().map(byTerm::get))
                .or(() -> alike.stream().findFirst())
                .or(() -> later.number()
                        .flatMap(number -> Optional.ofNullable(
                                        counterparts.get(later.path().parent()))
                                .map(above -> byPath.get(above.path().child(number)))));
    }

    /** The provisions that share a telling run with another, the one with the longest first. */
    private List<ProvisionWords> alike(ProvisionWords later) {
        var lengths = new HashMap<Integer, Integer>();
        for (var run : runsOf(later.forms())) {
            for (int at : runs.getOrDefault(run, NOWHERE)) {
                lengths.computeIfAbsent(
                        at,
                        i -> SharedRuns.longest(later.forms(), provisions.get(i).forms(), EarlierText::isTelling));
            }
        }
        return lengths.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(one -> provisions.get(one.getKey()))
                .toList();
    }

    /**
     * The runs of eight words by which provisions are found. Those that tell next to nothing find every provision of a long
     * bill and are left out.
     */
    private static Set<Long> runsOf(List<String> forms) {
        var telling = new int[forms.size() + 1];
        for (int i = 0; i < forms.size(); i++) {
            telling[i + 1] = telling[i] + (isTelling(forms.get(i)) ? 1 : 0);
        }
        var runs = new HashSet<Long>();
        for (int from = 0; from + ANYWHERE <= forms.size(); from++) {
            if ((telling[from + ANYWHERE] - telling[from]) * 2 >= TELLING) {
                runs.add(number(forms.subList(from, from + ANYWHERE)));
            }
        }
        return runs;
    }

    private static long number(List<String> run) {
        long number = 0;
        for (var word : run) {
            number = (number ^ word.hashCode()) * MULTIPLIER;
            number ^= number >>> Integer.SIZE;
        }
        return number;
    }

    private static boolean isTelling(List<String> run) {
        return run.size() >= ANYWHERE
                && run.stream().filter(EarlierText::isTelling).count() >= TELLING;
    }

    private static boolean isTelling(String word) {
        return Character.isLetter(word.charAt(0)) && !StopWords.contain(word) && !OF_DRAFTING.contains(word);
    }
}
