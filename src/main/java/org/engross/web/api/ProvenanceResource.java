package org.engross.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.export.print.ProvenancePrint;
import org.engross.provenance.ProvenanceTracer;
import org.engross.provenance.TextProvenance;
import org.engross.web.http.Forms;
import org.engross.web.request.RequestedText;

/** {@code provenance?id=EXPR}: each run of words, the text that had it first, and what put it there. */
@Tag(name = "Texts")
@Path("/api/v1/provenance")
@Produces(MediaType.APPLICATION_JSON)
public class ProvenanceResource {

    private final RequestedText reading;
    private final ProvenanceTracer tracing;

    ProvenanceResource(RequestedText reading, ProvenanceTracer tracing) {
        this.reading = reading;
        this.tracing = tracing;
    }

    @GET
    @Operation(
            operationId = "traceProvenance",
            summary =
                    "Each run of words of a text: which text had it first, and which put it there, by whom, on which day and vote",
            description =
                    "Each run of words with the instrument that put it there, its sponsor, its day and its " + "vote.")
    public ProvenanceView provenance(@QueryParam("id") String id) {
        return ProvenanceView.of(trace(id));
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String plain(@QueryParam("id") String id) {
        return ProvenancePrint.plain(trace(id));
    }

    @GET
    @Produces(Forms.MARKDOWN)
    public String markdown(@QueryParam("id") String id) {
        return ProvenancePrint.markdown(trace(id));
    }

    private TextProvenance trace(String id) {
        var asked = reading.placed("id", id, null);
        return asked.place()
                .map(place -> tracing.ofProvision(List.of(asked.text()), place).getFirst())
                .orElseGet(() -> tracing.of(asked.text()));
    }
}
