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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.export.chart.SplitBars;
import org.engross.export.chart.StateTiles;
import org.engross.export.chart.VoteChart;
import org.engross.export.paper.VotePaper;
import org.engross.export.picture.Picture;
import org.engross.export.table.VoteTables;
import org.engross.proceeding.Coverage;
import org.engross.vote.Position;
import org.engross.vote.RollCall;
import org.engross.web.filter.VotesAsked;
import org.engross.web.http.Dates;
import org.engross.web.http.Forms;
import org.engross.web.http.Paging;
import org.engross.web.http.Paging.Page;
import org.engross.web.http.QueryParameters;
import org.engross.web.http.Responses;
import org.engross.web.http.Site;
import org.engross.web.request.MemberFilter;
import org.engross.web.request.RequestedRecord;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code votes}: roll calls, and how each member answered, in the word that was cast. */
@Tag(name = "Votes")
@Path("/api/v1/votes")
@Produces(MediaType.APPLICATION_JSON)
public class VotesResource {

    private final RequestedRecord journal;
    private final Responses answers;
    private final Site site;

    VotesResource(RequestedRecord journal, Responses answers, Site site) {
        this.site = site;
        this.journal = journal;
        this.answers = answers;
    }

    /** One member's answer. */
    record PositionView(String member, String name, String party, String state, String position) {}

    @GET
    @Operation(
            operationId = "listVotes",
            summary = "The roll calls held",
            description = "Of both chambers, in order of time, each with its question, its result and its tally.")
    public RestResponse<Page<VoteView>> votes(@BeanParam VotesAsked asked, @BeanParam Paging paging) {
        var page = journal.rollCalls(asked.question(), paging);
        var facts = journal.facts(page.items());
        return paging.page(Paging.shown(page, vote -> VoteView.of(vote, facts)));
    }

    @GET
    @Operation(
            operationId = "getVote",
            summary = "A roll call: question, result, majority required, tally by party, the text voted on",
            description =
                    "A picture shows the members seated by answer, the States as tiles, or the parties as " + "bars.")
    @Path("{vote}")
    public VoteView vote(@PathParam("vote") String id) {
        var vote = journal.rollCall(id);
        return VoteView.of(vote, journal.facts(List.of(vote)));
    }

    /**
     * The positions on a vote.
     *
     * @param position as cast, or {@code for} and {@code against}, which take both words; this and the others may be
     *     several, with commas
     */
    @GET
    @Operation(
            operationId = "listPositions",
            summary = "How each member answered, in the word that was cast",
            description = "Aye and Yea are different words and are not merged; likewise No and Nay.")
    @Path("{vote}/positions")
    public RestResponse<Page<PositionView>> positions(
            @PathParam("vote") String id,
            @QueryParam("party") List<String> party,
            @QueryParam("state") List<String> state,
            @QueryParam("position") List<String> position,
            @BeanParam Paging paging) {
        var shown = MemberFilter.asked(party, state, position);
        var vote = journal.rollCall(id);
        return paging.page(wholly(vote), journal.positions(vote, shown), this::view);
    }

    @GET
    @Produces({Forms.CSV, Forms.XLSX, Forms.JSONL, Forms.PDF})
    public Response votesTable(@BeanParam VotesAsked asked) {
        return answers.table(tables().votes("votes", "Roll calls", journal.rollCalls(asked.question())));
    }

    /**
     * The vote as a picture.
     *
     * @param chart {@code seats}, {@code states} or {@code parties}
     */
    @GET
    @Path("{vote}")
    @Produces(Forms.SVG)
    public Response svg(@PathParam("vote") String id, @QueryParam("chart") String chart) {
        return answers.current(picture(id, chart).svg(), Forms.SVG);
    }

    @GET
    @Path("{vote}")
    @Produces(Forms.PNG)
    public Response png(@PathParam("vote") String id, @QueryParam("chart") String chart) {
        var picture = picture(id, chart);
        return answers.made(
                picture.svg(),
                Forms.PNG,
                Forms.inFileName(journal.rollCall(id).id().toString()) + ".png",
                out -> out.write(picture.png()));
    }

    private Picture picture(String id, String chart) {
        var vote = journal.rollCall(id);
        var asked = QueryParameters.oneOf("chart", chart, "seats", "seats", "states", "parties");
        return Picture.of(
                new Picture.Frame(
                        vote.forum().printed() + ", " + Dates.printed(vote.date()),
                        vote.id().printed() + ": " + vote.result() + ", " + vote.tally(),
                        List.of(vote.question()),
                        vote
                                .vitiated()
                                .map(set -> "Vitiated on " + Dates.printed(set.date()) + " by " + set.by()
                                        + "; the vote stays on record as it was cast.")
                                .stream()
                                .toList(),
                        "Source: " + vote.source(),
                        site.address() + "/votes/" + vote.id()),
                switch (asked) {
                    case "states" -> StateTiles.svg(vote);
                    case "parties" -> SplitBars.ofVote(vote);
                    default -> VoteChart.svg(vote);
                });
    }

    /** The vote on one page. */
    @GET
    @Path("{vote}")
    @Produces(Forms.PDF)
    public Response onPaper(@PathParam("vote") String id) {
        var vote = journal.rollCall(id);
        return answers.onPaper(VotePaper.of(vote, journal.facts(List.of(vote))), vote.id() + ".pdf");
    }

    @GET
    @Path("{vote}/positions")
    @Produces({Forms.CSV, Forms.XLSX, Forms.JSONL, Forms.PDF})
    public Response positionsTable(
            @PathParam("vote") String id,
            @QueryParam("party") List<String> party,
            @QueryParam("state") List<String> state,
            @QueryParam("position") List<String> position) {
        var vote = journal.rollCall(id);
        var shown = MemberFilter.asked(party, state, position);
        var called = journal.positions(vote, shown).stream()
                .map(one -> new VoteTables.Called(vote, one))
                .toList();
        var title = "Positions on " + vote.id().printed() + (shown.isAll() ? "" : " (" + shown.printed() + ")");
        return answers.table(tables().positions(vote.id() + "-positions", title, List.of(vote), called), wholly(vote));
    }

    private static Coverage wholly(RollCall vote) {
        return Coverage.all("Every member whom the roll call names is listed, as " + vote.source() + " has it.");
    }

    private PositionView view(Position position) {
        return new PositionView(
                position.member().toString(),
                journal.member(position.member()).name(),
                position.party().letter(),
                position.state(),
                position.cast().printed());
    }

    private VoteTables tables() {
        return new VoteTables(journal.everyone());
    }
}
