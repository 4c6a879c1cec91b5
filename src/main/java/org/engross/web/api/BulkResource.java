package org.engross.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.export.bulk.Bulk;
import org.engross.library.Library;
import org.engross.web.http.Forms;
import org.engross.web.http.Responses;
import org.engross.web.request.RequestedRecord;

/** {@code bulk.zip}: the whole collection as one file. */
@Tag(name = "Collection")
@Path("/api/v1/bulk.zip")
public class BulkResource {

    private final Library library;
    private final RequestedRecord journal;
    private final Responses answers;

    BulkResource(Library library, RequestedRecord journal, Responses answers) {
        this.library = library;
        this.journal = journal;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "getBulk",
            summary = "The whole collection as one file",
            description = "A ZIP with the tables of the record, every text held, and a description of the columns.")
    @Produces(Forms.ZIP)
    public Response bulk() throws IOException {
        var bulk = Bulk.of(journal.facts(), library.holdings());
        var description = new String(bulk.description(), StandardCharsets.UTF_8);
        return answers.made(description, Forms.ZIP, "engross.zip", bulk::print);
    }
}
