package org.engross.web.mcp;

import io.quarkiverse.mcp.server.RawMessage;
import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.engross.web.api.CiteResource;
import org.engross.web.api.CosponsorsResource;
import org.engross.web.api.FindResource;
import org.engross.web.api.MeasuresResource;
import org.engross.web.api.VotesResource;
import org.engross.web.filter.VotesAsked;
import org.engross.web.held.ResolveResource;
import org.engross.web.http.Addresses;
import org.engross.web.http.Paging;
import org.engross.web.mcp.CitedAnswers.WholeAnswer;

/** The tools that find things, and those that tell who signed and who voted how. */
@Singleton
class RecordTools {

    private static final int VOTES_A_PAGE = 25;
    private static final String PAGE = "of a long list, from 1; \"total\" says how many there are";

    private final FindResource finding;
    private final ResolveResource resolving;
    private final VotesResource votes;
    private final MeasuresResource measures;
    private final CosponsorsResource cosponsors;
    private final CiteResource citations;
    private final CitedAnswers answers;

    RecordTools(
            FindResource finding,
            ResolveResource resolving,
            VotesResource votes,
            MeasuresResource measures,
            CosponsorsResource cosponsors,
            CiteResource citations,
            CitedAnswers answers) {
        this.finding = finding;
        this.resolving = resolving;
        this.votes = votes;
        this.measures = measures;
        this.cosponsors = cosponsors;
        this.citations = citations;
        this.answers = answers;
    }

    @Tool(
            title = "What is meant by a name",
            description =
                    "What people mean by a name, a number or a citation: texts, measures, amendments, votes, members,"
                            + " States, with the ids that the other tools take. Where nothing is held, it says how the words were read.",
            annotations = @Tool.Annotations(readOnlyHint = true, idempotentHint = true, openWorldHint = false))
    ToolResponse find(
            @ToolArg(description = "FOSTA as passed; hr 1865; roll call 90; 388-25; 47 USC 230(e)(5); Justin Amash")
                    String q,
            @ToolArg(description = "text: only texts, such as may be read or compared") Optional<String> kind,
            RawMessage call) {
        return answers.answer(
                call,
                Optional.empty(),
                () -> new WholeAnswer(
                        "/search?q=" + Addresses.parameter(q), answers.view(finding.json(q, kind.orElse(null)))));
    }

    @Tool(
            title = "The law that a citation names on a day",
            description =
                    "The text then in force that a citation names, its words, what it was before and after; renumberings"
                            + " are followed. It tells apart what was not there on that day from what is not collected.",
            annotations = @Tool.Annotations(readOnlyHint = true, idempotentHint = true, openWorldHint = false))
    ToolResponse resolve(
            @ToolArg(description = "47 U.S.C. 230(e)(5); Pub. L. 115-164, sec. 4(a); 132 Stat. 1253; H.R. 1865")
                    String cite,
            @ToolArg(description = "the day, 2018-04-10; without it, the newest held") Optional<String> on,
            @ToolArg(description = "of a long answer") Optional<Integer> part,
            RawMessage call) {
        return answers.answer(
                call,
                part,
                () -> new WholeAnswer(
                        "/resolve?cite=" + Addresses.parameter(cite)
                                + on.map(day -> "&on=" + Addresses.parameter(day))
                                        .orElse(""),
                        answers.view(resolving.json(cite, on.orElse(null)))));
    }

    @Tool(
            title = "Roll calls",
            description =
                    "Roll calls: question, result, majority required, tally by party, and the text that the members had"
                            + " before them. With a vote, that one, and with position how each member answered in the word that was cast;"
                            + " with a measure, those on it; with neither, all that are held.",
            annotations = @Tool.Annotations(readOnlyHint = true, idempotentHint = true, openWorldHint = false))
    ToolResponse votes(
            @ToolArg(description = "h90-115.2018 (House roll call 90 of the second session), s60-115.2018")
                    Optional<String> vote,
            @ToolArg(description = "hr1865-115") Optional<String> measure,
            @ToolArg(description = "of one vote: all, for, against, or as cast: Yea, No, Not Voting")
                    Optional<String> position,
            @ToolArg(description = "D, R or I; several with commas") Optional<String> party,
            @ToolArg(description = "two letters; several with commas") Optional<String> state,
            @ToolArg(description = PAGE) Optional<Integer> page,
            RawMessage call) {
        return answers.answer(
                call,
                Optional.empty(),
                () -> vote.map(id -> one(id, position, party, state, page)).orElseGet(() -> listed(measure, page)));
    }

    private WholeAnswer one(
            String id,
            Optional<String> position,
            Optional<String> party,
            Optional<String> state,
            Optional<Integer> page) {
        var view = answers.view(votes.vote(id));
        if (position.isPresent() || party.isPresent() || state.isPresent()) {
            var cast = position.filter(one -> !one.equalsIgnoreCase("all"));
            view.set(
                    "positions",
                    answers.view(votes.positions(
                                    id,
                                    listed(party),
                                    listed(state),
                                    listed(cast),
                                    Paging.asked(page.orElse(1), Paging.MOST))
                            .getEntity()));
        }
        return new WholeAnswer(
                "/votes/" + view.path("id").asText(), citations.vote(id, null).plain(), view);
    }

    private WholeAnswer listed(Optional<String> measure, Optional<Integer> page) {
        var paging = Paging.asked(page.orElse(1), VOTES_A_PAGE);
        var view = answers.view(
                measure.map(id -> (Object) measures.votesOn(id, paging).getEntity())
                        .orElseGet(() -> votes.votes(new VotesAsked(), paging).getEntity()));
        answers.linkEach(view.path("items"), vote -> "/votes/" + vote.path("id").asText());
        return new WholeAnswer(
                measure.map(id -> "/measures/" + Addresses.parameter(id)).orElse("/votes"), view);
    }

    @Tool(
            title = "Who cosponsored a measure",
            description =
                    "The cosponsors of a measure, on a day where one is given, with party, State, the day of signing and the"
                            + " version then in print, counted by party and State.",
            annotations = @Tool.Annotations(readOnlyHint = true, idempotentHint = true, openWorldHint = false))
    ToolResponse cosponsors(
            @ToolArg(description = "hr1865-115") String measure,
            @ToolArg(description = "a day, 2018-02-27; without it, the whole record") Optional<String> asOf,
            @ToolArg(description = "active (where none is given), withdrawn or all") Optional<String> status,
            @ToolArg(description = "D, R or I; several with commas") Optional<String> party,
            @ToolArg(description = "two letters; several with commas") Optional<String> state,
            @ToolArg(description = PAGE) Optional<Integer> page,
            RawMessage call) {
        return answers.answer(call, Optional.empty(), () -> {
            var told = cosponsors.cosponsors(
                    measure,
                    asOf.orElse(null),
                    status.orElse(null),
                    listed(party),
                    listed(state),
                    Paging.asked(page.orElse(1), Paging.USUAL));
            var view = answers.view(told);
            answers.linkEach(
                    view.path("items"), one -> "/members/" + one.path("member").asText());
            return new WholeAnswer("/measures/" + Addresses.parameter(measure), view);
        });
    }

    private static List<String> listed(Optional<String> value) {
        return value.map(List::of).orElse(List.of());
    }
}
