package org.engross.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.engross.article.ArticleText.MeasureReading;

/** Judges a claim of the measure that it is read of; where that is not said, of each that it may be. */
final class Readings {

    private Readings() {}

    /**
     * The verdict of the first reading. Where that is not so and another is, it is ambiguous; where the record of the first
     * has nothing of the kind, it cannot be meant, and the next is taken.
     *
     * @param reads at least one, the likeliest first
     */
    static Verdict judge(List<MeasureReading> reads, Function<MeasureReading, Verdict> judge) {
        var first = reads.getFirst();
        var verdict = judge.apply(first).read(first.how());
        if (verdict.mark() != ClaimMark.NOT_SO && verdict.mark() != ClaimMark.NOT_IN_RECORD) {
            return verdict;
        }
        if (verdict.mark() == ClaimMark.NOT_IN_RECORD) {
            return reads.stream()
                    .skip(1)
                    .map(other -> judge.apply(other)
                            .read("Read of " + other.measure().id().printed() + ", since the record of "
                                    + first.measure().id().printed() + ", the last named before it, has nothing of the"
                                    + " kind."))
                    .filter(other -> other.mark() != ClaimMark.NOT_IN_RECORD)
                    .findFirst()
                    .orElse(verdict);
        }
        return reads.stream()
                .skip(1)
                .filter(other -> judge.apply(other).mark() == ClaimMark.AS_RECORDED)
                .findFirst()
                .map(other -> both(first, verdict, other, judge.apply(other)))
                .orElse(verdict);
    }

    private static Verdict both(MeasureReading first, Verdict verdict, MeasureReading other, Verdict otherwise) {
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
