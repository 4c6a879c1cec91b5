package org.engross.web.held;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.editorial.PopularNames;
import org.engross.export.table.HeldLaw;
import org.engross.export.table.TextTables;
import org.engross.library.Library;
import org.engross.web.http.Forms;
import org.engross.web.http.Paging;
import org.engross.web.http.QueryParameters;
import org.engross.web.http.Responses;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code laws}: the laws of which texts are held, each once. */
@Tag(name = "Texts")
@Path("/api/v1/laws")
public class LawsResource {

    /** A law, whatever its day. */
    @Schema(name = "HeldLaw")
    record HeldLawView(
            @Schema(description = "Without a day: usc/47/230.")
            String id,

            @Schema(description = "As a lawyer writes it.") String printed,

            @Schema(
                    description = "What kind of law it is.",
                    enumeration = {"code", "act", "public", "private"})
            String kind,

            @Schema(description = "The heading or title of its newest text.")
            String title,

            @Schema(description = "How many texts of it are held, each of its own day.")
            int texts,

            @Schema(description = "From which the earliest text held stands.")
            LocalDate earliest,

            @Schema(description = "From which the newest text held stands.")
            LocalDate newest,

            @Schema(description = "The page of its newest text, from the slash on.")
            String href) {

        static HeldLawView of(HeldLaw held) {
            return new HeldLawView(
                    held.law().toString(),
                    held.law().printed(),
                    held.kind(),
                    held.title(),
                    held.texts().size(),
                    held.earliest(),
                    held.newest(),
                    held.address());
        }
    }

    private final Library library;
    private final Responses answers;

    LawsResource(Library library, Responses answers) {
        this.answers = answers;
        this.library = library;
    }

    @GET
    @Operation(
            operationId = "listLaws",
            summary = "The laws of which texts are held",
            description = "Sections of the Code, sections of Acts in their own words, public and private laws, "
                    + "each with the days of which its text is held.")
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<Paging.Page<HeldLawView>> laws(
            @QueryParam("kind") String kind, @QueryParam("q") String q, @BeanParam Paging paging) {
        return paging.page(asked(kind, q), HeldLawView::of);
    }

    @GET
    @Produces({Forms.CSV, Forms.XLSX, Forms.JSONL, Forms.PDF})
    public Response table(@QueryParam("kind") String kind, @QueryParam("q") String q) {
        return answers.table(TextTables.laws(asked(kind, q)));
    }

    private List<HeldLaw> asked(String kind, String q) {
        var only = QueryParameters.oneOf("kind", kind, "", "code", "act", "public", "private");
        var words = PopularNames.plain(q == null ? "" : q);
        return HeldLaw.of(library.holdings()).stream()
                .filter(held -> only.isEmpty() || held.kind().equals(only))
                .filter(held -> PopularNames.plain(held.law().printed() + " " + held.title())
                        .contains(words))
                .toList();
    }
}
