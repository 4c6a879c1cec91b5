package org.engross.web.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.export.paper.DelegationPaper;
import org.engross.export.table.VoteTables;
import org.engross.member.StateNames;
import org.engross.proceeding.Delegation;
import org.engross.web.http.Forms;
import org.engross.web.http.Paging;
import org.engross.web.http.Paging.Page;
import org.engross.web.http.Responses;
import org.engross.web.request.DelegationRequest;
import org.engross.web.request.RequestedRecord;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code delegations}: a State's members together, how they voted and what they signed. */
@Tag(name = "Members")
@Path("/api/v1/delegations")
@Produces(MediaType.APPLICATION_JSON)
public class DelegationsResource {

    private final RequestedRecord journal;
    private final Responses answers;

    DelegationsResource(RequestedRecord journal, Responses answers) {
        this.journal = journal;
        this.answers = answers;
    }

    /** A State of which members are held. */
    record StateView(String state, String name, int members) {}

    @GET
    @Operation(
            operationId = "listDelegations",
            summary = "The States of which members are held",
            description = "States, territories and the District, each with how many members are held.")
    public RestResponse<Page<StateView>> delegations(@BeanParam Paging paging) {
        var members = journal.proceedings().members();
        return paging.page(
                List.copyOf(Delegation.states(journal.everyone())),
                state -> new StateView(state, StateNames.of(state), (int) members.stream()
                        .filter(member -> member.state().equals(state))
                        .count()));
    }

    @GET
    @Operation(
            operationId = "getDelegation",
            summary = "The members of a State, how they voted and what they signed",
            description = "The newest roll calls, or those asked for, and the measures that each member signed.")
    @Path("{state}")
    public DelegationView delegation(@PathParam("state") String state, @QueryParam("votes") List<String> votes) {
        return DelegationView.of(asked(state, votes).delegation());
    }

    /** On one page. */
    @GET
    @Path("{state}")
    @Produces(Forms.PDF)
    public Response onPaper(@PathParam("state") String state, @QueryParam("votes") List<String> votes) {
        var asked = asked(state, votes);
        var paper = DelegationPaper.of(
                asked.delegation(), journal.facts(asked.delegation().matrix().votes()), asked.votesInAll());
        return answers.onPaper(paper, "delegation-" + asked.delegation().state() + ".pdf");
    }

    @GET
    @Path("{state}")
    @Produces({Forms.CSV, Forms.XLSX, Forms.JSONL})
    public Response table(@PathParam("state") String state, @QueryParam("votes") List<String> votes) {
        var delegation = asked(state, votes).delegation();
        var title = "The delegation of " + delegation.name();
        return answers.table(new VoteTables(journal.everyone())
                .matrix("delegation-" + delegation.state().toLowerCase(Locale.ROOT), title, delegation.matrix()));
    }

    private DelegationRequest asked(String state, List<String> votes) {
        return DelegationRequest.of(state, votes, journal);
    }
}
