package org.engross.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.engross.export.paper.Compared;
import org.engross.export.paper.ComparisonPaper;
import org.engross.export.paper.RedlineDocument;
import org.engross.export.table.StoryTables;
import org.engross.expression.Caveats;
import org.engross.expression.Comparisons;
import org.engross.expression.ExpressedText;
import org.engross.web.http.Forms;
import org.engross.web.http.Responses;
import org.engross.web.http.TableAnswers;
import org.engross.web.request.RequestedComparison;
import org.engross.web.request.RequestedText;

/** {@code compare} as files: a comparative print, a document with tracked changes, a table of the changes. */
@Path("/api/v1/compare")
public class CompareFilesResource {

    private static final int LONGEST = 180;

    private final RequestedText reading;
    private final Comparisons comparisons;
    private final Responses answers;
    private final TableAnswers tables;

    @Inject
    CompareFilesResource(RequestedText reading, Comparisons comparisons, Responses answers, TableAnswers tables) {
        this.reading = reading;
        this.comparisons = comparisons;
        this.answers = answers;
        this.tables = tables;
    }

    @GET
    @Produces(Forms.PDF)
    public Response pdf(@QueryParam("from") String from, @QueryParam("to") String to) {
        var older = reading.text("from", from);
        var newer = reading.text("to", to);
        var paper = ComparisonPaper.of(compared(older), compared(newer), comparisons.of(older, newer));
        return answers.onPaper(paper, name(older, newer) + ".pdf");
    }

    @GET
    @Produces(Forms.DOCX)
    public Response docx(@QueryParam("from") String from, @QueryParam("to") String to) throws IOException {
        var older = reading.text("from", from);
        var newer = reading.text("to", to);
        var document = new ByteArrayOutputStream();
        RedlineDocument.print(compared(older), compared(newer), comparisons.of(older, newer), document);
        return answers.whole(document.toByteArray(), Forms.DOCX, name(older, newer) + ".docx");
    }

    @GET
    @Produces({Forms.CSV, Forms.XLSX, Forms.JSONL})
    public Response table(
            @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("path") String path) {
        var pair = RequestedComparison.of(from, to, path, reading, comparisons);
        var older = pair.older();
        var newer = pair.newer();
        return tables.answer(StoryTables.changes(
                name(older, newer)
                        + pair.place()
                                .map(place -> "-" + plain(place.toString()))
                                .orElse(""),
                "Changes from " + older.title() + " to " + newer.title()
                        + pair.place().map(place -> ", " + place.printed()).orElse("")
                        + ExpressedText.marks(older, newer).stream()
                                .map(mark -> ". " + mark)
                                .collect(Collectors.joining()),
                older.id() + ", SHA-256 " + older.sha256() + "; " + newer.id() + ", SHA-256 " + newer.sha256(),
                newer.date(),
                pair.comparison(),
                Caveats.of(older, newer)));
    }

    private static Compared compared(ExpressedText read) {
        return new Compared(read.id(), read.title(), read.date(), read.sha256(), read.text(), read.mark());
    }

    /** {@code hr1865-115_rh-to-hr1865-115_eh}, cut where it would be longer than a file's name may be. */
    private static String name(ExpressedText older, ExpressedText newer) {
        var name = plain(older.id()) + "-to-" + plain(newer.id());
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }

    private static String plain(String id) {
        return id.replaceAll("[^A-Za-z0-9.-]", "_").toLowerCase(Locale.ROOT);
    }
}
