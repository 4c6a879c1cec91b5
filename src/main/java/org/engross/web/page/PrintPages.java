package org.engross.web.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.comparison.Comparison;
import org.engross.editorial.Effects;
import org.engross.export.print.ComparativePrint;
import org.engross.export.print.ComparativePrintHtml;
import org.engross.expression.ExpressedText;
import org.engross.provenance.ProvenanceTracer;
import org.engross.web.http.Addresses;
import org.engross.web.http.Link;
import org.engross.web.http.Responses;
import org.engross.web.request.RequestedRecord;
import org.engross.web.request.RequestedText;

/** The comparative print of an expression, and the page that sets a law under several texts side by side. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class PrintPages {

    private final RequestedText reading;
    private final ProvenanceTracer tracing;
    private final RequestedRecord journal;
    private final Responses answers;
    private final Effects effects;

    @Inject
    PrintPages(
            RequestedText reading,
            ProvenanceTracer tracing,
            RequestedRecord journal,
            Responses answers,
            ObjectMapper json,
            @ConfigProperty(name = "engross.facts") String facts) {
        this.reading = reading;
        this.tracing = tracing;
        this.journal = journal;
        this.answers = answers;
        this.effects = Effects.read(java.nio.file.Path.of(facts, "effects.json"), json);
    }

    @GET
    @Path("print")
    public Response print(@QueryParam("id") String id) {
        var read = reading.executed("id", id);
        var page = new PrintPage(
                read.title(),
                count(read),
                read.note(),
                Stream.of("plain", "markdown", "json")
                        .map(format -> new Link(
                                "/api/v1/execution?id=" + Addresses.parameter(read.id()) + "&format=" + format, format))
                        .toList(),
                ComparativePrintHtml.of(ComparativePrint.of(read)));
        return answers.current(Pages.print(page).render(), MediaType.TEXT_HTML);
    }

    /** How many instructions were carried out, refused and not read, in a sentence. */
    static String count(ExpressedText read) {
        int all =
                read.executed().stream().mapToInt(one -> one.outcomes().size()).sum();
        return all - read.refused() + " of " + all + " instructions addressed to this text carried out, "
                + read.refused() + " refused, " + read.unread() + " passages of amendatory language not read."
                + (read.isComplete() ? "" : " " + read.caution());
    }

    /** Who put the words of a text there. */
    @GET
    @Path("provenance")
    public Response provenance(@QueryParam("id") String id) {
        var trace = tracing.of(reading.text("id", id));
        return answers.current(
                Pages.provenance(ProvenancePage.of(trace, journal)).render(), MediaType.TEXT_HTML);
    }

    @GET
    @Path("effects")
    public Response effects() {
        var rows = new ArrayList<EffectsPage.Row>();
        for (var row : effects.rows()) {
            rows.add(row(row, rows.isEmpty(), rows.size() == effects.rows().size() - 1));
        }
        return answers.current(
                Pages.effects(new EffectsPage(effects.title(), rows)).render(), MediaType.TEXT_HTML);
    }

    private EffectsPage.Row row(Effects.Row row, boolean first, boolean last) {
        var read = reading.text("text", row.text());
        boolean executes = !read.executed().isEmpty();
        int all =
                read.executed().stream().mapToInt(one -> one.outcomes().size()).sum();
        var summary = Comparison.of(read.before(), read.text()).summary();
        return new EffectsPage.Row(
                read.id(),
                row.label(),
                Addresses.page(read),
                executes ? "/print?id=" + Addresses.parameter(read.id()) : null,
                all - read.refused(),
                read.refused(),
                read.unread(),
                summary.wordsInserted(),
                summary.wordsStruck(),
                first,
                last);
    }
}
