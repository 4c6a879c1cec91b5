package org.engross.export.table;

import java.util.Optional;
import java.util.function.Function;
import org.engross.member.Member;

/** The columns that say who a member is. */
final class MemberColumns {

    private MemberColumns() {}

    static <R> Columns<R> add(Columns<R> columns, Function<? super R, Member> member) {
        return columns.text("member", row -> member.apply(row).id())
                .text("name", row -> member.apply(row).name())
                .text("party", row -> member.apply(row).party().letter())
                .text("state", row -> member.apply(row).state())
                .number(
                        "district",
                        row -> member.apply(row).district().isPresent()
                                ? member.apply(row).district().getAsInt()
                                : null);
    }

    /** The member who offered something, a measure or an amendment, where one did. */
    static <R> Columns<R> addSponsor(Columns<R> columns, Function<? super R, Optional<Member>> sponsor) {
        return columns.text("sponsor", row -> sponsor.apply(row).map(Member::id))
                .text("sponsor_name", row -> sponsor.apply(row).map(Member::printed));
    }
}
