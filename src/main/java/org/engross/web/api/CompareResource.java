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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.comparison.ProvisionChange;
import org.engross.export.comparison.ChangeLabel;
import org.engross.export.comparison.ComparedPlaces;
import org.engross.export.comparison.ComparisonHtml;
import org.engross.export.comparison.ComparisonPlain;
import org.engross.export.comparison.CountedChanges;
import org.engross.export.json.ComparisonView;
import org.engross.export.paper.Compared;
import org.engross.export.paper.ComparisonPaper;
import org.engross.export.paper.RedlineDocument;
import org.engross.export.picture.Picture;
import org.engross.export.table.StoryTables;
import org.engross.expression.Caveats;
import org.engross.expression.Comparisons;
import org.engross.expression.ExpressedText;
import org.engross.provenance.ChangeSigners;
import org.engross.web.http.Addresses;
import org.engross.web.http.Dates;
import org.engross.web.http.Forms;
import org.engross.web.http.QueryParameters;
import org.engross.web.http.Responses;
import org.engross.web.http.Site;
import org.engross.web.request.RequestedChange;
import org.engross.web.request.RequestedComparison;
import org.engross.web.request.RequestedText;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code compare?from=EXPR&to=EXPR}: what changed between two texts. */
@Tag(name = "Texts")
@Path("/api/v1/compare")
public class CompareResource {

    private final RequestedText reading;
    private final Comparisons comparisons;
    private final ChangeSigners signers;
    private final Responses answers;
    private final Site site;

    CompareResource(
            RequestedText reading, Comparisons comparisons, ChangeSigners signers, Responses answers, Site site) {
        this.site = site;
        this.signers = signers;
        this.reading = reading;
        this.comparisons = comparisons;
        this.answers = answers;
    }

    /**
     * As JSON.
     *
     * @param path only what became of this provision and what is below it, in either text; the summary counts no more
     * @param include {@code same} lists the provisions that did not change, which are otherwise only counted
     * @param change only this one is listed, by its id; the summary counts all
     */
    @GET
    @Operation(
            operationId = "compareTexts",
            summary = "What changed between two texts, provision by provision and word by word",
            description = "The edits of a change make both texts again: same and strike are the older words, same "
                    + "and insert the newer. A provision that did not change is counted.")
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<ComparisonView> json(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("path") String path,
            @QueryParam("include") String include,
            @QueryParam("change") String change) {
        boolean same = QueryParameters.oneOf("include", include, "", "same").equals("same");
        var pair = pair(from, to, path);
        var view =
                ComparisonView.of(pair.older(), pair.newer(), pair.place(), pair.comparison(), pair.signatures(), same);
        return answers.text(
                pair.names(),
                change == null || change.isBlank()
                        ? view
                        : view.only(
                                RequestedChange.of(change, pair.comparison()).id()));
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public RestResponse<String> plain(
            @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("path") String path) {
        var pair = pair(from, to, path);
        return answers.text(pair.names(), ComparisonPlain.plain(pair.comparison(), pair.caveats(), pair.signatures()));
    }

    @GET
    @Produces(Forms.MARKDOWN)
    public RestResponse<String> markdown(
            @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("path") String path) {
        var pair = pair(from, to, path);
        return answers.text(
                pair.names(), ComparisonPlain.markdown(pair.comparison(), pair.caveats(), pair.signatures()));
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<String> html(
            @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("path") String path) {
        var pair = pair(from, to, path);
        return answers.text(pair.names(), ComparisonHtml.of(pair.comparison(), pair.caveats(), pair.signatures()));
    }

    @GET
    @Produces(Forms.PDF)
    public Response pdf(@QueryParam("from") String from, @QueryParam("to") String to) {
        var older = reading.text("from", from);
        var newer = reading.text("to", to);
        var comparison = comparisons.of(older, newer);
        var paper = ComparisonPaper.of(
                compared(older),
                compared(newer),
                comparison,
                Caveats.of(older, newer),
                signers.of(older, newer, comparison));
        return answers.onPaper(paper, name(older, newer) + ".pdf");
    }

    @GET
    @Produces(Forms.DOCX)
    public Response docx(@QueryParam("from") String from, @QueryParam("to") String to) throws IOException {
        var older = reading.text("from", from);
        var newer = reading.text("to", to);
        var document = new ByteArrayOutputStream();
        var comparison = comparisons.of(older, newer);
        RedlineDocument.print(
                compared(older), compared(newer), comparison, signers.of(older, newer, comparison), document);
        return answers.whole(document.toByteArray(), Forms.DOCX, name(older, newer) + ".docx");
    }

    /**
     * As a picture.
     *
     * @param change the one that it shows, by its id; without it, all of them
     */
    @GET
    @Produces(Forms.SVG)
    public Response svg(
            @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("change") String change) {
        return answers.current(picture(pair(from, to, null), change).svg(), Forms.SVG);
    }

    @GET
    @Produces(Forms.PNG)
    public Response png(
            @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("change") String change) {
        var pair = pair(from, to, null);
        var picture = picture(pair, change);
        return answers.made(
                picture.svg(), Forms.PNG, name(pair.older(), pair.newer()) + ".png", out -> out.write(picture.png()));
    }

    private Picture picture(RequestedComparison pair, String change) {
        return change == null || change.isBlank()
                ? picture(pair)
                : picture(pair, RequestedChange.of(change, pair.comparison()));
    }

    /** All changes, as far as a picture has room for them. */
    private Picture picture(RequestedComparison pair) {
        var counted = CountedChanges.of(pair.comparison());
        var frame = new Picture.Frame(
                "Comparison",
                pair.older().title() + " and " + pair.newer().title(),
                List.of(counted.count() + (counted.count() == 1 ? " change" : " changes")),
                pair.caveats().notes(),
                source(pair),
                site.address()
                        + Addresses.comparison(pair.older().id(), pair.newer().id()));
        return Picture.of(
                frame,
                counted.all().stream()
                        .flatMap(one -> ComparisonHtml.words(pair.comparison(), one).stream())
                        .toList());
    }

    private Picture picture(RequestedComparison pair, ProvisionChange asked) {
        var caveats = Caveats.of(pair.older(), pair.newer());
        var frame = new Picture.Frame(
                pair.older().title() + " → " + pair.newer().title(),
                ChangeLabel.kind(asked) + ": "
                        + ComparedPlaces.of(pair.comparison()).place(asked),
                said(Stream.of(pair.signatures().of(asked).printed())),
                said(Stream.concat(caveats.notes().stream(), Stream.of(caveats.doubt(asked)))),
                source(pair),
                site.address()
                        + Addresses.change(
                                asked, pair.older().id(), pair.newer().id()));
        return Picture.of(frame, ComparisonHtml.words(pair.comparison(), asked));
    }

    private static List<String> said(Stream<String> words) {
        return words.filter(word -> !word.isEmpty()).toList();
    }

    private static String source(RequestedComparison pair) {
        return "Source: " + pair.older().title() + " ("
                + Dates.printed(pair.older().date()) + "), "
                + pair.newer().title() + " (" + Dates.printed(pair.newer().date())
                + "). Struck through: only in the first; underlined: only in the second.";
    }

    @GET
    @Produces({Forms.CSV, Forms.XLSX, Forms.JSONL})
    public Response table(
            @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("path") String path) {
        var pair = pair(from, to, path);
        var older = pair.older();
        var newer = pair.newer();
        return answers.table(StoryTables.changes(
                name(older, newer)
                        + pair.place()
                                .map(place -> "-" + Forms.inFileName(place.toString()))
                                .orElse(""),
                "Changes from " + older.title() + " to " + newer.title()
                        + pair.place().map(place -> ", " + place.printed()).orElse("")
                        + ExpressedText.marks(older, newer).stream()
                                .map(mark -> ". " + mark)
                                .collect(Collectors.joining()),
                older.id() + ", SHA-256 " + older.sha256() + "; " + newer.id() + ", SHA-256 " + newer.sha256(),
                newer.date(),
                pair.comparison(),
                Caveats.of(older, newer),
                pair.signatures()));
    }

    /** {@code hr1865-115_rh-to-hr1865-115_eh}. */
    private static String name(ExpressedText older, ExpressedText newer) {
        return Forms.inFileName(older.id() + "-to-" + newer.id());
    }

    private RequestedComparison pair(String from, String to, String path) {
        return RequestedComparison.of(from, to, path, reading, comparisons, signers);
    }

    private static Compared compared(ExpressedText read) {
        return new Compared(
                read.id(), read.title(), read.date(), read.sha256(), read.text(), read.mark(), read::doubtAt);
    }
}
