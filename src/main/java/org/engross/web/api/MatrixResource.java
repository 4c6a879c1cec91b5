package org.engross.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.engross.export.table.VoteTables;
import org.engross.web.http.Forms;
import org.engross.web.http.Paging;
import org.engross.web.http.Responses;
import org.engross.web.http.TableAnswers;
import org.engross.web.openapi.Described;
import org.engross.web.request.MatrixQuestion;
import org.engross.web.request.MatrixRequest;
import org.engross.web.request.RequestedRecord;

/** {@code votes/matrix}: votes beside cosponsor lists, a row a member. */
@Path("/api/v1/votes/matrix")
public class MatrixResource {

    private final RequestedRecord journal;
    private final Paging paging;
    private final Responses answers;
    private final TableAnswers tables;

    @Inject
    MatrixResource(RequestedRecord journal, Paging paging, Responses answers, TableAnswers tables) {
        this.journal = journal;
        this.paging = paging;
        this.answers = answers;
        this.tables = tables;
    }

    @GET
    @Described(
            id = "matrix",
            summary = "Votes beside cosponsor lists, a row a member",
            answer = MatrixView.class,
            paged = true)
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(@BeanParam MatrixQuestion question) {
        var asked = MatrixRequest.of(question, journal);
        return answers.current(MatrixView.of(asked, paging.cut(asked.matrix().rows())));
    }

    @GET
    @Produces({Forms.CSV, Forms.XLSX, Forms.JSONL, Forms.PDF})
    public Response table(@BeanParam MatrixQuestion question) {
        var asked = MatrixRequest.of(question, journal);
        var members = journal.proceedings().facts().members();
        return tables.answer(new VoteTables(members).matrix(asked.name(), asked.title(), asked.matrix()));
    }
}
