package org.engross.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engross.member.Member;

/**
 * A member's score with every act that it comes of.
 *
 * @param member in the seat of the last day of the scorecard
 * @param acts in the order of the file, those left out among them
 * @param grade the letter, where the file has letters and there is a score
 * @param notes what a reader must know of this member: that the seat or party changed between the acts
 */
public record MemberScore(Member member, List<CountedAct> acts, Optional<Grade> grade, List<String> notes) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public MemberScore {
        acts = List.copyOf(acts);
        notes = List.copyOf(notes);
    }

    public BigDecimal earned() {
        return sum(acts, CountedAct::points);
    }

    /** The weights of the acts that count. */
    public BigDecimal possible() {
        return sum(acts, CountedAct::possible);
    }

    /** How many acts count. */
    public int counted() {
        return (int) acts.stream().filter(CountedAct::counts).count();
    }

    /** 100 × earned ÷ possible, to one decimal, halves up; empty where no act counts. */
    public Optional<BigDecimal> score() {
        return score(acts);
    }

    static Optional<BigDecimal> score(List<CountedAct> acts) {
        var possible = sum(acts, CountedAct::possible);
        return possible.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        HUNDRED.multiply(sum(acts, CountedAct::points)).divide(possible, 1, RoundingMode.HALF_UP));
    }

    private static BigDecimal sum(List<CountedAct> acts, Function<CountedAct, BigDecimal> of) {
        return acts.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@code 66.7}, {@code no score}. */
    public String printedScore() {
        return score().map(Numbers::plain).orElse("no score");
    }

    /** The sum as one would write it: {@code 100 × (10 + 0 + 5) ÷ (10 + 10 + 5) = 60}. */
    public String arithmetic() {
        return score().map(score -> "100 × (" + terms(CountedAct::points) + ") ÷ (" + terms(CountedAct::possible)
                        + ") = " + Numbers.plain(score))
                .orElse("nothing counts, so there is no score");
    }

    private String terms(Function<CountedAct, BigDecimal> of) {
        return acts.stream()
                .filter(CountedAct::counts)
                .map(of)
                .map(Numbers::plain)
                .collect(Collectors.joining(" + "));
    }
}
