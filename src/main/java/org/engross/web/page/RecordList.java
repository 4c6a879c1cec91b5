package org.engross.web.page;

import java.util.List;
import java.util.function.Function;
import org.engross.measure.Amendment;
import org.engross.measure.Measure;
import org.engross.member.Member;
import org.engross.vote.RollCall;
import org.engross.web.http.Dates;
import org.engross.web.http.Paging;

/**
 * What the page of a list of the record prints.
 *
 * @param address of the list, without a query
 * @param json the address of the same list as JSON
 * @param rows those of the page that is asked for
 */
record RecordList(String title, String standfirst, String address, String json, Paging.Page<Row> rows) {

    /** A line of the list. */
    record Row(String link, String name, String about) {

        static Row of(Measure measure) {
            return new Row(
                    "/measures/" + measure.id(),
                    measure.id().printed() + ", " + measure.title(),
                    "Introduced " + Dates.printed(measure.introduced()));
        }

        static Row of(Amendment amendment) {
            return new Row(amendment.id().uslm(), amendment.id().printed(), amendment.purpose());
        }

        static Row of(RollCall vote) {
            return new Row(
                    "/votes/" + vote.id(), vote.id().printed(), Dates.printed(vote.date()) + ". " + vote.question());
        }

        static Row of(Member member) {
            return new Row(
                    "/members/" + member.id(), member.name(), member.party().printed() + ", " + member.seat());
        }
    }

    static <T> RecordList of(
            String title, String standfirst, String address, Function<T, Row> row, Paging paging, List<T> all) {
        var cut = paging.cut(all);
        var rows = new Paging.Page<>(
                cut.total(),
                cut.page(),
                cut.size(),
                cut.items().stream().map(row).toList());
        return new RecordList(title, standfirst, address, "/api/v1" + address, rows);
    }

    /** Whether there are more after those of this page. */
    public boolean more() {
        return rows.page() * rows.size() < rows.total();
    }

    public boolean isEmpty() {
        return rows.items().isEmpty();
    }
}
