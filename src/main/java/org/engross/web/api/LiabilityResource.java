package org.engross.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.engross.editorial.LiabilityVocabulary;
import org.engross.export.table.LiabilityTable;
import org.engross.web.http.Forms;
import org.engross.web.http.Responses;
import org.engross.web.request.LiabilityRequest;

/** {@code liability?texts=EXPR,EXPR…}: the words of each element in each text, and what changed from the text before. */
@Path("/api/v1/liability")
public class LiabilityResource {

    private final LiabilityRequest asked;
    private final LiabilityVocabulary vocabulary;
    private final Responses answers;

    LiabilityResource(LiabilityRequest asked, LiabilityVocabulary vocabulary, Responses answers) {
        this.asked = asked;
        this.vocabulary = vocabulary;
        this.answers = answers;
    }

    /**
     * As JSON.
     *
     * @param texts expressions, with commas or one a parameter; the bills and the law if none is given
     */
    @GET
    @Operation(
            operationId = "liability",
            summary = "The words of each element of liability in each text, and what changed from the text before")
    @Produces(MediaType.APPLICATION_JSON)
    public LiabilityView json(@QueryParam("texts") List<String> texts) {
        return LiabilityView.of(asked.answer(texts));
    }

    /** As a table, a row a use. */
    @GET
    @Produces({Forms.CSV, Forms.XLSX, Forms.JSONL})
    public Response table(@QueryParam("texts") List<String> texts) {
        var answer = asked.answer(texts);
        return answers.table(LiabilityTable.of(answer.grid(), answer.texts()));
    }

    /** The vocabulary: the elements with definition, source and rules. */
    @GET
    @Operation(
            operationId = "liabilityVocabulary",
            summary = "The elements of liability with definition, source and rules")
    @Path("vocabulary")
    @Produces(MediaType.APPLICATION_JSON)
    public Response vocabulary() {
        return answers.current(vocabulary.file(), MediaType.APPLICATION_JSON);
    }
}
