package org.engross.web.page;

import java.util.List;
import org.engross.measure.Amendment;
import org.engross.measure.Measure;
import org.engross.member.Member;
import org.engross.vote.CountedVote;
import org.engross.web.filter.FilterField;
import org.engross.web.http.Dates;
import org.engross.web.http.Paging;

/**
 * What the page of a list of the record prints.
 *
 * @param address of the list, without a query
 * @param fields by which it can be narrowed
 * @param question what was asked, without the page; with a {@code &} after it if there is any
 * @param rows those of the page that is asked for
 */
record RecordList(
        String title,
        String standfirst,
        String address,
        List<FilterField> fields,
        String question,
        Paging.Page<ListedRecord> rows) {

    /**
     * What a list that is printed otherwise is narrowed by.
     *
     * @param question as it was asked
     */
    record Narrowed(List<FilterField> fields, String question) {}

    /** A line of the list. */
    record ListedRecord(String link, String name, String about) {

        static ListedRecord of(Measure measure) {
            return new ListedRecord(
                    "/measures/" + measure.id(),
                    measure.id().printed() + ", " + measure.title(),
                    measure.introduced()
                            .map(day -> "Introduced " + Dates.printed(day))
                            .orElse("No status record is held"));
        }

        static ListedRecord of(Amendment amendment) {
            return new ListedRecord(amendment.id().uslm(), amendment.id().printed(), amendment.about());
        }

        static ListedRecord of(CountedVote vote) {
            return new ListedRecord(
                    "/votes/" + vote.id(), vote.id().printed(), Dates.printed(vote.date()) + ". " + vote.question());
        }

        static ListedRecord of(Member member) {
            return new ListedRecord(
                    "/members/" + member.id(), member.fullName(), member.party().printed() + ", " + member.seat());
        }
    }

    /** The address of the same list as JSON. */
    public String json() {
        return "/api/v1" + address + "?" + question;
    }

    /** Whether there are more after those of this page. */
    public boolean more() {
        return rows.page() * rows.size() < rows.total();
    }

    public boolean isEmpty() {
        return rows.items().isEmpty();
    }
}
