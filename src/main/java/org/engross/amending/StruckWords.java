package org.engross.amending;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.engross.amending.draft.NumberedLaw;
import org.engross.amending.draft.OriginText;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.TreeSize;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Instruction;
import org.engross.provision.Provision;

/**
 * What instructions, executed in their order, took from a law: the other side of {@link Provenance}, which tells what they
 * put there.
 *
 * @param law as it would read
 * @param words of the law before, those of a provision in printed order
 * @param renumbered for each provision of the law before, by its number in the order of {@link
 *     org.engross.provision.Walk}, the instructions that gave it another designation or put it below another provision,
 *     by their places in the list, from 0
 */
public record StruckWords(Provision law, List<LawWord> words, List<Set<Integer>> renumbered) {

    /**
     * A word of the law before, with the space after it.
     *
     * @param provision its number in the order of {@link org.engross.provision.Walk}
     * @param by the instruction that struck it, by its place in the list, from 0; empty where it still stands. A word of
     *     which a part was struck counts as struck.
     */
    public record LawWord(int provision, String text, OptionalInt by) {}

    public StruckWords {
        words = List.copyOf(words);
        renumbered = renumbered.stream().map(Set::copyOf).toList();
    }

    /** Executes the instructions, all of them addressed to this law, and watches every word of it. */
    public static StruckWords of(Provision law, List<Instruction> instructions) {
        boolean tooDeep = TreeSize.of(List.of(law)).isTooDeep(); // then nothing is carried out, and nothing struck
        var watched = new Watched(new NumberedLaw(tooDeep ? law.withParts(List.of()) : law));
        var execution = Execution.watched(law, watched.numbered.draft(), instructions, watched::look);
        return watched.told(execution.law());
    }

    /** Looks at the law after each instruction. */
    private static final class Watched {

        private static final int STANDING = -1;

        private final NumberedLaw numbered;
        private final int[] struckBy;
        private final List<Set<Integer>> renumbered = new ArrayList<>();
        private Map<Integer, String> places;
        private int[] left;

        Watched(NumberedLaw numbered) {
            this.numbered = numbered;
            struckBy = new int[numbered.words().size()];
            Arrays.fill(struckBy, STANDING);
            for (int i = 0; i < numbered.provisions(); i++) {
                renumbered.add(new TreeSet<>());
            }
            places = read(numbered.draft());
        }

        void look(int instruction, WorkingProvision law) {
            var now = read(law);
            for (int i = 0; i < struckBy.length; i++) {
                if (struckBy[i] == STANDING
                        && left[i] < numbered.words().get(i).text().length()) {
                    struckBy[i] = instruction;
                }
            }
            now.forEach((provision, place) -> {
                if (!place.equals(places.get(provision))) {
                    renumbered.get(provision).add(instruction);
                }
            });
            places = now;
        }

        /** Counts what is left of each word, and tells the place of each provision that is left. */
        private Map<Integer, String> read(WorkingProvision law) {
            left = new int[struckBy.length];
            var found = new HashMap<Integer, String>();
            provision(law, "", found);
            return found;
        }

        private void provision(WorkingProvision draft, String above, Map<Integer, String> found) {
            int number = NumberedLaw.number(draft.origin());
            if (number >= 0) {
                found.put(number, above + " " + draft.designation().printed());
            }
            count(draft.heading());
            parts(draft.parts(), Integer.toString(draft.origin()), found);
        }

        private void parts(List<Piece> parts, String above, Map<Integer, String> found) {
            for (var part : parts) {
                switch (part) {
                    case Piece.Words words -> count(words.text());
                    case WorkingProvision below -> provision(below, above, found);
                    case Piece.QuotedParts quoted -> parts(quoted.parts(), above, found);
                }
            }
        }

        private void count(OriginText text) {
            for (var run : text.runs()) {
                int number = NumberedLaw.number(run.origin());
                if (number >= 0) {
                    left[number] += run.length();
                }
            }
        }

        StruckWords told(Provision law) {
            var words = new ArrayList<LawWord>();
            for (int i = 0; i < struckBy.length; i++) {
                var word = numbered.words().get(i);
                var by = struckBy[i] == STANDING ? OptionalInt.empty() : OptionalInt.of(struckBy[i]);
                words.add(new LawWord(word.provision(), word.text(), by));
            }
            return new StruckWords(law, words, renumbered);
        }
    }
}
