package org.engross.cli;

import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.export.paper.DelegationPaper;
import org.engross.export.paper.HandoutPaper;
import org.engross.export.paper.MemberPaper;
import org.engross.export.paper.Paper;
import org.engross.export.paper.VotePaper;
import org.engross.library.Proceedings;
import org.engross.member.MemberId;
import org.engross.proceeding.Delegation;
import org.engross.proceeding.MeasureRecord;
import org.engross.proceeding.MemberRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code engross handout ID}: a vote, a measure, a member or a State's delegation on one page. */
@Command(
        name = "handout",
        mixinStandardHelpOptions = true,
        description = "Print a vote, a measure, a member or a delegation on one page, as PDF.",
        footer = {
            "%nExample:",
            "  engross handout h90-115.2018",
            "  engross handout hr1865-115",
            "  engross handout W000812",
            "  engross handout MO"
        })
class HandoutCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "A roll call, a measure, a member's key, or two letters of a State.")
    String id;

    @Inject
    Proceedings proceedings;

    @Override
    public Integer call() throws IOException {
        var paper = parsed(RollCallId::parse)
                .flatMap(proceedings::rollCall)
                .map(vote -> VotePaper.of(vote, proceedings.factsOf(List.of(vote))))
                .or(() -> parsed(MeasureId::parse)
                        .flatMap(proceedings::measure)
                        .map(measure -> HandoutPaper.of(new MeasureRecord(measure, proceedings.facts(measure.id())))))
                .or(this::delegation)
                .or(() -> parsed(MemberId::new)
                        .flatMap(proceedings::member)
                        .map(member -> MemberPaper.of(
                                MemberRecord.of(member, proceedings.facts(member.id())), proceedings::factsOf)));
        if (paper.isEmpty()) {
            return Answer.notHeld("no vote, measure, member or State is held as '" + id + "'");
        }
        var out = new BufferedOutputStream(Answer.out());
        paper.get().print(out);
        out.flush();
        return Answer.DONE;
    }

    private Optional<Paper> delegation() {
        var state = id.toUpperCase(Locale.ROOT);
        if (!Delegation.states(proceedings.everyone()).contains(state)) {
            return Optional.empty();
        }
        var delegation = proceedings.delegation(state, List.of());
        var facts = proceedings.factsOf(delegation.matrix().votes());
        return Optional.of(DelegationPaper.of(
                delegation, facts, proceedings.ids().rollCalls().size()));
    }

    private <T> Optional<T> parsed(Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
