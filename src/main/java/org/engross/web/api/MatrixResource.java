package org.engross.web.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.export.paper.MatrixPaper;
import org.engross.export.table.VoteTables;
import org.engross.web.http.Forms;
import org.engross.web.http.Paging;
import org.engross.web.http.Responses;
import org.engross.web.request.MatrixRequest;
import org.engross.web.request.RequestedRecord;

/** {@code votes/matrix}: votes beside cosponsor lists, a row a member. */
@Tag(name = "Votes")
@Path("/api/v1/votes/matrix")
public class MatrixResource {

    private final RequestedRecord journal;
    private final Responses answers;

    MatrixResource(RequestedRecord journal, Responses answers) {
        this.journal = journal;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "getVoteMatrix",
            summary = "Votes beside cosponsor lists, a row a member",
            description = "How each member answered on each vote, and since when the name stands on each measure.")
    @Produces(MediaType.APPLICATION_JSON)
    public MatrixView json(@BeanParam MatrixRequest.Question question, @BeanParam Paging paging) {
        var asked = MatrixRequest.of(question, journal);
        return MatrixView.of(asked, paging.cut(asked.matrix().rows()));
    }

    /** The members by State, on one page. */
    @GET
    @Path("handout")
    @Produces(Forms.PDF)
    @Operation(
            operationId = "getVoteMatrixHandout",
            summary = "The members of the matrix by State, on one page, to hand out",
            description = "A PDF of the same rows as the matrix, the members of each State together.")
    public Response handout(@BeanParam MatrixRequest.Question question) {
        var asked = MatrixRequest.of(question, journal);
        var facts = journal.facts(asked.matrix().votes());
        return answers.onPaper(MatrixPaper.of(asked.title(), asked.matrix(), facts), asked.name() + "-handout.pdf");
    }

    @GET
    @Produces({Forms.CSV, Forms.XLSX, Forms.JSONL, Forms.PDF})
    public Response table(@BeanParam MatrixRequest.Question question) {
        var asked = MatrixRequest.of(question, journal);
        var members = journal.everyone();
        return answers.table(new VoteTables(members).matrix(asked.name(), asked.title(), asked.matrix()));
    }
}
