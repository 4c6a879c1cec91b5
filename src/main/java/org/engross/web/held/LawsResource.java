package org.engross.web.held;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.citation.LawCitation;
import org.engross.citation.TextId;
import org.engross.editorial.PopularNames;
import org.engross.library.Holding;
import org.engross.library.Library;
import org.engross.web.http.Paging;
import org.engross.web.http.QueryParameters;
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

        static HeldLawView of(LawCitation law, List<Holding> texts) {
            var newest = texts.getLast();
            return new HeldLawView(
                    law.toString(),
                    law.printed(),
                    LawsResource.kindOf(law),
                    newest.document().officialTitle().isEmpty()
                            ? newest.document().title()
                            : newest.document().officialTitle(),
                    texts.size(),
                    texts.getFirst().document().date(),
                    newest.document().date(),
                    newest.document().id().uslm());
        }
    }

    private final Library library;

    LawsResource(Library library) {
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
        var only = QueryParameters.oneOf("kind", kind, "", "code", "act", "public", "private");
        var words = PopularNames.plain(q == null ? "" : q);
        var laws = new LinkedHashMap<LawCitation, List<Holding>>();
        library.holdings().stream().sorted(Holding.BY_DATE).forEach(held -> {
            if (held.document().id() instanceof TextId.OfLaw of) {
                laws.computeIfAbsent(of.law(), law -> new ArrayList<>()).add(held);
            }
        });
        var views = laws.entrySet().stream()
                .map(law -> HeldLawView.of(law.getKey(), law.getValue()))
                .filter(law -> only.isEmpty() || law.kind().equals(only))
                .filter(law ->
                        PopularNames.plain(law.printed() + " " + law.title()).contains(words))
                .sorted(Comparator.comparing(HeldLawView::id))
                .toList();
        return paging.page(views, law -> law);
    }

    private static String kindOf(LawCitation law) {
        return switch (law) {
            case LawCitation.CodeSection code -> "code";
            case LawCitation.ActSection act -> "act";
            case LawCitation.PublicLaw enacted -> "public";
            case LawCitation.PrivateLaw enacted -> "private";
        };
    }
}
