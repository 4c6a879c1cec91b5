package org.engross.web.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.export.paper.MemberPaper;
import org.engross.export.table.StoryTables;
import org.engross.proceeding.MemberRecord;
import org.engross.web.filter.MembersAsked;
import org.engross.web.http.Forms;
import org.engross.web.http.Paging;
import org.engross.web.http.Paging.Page;
import org.engross.web.http.Responses;
import org.engross.web.request.MemberView;
import org.engross.web.request.RequestedRecord;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code members}: those whom the record names, and what each did. */
@Tag(name = "Members")
@Path("/api/v1/members")
@Produces(MediaType.APPLICATION_JSON)
public class MembersResource {

    private final RequestedRecord journal;
    private final Responses answers;

    MembersResource(RequestedRecord journal, Responses answers) {
        this.journal = journal;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listMembers",
            summary = "The members whom the record names",
            description = "All who sponsored, signed or voted on what is held.")
    public RestResponse<Page<MemberView>> members(@BeanParam MembersAsked asked, @BeanParam Paging paging) {
        return paging.page(asked.of(journal.proceedings().members()), MemberView::of);
    }

    @GET
    @Produces({Forms.CSV, Forms.XLSX, Forms.JSONL, Forms.PDF})
    public Response table(@BeanParam MembersAsked asked) {
        var members = asked.of(journal.proceedings().members());
        return answers.table(StoryTables.members("members", journal.facts().measures(), members));
    }

    @GET
    @Operation(
            operationId = "getMember",
            summary = "What one member sponsored, offered, signed and voted",
            description = "Only of what is held: it is no record of everything that the member did.")
    @Path("{member}")
    public MemberRecordView member(@PathParam("member") String id) {
        var member = journal.memberAsked(id);
        var record = MemberRecord.of(member, journal.proceedings().facts(member.id()));
        return MemberRecordView.of(record, journal.coverage());
    }

    /** The member on one page. */
    @GET
    @Path("{member}")
    @Produces(Forms.PDF)
    public Response onPaper(@PathParam("member") String id) {
        var member = journal.memberAsked(id);
        var paper = MemberPaper.of(MemberRecord.of(member, journal.proceedings().facts(member.id())), journal::facts);
        return answers.onPaper(paper, member.id() + ".pdf");
    }
}
