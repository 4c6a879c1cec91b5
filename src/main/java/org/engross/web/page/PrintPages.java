package org.engross.web.page;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.engross.comparison.Comparison;
import org.engross.editorial.Effects;
import org.engross.expression.ExpressedText;
import org.engross.provenance.ProvenanceTracer;
import org.engross.web.http.Addresses;
import org.engross.web.http.Responses;
import org.engross.web.http.Site;
import org.engross.web.request.RequestedEffects;
import org.engross.web.request.RequestedPrint;
import org.engross.web.request.RequestedText;

/** The comparative print of an expression, that of a committee, and the page that sets a law under several texts side by side. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class PrintPages {

    private final RequestedText reading;
    private final ProvenanceTracer tracing;
    private final Effects effects;
    private final RequestedEffects asked;
    private final RequestedPrint prints;
    private final Responses answers;

    PrintPages(
            RequestedText reading,
            ProvenanceTracer tracing,
            Effects effects,
            RequestedEffects asked,
            RequestedPrint prints,
            Responses answers) {
        this.prints = prints;
        this.answers = answers;
        this.asked = asked;
        this.reading = reading;
        this.tracing = tracing;
        this.effects = effects;
    }

    @GET
    @Path("print")
    public String print(@BeanParam RequestedPrint.PrintQuestion question) {
        if (question.isOfCommittee()) {
            return Pages.committee(prints.of(question)).render();
        }
        return Pages.print(reading.executed("id", question.id())).render();
    }

    /** Who wrote the words of a text first, and by what they came there. */
    @GET
    @Path("provenance")
    public Response provenance(@QueryParam("id") String id) {
        var named = reading.placed("id", id, null);
        return named.place()
                .map(place -> Site.seeOther(
                        "/provenance?id=" + Addresses.parameter(named.text().id()) + "#" + place))
                .orElseGet(() -> answers.current(
                        Pages.provenance(ProvenancePage.of(tracing.of(named.text())))
                                .render(),
                        MediaType.TEXT_HTML));
    }

    /** What a law would be under one text: the text executed, and the words that it inserts and strikes. */
    record Effect(String label, ExpressedText read, Comparison.Summary summary) {}

    /** What a text would do to the law; where none is named, the law of the collection under each text. */
    @GET
    @Path("effects")
    public String effects(@QueryParam("id") String id) {
        return id == null ? chosen() : Pages.effectsOf(asked.of("id", id)).render();
    }

    private String chosen() {
        var rows = effects.rows().stream().map(this::effect).toList();
        return Pages.effects(effects.title(), rows).render();
    }

    private Effect effect(Effects.EffectRow row) {
        var read = reading.text("text", row.text());
        return new Effect(
                row.label(), read, Comparison.of(read.before(), read.text()).summary());
    }
}
