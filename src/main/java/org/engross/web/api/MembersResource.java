package org.engross.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.engross.export.table.StoryTables;
import org.engross.member.Member;
import org.engross.proceeding.MemberRecord;
import org.engross.web.http.Forms;
import org.engross.web.http.Paging;
import org.engross.web.http.Responses;
import org.engross.web.http.TableAnswers;
import org.engross.web.openapi.Described;
import org.engross.web.request.MemberFilter;
import org.engross.web.request.MemberView;
import org.engross.web.request.RequestedRecord;

/** {@code members}: those whom the record names, and what each did. */
@Path("/api/v1/members")
@Produces(MediaType.APPLICATION_JSON)
public class MembersResource {

    private final RequestedRecord journal;
    private final Paging paging;
    private final Responses answers;
    private final TableAnswers tables;

    @Inject
    MembersResource(RequestedRecord journal, Paging paging, Responses answers, TableAnswers tables) {
        this.journal = journal;
        this.paging = paging;
        this.answers = answers;
        this.tables = tables;
    }

    @GET
    @Described(id = "members", summary = "The members whom the record names", answer = MemberView.class, list = true)
    public Response members(@QueryParam("party") List<String> party, @QueryParam("state") List<String> state) {
        return paging.page(asked(party, state).stream().map(MemberView::of).toList());
    }

    @GET
    @Produces({Forms.CSV, Forms.XLSX, Forms.JSONL, Forms.PDF})
    public Response table(@QueryParam("party") List<String> party, @QueryParam("state") List<String> state) {
        return tables.answer(
                StoryTables.members("members", journal.proceedings().measures(), asked(party, state)));
    }

    @GET
    @Described(
            id = "member",
            summary = "What one member sponsored, offered, signed and voted",
            answer = MemberRecordView.class)
    @Path("{member}")
    public Response member(@PathParam("member") String id) {
        var record =
                MemberRecord.of(journal.memberAsked(id), journal.proceedings().facts());
        return answers.current(MemberRecordView.of(record));
    }

    private List<Member> asked(List<String> party, List<String> state) {
        var shown = MemberFilter.asked(party, state, List.of());
        return journal.proceedings().members().stream()
                .filter(member -> shown.passes(member.party(), member.state()))
                .toList();
    }
}
