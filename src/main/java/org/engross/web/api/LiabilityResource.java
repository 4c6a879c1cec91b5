package org.engross.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.citation.Undated;
import org.engross.editorial.LiabilityVocabulary;
import org.engross.export.chart.LiabilityChart;
import org.engross.export.picture.Picture;
import org.engross.export.table.LiabilityTable;
import org.engross.expression.ExpressedText;
import org.engross.web.http.Forms;
import org.engross.web.http.Responses;
import org.engross.web.http.Site;
import org.engross.web.request.LiabilityRequest;

/** {@code liability?texts=EXPR,EXPR…}: the words of each element in each text, and what changed from the text before. */
@Tag(name = "Texts")
@Path("/api/v1/liability")
public class LiabilityResource {

    private final LiabilityRequest asked;
    private final LiabilityVocabulary vocabulary;
    private final Responses answers;
    private final Site site;

    LiabilityResource(LiabilityRequest asked, LiabilityVocabulary vocabulary, Responses answers, Site site) {
        this.site = site;
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
            operationId = "listLiability",
            summary = "The words of each element of liability in each text, and what changed from the text before",
            description = "Who is liable, for what, with which state of mind: each element with the exact words of "
                    + "each text and what changed from the text before.")
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

    /** As a picture: how each element stands in each text. */
    @GET
    @Produces(Forms.SVG)
    public Response svg(@QueryParam("texts") List<String> texts) {
        return answers.current(picture(asked.answer(texts)).svg(), Forms.SVG);
    }

    @GET
    @Produces(Forms.PNG)
    public Response png(@QueryParam("texts") List<String> texts) {
        var picture = picture(asked.answer(texts));
        return answers.made(picture.svg(), Forms.PNG, "liability.png", out -> out.write(picture.png()));
    }

    private Picture picture(LiabilityRequest.AnsweredGrid answer) {
        var texts = answer.texts();
        return Picture.of(
                new Picture.Frame(
                        "Liability language",
                        "What each text says of liability",
                        List.of("Which elements are looked for is an editor’s choice, not the law’s."),
                        ExpressedText.marks(texts.toArray(ExpressedText[]::new)),
                        "Source: the texts named, read by the rules of the vocabulary",
                        site.address() + "/liability?texts="
                                + texts.stream().map(ExpressedText::id).collect(Collectors.joining(","))),
                LiabilityChart.svg(
                        answer.grid(),
                        texts.stream().map(LiabilityResource::dated).toList()));
    }

    /** The title of a section has the day from which it stood so. */
    private static String dated(ExpressedText text) {
        return text.title().endsWith(text.date().toString())
                ? text.title()
                : text.title() + ", " + Undated.inWords(text.date());
    }

    /** The vocabulary: the elements with definition, source and rules. */
    @GET
    @Operation(
            operationId = "getLiabilityVocabulary",
            summary = "The elements of liability with definition, source and rules",
            description = "A SKOS vocabulary in JSON-LD: each element with its name, its definition and its source.")
    @Path("vocabulary")
    @Produces(MediaType.APPLICATION_JSON)
    public Response vocabulary() {
        return answers.current(vocabulary.file(), MediaType.APPLICATION_JSON);
    }
}
