package org.engross.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.vote.Position;
import org.engross.web.http.Paging;
import org.engross.web.http.Responses;
import org.engross.web.openapi.Described;
import org.engross.web.request.MemberFilter;
import org.engross.web.request.RequestedRecord;

/** {@code votes}: roll calls, and how each member answered, in the word that was cast. */
@Path("/api/v1/votes")
@Produces(MediaType.APPLICATION_JSON)
public class VotesResource {

    private final RequestedRecord journal;
    private final Paging paging;
    private final Responses answers;

    @Inject
    VotesResource(RequestedRecord journal, Paging paging, Responses answers) {
        this.journal = journal;
        this.paging = paging;
        this.answers = answers;
    }

    /** One member's answer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"member", "name", "party", "state", "position"})
    record PositionView(String member, String name, String party, String state, String position) {}

    @GET
    @Described(id = "votes", summary = "The roll calls held", answer = VoteView.class, list = true)
    public Response votes() {
        return paging.page(
                journal.proceedings().rollCalls().stream().map(VoteView::of).toList());
    }

    @GET
    @Described(
            id = "vote",
            summary = "A roll call: question, result, majority required, tally by party, the text voted on",
            answer = VoteView.class)
    @Path("{vote}")
    public Response vote(@PathParam("vote") String id) {
        return answers.current(VoteView.of(journal.rollCall(id)));
    }

    /**
     * The positions on a vote.
     *
     * @param position as cast, or {@code for} and {@code against}, which take both words; this and the others may be
     *     several, with commas
     */
    @GET
    @Described(
            id = "positions",
            summary = "How each member answered, in the word that was cast",
            answer = VotesResource.PositionView.class,
            list = true)
    @Path("{vote}/positions")
    public Response positions(
            @PathParam("vote") String id,
            @QueryParam("party") List<String> party,
            @QueryParam("state") List<String> state,
            @QueryParam("position") List<String> position) {
        var shown = MemberFilter.asked(party, state, position);
        return paging.page(journal.rollCall(id).positions().stream()
                .filter(shown::passes)
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
