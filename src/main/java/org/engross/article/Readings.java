package org.engross.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.engross.article.ArticleText.Read;

/** Judges a claim of the measure that it is read of; where that is not said, of each that it may be. */
final class Readings {

    private Readings() {}

    /**
     * The verdict of the first reading, unless that is not so and another is: then it is ambiguous.
     *
     * @param reads at least one, the likeliest first
     */
    static Verdict judge(List<Read> reads, Function<Read, Verdict> judge) {
        var first = reads.getFirst();
        var verdict = judge.apply(first).read(first.how());
        if (verdict.mark() != ClaimMark.NOT_SO && verdict.mark() != ClaimMark.NOT_IN_RECORD) {
            return verdict;
        }
        return reads.stream()
                .skip(1)
                .filter(other -> judge.apply(other).mark() == ClaimMark.AS_RECORDED)
                .findFirst()
                .map(other -> both(first, verdict, other, judge.apply(other)))
                .orElse(verdict);
    }

    private static Verdict both(Read first, Verdict verdict, Read other, Verdict otherwise) {
        var proofs = new LinkedHashSet<>(verdict.proofs());
        proofs.addAll(otherwise.proofs());
        return Verdict.of(
                        ClaimMark.AMBIGUOUS,
                        "Of " + first.measure().id().printed() + " it is not so: " + verdict.answer() + " Of "
                                + other.measure().id().printed() + " it is: " + otherwise.answer(),
                        List.copyOf(proofs))
                .read("The sentence names no measure; " + first.measure().id().printed()
                        + " is the last named before it, and the article names "
                        + other.measure().id().printed() + " too.");
    }
}
