package org.engross.export.table;

import java.util.function.Function;
import org.engross.member.Member;

/** The columns that say who a member is. */
final class MemberColumns {

    private MemberColumns() {}

    static <R> Columns<R> add(Columns<R> columns, Function<? super R, Member> member) {
        return columns.text(
                        "member",
                        "Member",
                        "The member's id in the Biographical Directory of Congress",
                        row -> member.apply(row).id())
                .text(
                        "name",
                        "Name",
                        "Family name, then given name where the record has it",
                        row -> member.apply(row).name())
                .text(
                        "party",
                        "Party",
                        "R Republican, D Democrat, I Independent",
                        row -> member.apply(row).party().letter())
                .text(
                        "state",
                        "State",
                        "Two letters, territories among them",
                        row -> member.apply(row).state())
                .number(
                        "district",
                        "District",
                        "0 at large; empty for senators and where the record does not say",
                        row -> member.apply(row).district().isPresent()
                                ? member.apply(row).district().getAsInt()
                                : null);
    }

    /** Who offered something: a measure, an amendment. */
    static <R> Columns<R> addSponsor(Columns<R> columns, Function<? super R, Member> sponsor) {
        return columns.text(
                        "sponsor",
                        "Sponsor",
                        "The sponsor's id",
                        row -> sponsor.apply(row).id())
                .text(
                        "sponsor_name",
                        "Sponsor's name",
                        "As the status record prints it",
                        row -> sponsor.apply(row).printed());
    }
}
