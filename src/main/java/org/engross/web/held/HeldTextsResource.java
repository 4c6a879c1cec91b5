package org.engross.web.held;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.export.table.TextTables;
import org.engross.library.Library;
import org.engross.library.inventory.Inventory;
import org.engross.web.http.Forms;
import org.engross.web.http.Paging;
import org.engross.web.http.Responses;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code texts/list}: the texts held. */
@Tag(name = "Texts")
@Path("/api/v1/texts/list")
public class HeldTextsResource {

    private final Library library;
    private final Inventory inventory;
    private final Responses answers;

    HeldTextsResource(Library library, Inventory inventory, Responses answers) {
        this.inventory = inventory;
        this.answers = answers;
        this.library = library;
    }

    @GET
    @Operation(
            operationId = "listTexts",
            summary = "The texts held: versions of measures, laws on their days, amendments",
            description = "Versions of measures, laws and amendments, each with its day, its source and what is "
                    + "known of its words.")
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<Paging.Page<HeldTextView>> texts(@BeanParam TextFilter filter, @BeanParam Paging paging) {
        return paging.page(filter.of(library.holdings()), held -> HeldTextView.of(held, inventory.damageOf(held.id())));
    }

    @GET
    @Produces({Forms.CSV, Forms.XLSX, Forms.JSONL, Forms.PDF})
    public Response table(@BeanParam TextFilter filter) {
        return answers.table(TextTables.held(filter.of(library.holdings()), inventory::damageOf));
    }
}
