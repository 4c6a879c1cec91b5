package org.engross.scorecard;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import org.engross.citation.Chamber;
import org.engross.member.Member;

/** In which order members are told. None is a rank: members of one score stand together, by name. */
public enum ScoreOrder {
    /** Each chamber for itself, since its acts are others; the highest first, those without a score last. */
    SCORE(Comparator.comparing(ScoreOrder::chamber)
            .thenComparing(one -> one.score().orElse(BigDecimal.ONE.negate()), Comparator.reverseOrder())),
    NAME(Comparator.comparing(MemberScore::member, Member.AS_CALLED)),
    /** The senators of a State before its representatives. */
    STATE(Comparator.comparing((MemberScore one) -> one.member().state())
            .thenComparing(ScoreOrder::chamber, Comparator.reverseOrder()));

    private final Comparator<MemberScore> order;

    ScoreOrder(Comparator<MemberScore> first) {
        order = first.thenComparing(MemberScore::member, Member.AS_CALLED);
    }

    private static Chamber chamber(MemberScore one) {
        return one.member().chamber();
    }

    Comparator<MemberScore> comparator() {
        return order;
    }

    /** {@code score}, as a request names it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
