package org.engross.web.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.engross.citation.TextId;
import org.engross.library.Library;
import org.engross.proceeding.Event;
import org.engross.proceeding.MemberRecord;
import org.engross.proceeding.SelfCheck;
import org.engross.proceeding.Timeline;
import org.engross.web.http.Paging;
import org.engross.web.request.MatrixQuestion;
import org.engross.web.request.MatrixRequest;
import org.engross.web.request.MemberFilter;
import org.engross.web.request.RequestedRecord;

/** The pages of measures, votes and members, the matrix, and the record held against itself. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class RecordPages {

    private final RequestedRecord journal;
    private final Library library;

    @Inject
    RecordPages(RequestedRecord journal, Library library) {
        this.journal = journal;
        this.library = library;
    }

    @GET
    @Path("measures/{measure}")
    public String measure(@PathParam("measure") String id) {
        var page = MeasurePage.of(
                journal.measure(id),
                journal.proceedings().facts(),
                version -> library.find(new TextId.OfMeasure(version)));
        return Pages.measure(page, page.measure(), journal).render();
    }

    @GET
    @Path("measures/{measure}/timeline")
    public String timeline(@PathParam("measure") String id) {
        var measure = journal.measure(id);
        var days = Timeline.of(journal.proceedings().facts(), List.of(measure)).stream()
                .collect(Collectors.groupingBy(Event::date, TreeMap::new, Collectors.toList()));
        return Pages.timeline(measure, days, journal).render();
    }

    @GET
    @Path("votes/{vote}")
    public String vote(
            @PathParam("vote") String id,
            @QueryParam("party") List<String> party,
            @QueryParam("state") List<String> state,
            @QueryParam("position") List<String> position,
            UriInfo uri) {
        var vote = journal.rollCall(id);
        var page = new VotePage(vote, MemberFilter.asked(party, state, position), question(uri), journal);
        return Pages.vote(page, vote, journal).render();
    }

    @GET
    @Path("votes/matrix")
    public String matrix(@BeanParam MatrixQuestion question, @BeanParam Paging paging, UriInfo uri) {
        var asked = MatrixRequest.of(question, journal);
        var members = journal.proceedings().members();
        var page = MatrixPage.of(asked, paging.cut(asked.matrix().rows()), question(uri), members);
        return Pages.matrix(page, asked.matrix(), journal).render();
    }

    @GET
    @Path("members/{member}")
    public String member(@PathParam("member") String id) {
        var record =
                MemberRecord.of(journal.memberAsked(id), journal.proceedings().facts());
        return Pages.member(record, record.member()).render();
    }

    @GET
    @Path("checks")
    public String checks() {
        var all = SelfCheck.of(journal.proceedings().facts(), library.printedLists());
        return Pages.checks(all).render();
    }

    /** What the address asks, with a {@code &} after it if there is any. */
    private static String question(UriInfo uri) {
        var asked = Objects.requireNonNullElse(uri.getRequestUri().getRawQuery(), "");
        return asked.isEmpty() ? "" : asked + "&";
    }
}
