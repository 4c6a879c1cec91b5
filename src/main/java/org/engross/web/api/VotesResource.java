package org.engross.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.vote.Position;
import org.engross.web.http.Paging;
import org.engross.web.http.Paging.Page;
import org.engross.web.request.MemberFilter;
import org.engross.web.request.RequestedRecord;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code votes}: roll calls, and how each member answered, in the word that was cast. */
@Path("/api/v1/votes")
@Produces(MediaType.APPLICATION_JSON)
public class VotesResource {

    private final RequestedRecord journal;

    @Inject
    VotesResource(RequestedRecord journal) {
        this.journal = journal;
    }

    /** One member's answer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"member", "name", "party", "state", "position"})
    record PositionView(String member, String name, String party, String state, String position) {}

    @GET
    @Operation(operationId = "votes", summary = "The roll calls held")
    public RestResponse<Page<VoteView>> votes(@BeanParam Paging paging) {
        return paging.page(journal.proceedings().rollCalls().stream()
                .map(vote -> VoteView.of(vote, journal.proceedings().facts()))
                .toList());
    }

    @GET
    @Operation(
            operationId = "vote",
            summary = "A roll call: question, result, majority required, tally by party, the text voted on")
    @Path("{vote}")
    public VoteView vote(@PathParam("vote") String id) {
        return VoteView.of(journal.rollCall(id), journal.proceedings().facts());
    }

    /**
     * The positions on a vote.
     *
     * @param position as cast, or {@code for} and {@code against}, which take both words; this and the others may be
     *     several, with commas
     */
    @GET
    @Operation(operationId = "positions", summary = "How each member answered, in the word that was cast")
    @Path("{vote}/positions")
    public RestResponse<Page<PositionView>> positions(
            @PathParam("vote") String id,
            @QueryParam("party") List<String> party,
            @QueryParam("state") List<String> state,
            @QueryParam("position") List<String> position,
            @BeanParam Paging paging) {
        var shown = MemberFilter.asked(party, state, position);
        return paging.page(journal.positions(journal.rollCall(id), shown).stream()
                .map(this::view)
                .toList());
    }

    private PositionView view(Position position) {
        return new PositionView(
                position.member().toString(),
                journal.member(position.member()).name(),
                position.party().letter(),
                position.state(),
                position.cast().printed());
    }
}
