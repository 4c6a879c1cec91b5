package org.engross.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.export.json.EffectsView;
import org.engross.export.paper.EffectsDocument;
import org.engross.export.print.EffectsPlain;
import org.engross.export.table.EffectsTable;
import org.engross.web.http.Forms;
import org.engross.web.http.Responses;
import org.engross.web.request.RequestedEffects;

/** {@code effects?id=EXPR}: every law and section that a text would change. */
@Tag(name = "Amending")
@Path("/api/v1/effects")
public class EffectsResource {

    private final RequestedEffects asked;
    private final Responses answers;

    EffectsResource(RequestedEffects asked, Responses answers) {
        this.asked = asked;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listEffects",
            summary = "Every law and section that a bill, a law or an amendment would change, with each instruction",
            description = "Every instruction of the text is told, also one that is not read or cannot be carried "
                    + "out, with the reason.")
    @Produces(MediaType.APPLICATION_JSON)
    public EffectsView json(@QueryParam("id") String id) {
        return EffectsView.of(asked.of("id", id));
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String plain(@QueryParam("id") String id) {
        return EffectsPlain.of(asked.of("id", id));
    }

    /** As a table, a row an instruction and a row a passage that is not read. */
    @GET
    @Produces({Forms.CSV, Forms.XLSX, Forms.JSONL, Forms.PDF})
    public Response table(@QueryParam("id") String id) {
        return answers.table(EffectsTable.of(asked.of("id", id)));
    }

    /** The same with each section that is held as it would read, every change tracked. */
    @GET
    @Produces(Forms.DOCX)
    public Response docx(@QueryParam("id") String id) throws IOException {
        var told = asked.ofWhole("id", id);
        var document = new ByteArrayOutputStream();
        EffectsDocument.print(told, List.of(), document);
        return answers.whole(document.toByteArray(), Forms.DOCX, "effects-" + Forms.inFileName(told.id()) + ".docx");
    }
}
