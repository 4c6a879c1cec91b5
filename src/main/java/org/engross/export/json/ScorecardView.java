package org.engross.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.member.Member;
import org.engross.scorecard.Act;
import org.engross.scorecard.CountedAct;
import org.engross.scorecard.Grade;
import org.engross.scorecard.MemberScore;
import org.engross.scorecard.ScoreOrder;
import org.engross.scorecard.Scorecard;

/**
 * A scorecard as JSON. It puts nobody in a rank: members of one score stand together, by name.
 *
 * @param organization empty where the file does not say whose it is
 * @param rules in sentences
 * @param grades from the highest down; empty where scores have no letters
 * @param acts in the order of the file
 */
@Schema(name = "Scorecard")
public record ScorecardView(
        String title,
        String organization,
        List<String> rules,
        List<GradeView> grades,
        List<ActView> acts,
        List<MemberScoreView> members) {

    /**
     * A letter.
     *
     * @param from the least score that has it
     */
    @Schema(name = "Grade")
    public record GradeView(String letter, BigDecimal from) {

        static GradeView of(Grade grade) {
            return new GradeView(grade.letter(), grade.from());
        }
    }

    /**
     * An act on which the organization took a position.
     *
     * @param line of the file
     * @param subject a roll call or a measure
     * @param chamber House or Senate
     * @param day of the vote, or the last on which a signature counts
     * @param terms how its absences count, how many were called, that it was set aside
     */
    @Schema(name = "ScoredAct")
    public record ActView(
            int line,
            String subject,
            String name,
            String chamber,
            LocalDate day,
            String wanted,
            BigDecimal weight,
            String about,
            String terms) {

        static ActView of(Act act) {
            return new ActView(
                    act.line(),
                    act.subject(),
                    act.printed(),
                    act.chamber().printed(),
                    act.day(),
                    act.wanted(),
                    act.weight(),
                    act.about(),
                    act.terms());
        }
    }

    /**
     * A member's score.
     *
     * @param chamber House or Senate, of the seat held on the last day of the scorecard; so are party, state and district
     * @param score 0 to 100, to one decimal; absent where no act counts
     * @param grade absent without letters or without a score
     */
    @Schema(
            name = "MemberScore",
            requiredProperties = {
                "member",
                "name",
                "chamber",
                "party",
                "state",
                "earned",
                "possible",
                "arithmetic",
                "acts",
                "notes"
            })
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MemberScoreView(
            String member,
            String name,
            String chamber,
            String party,
            String state,
            Integer district,
            BigDecimal score,
            String grade,
            BigDecimal earned,
            BigDecimal possible,
            String arithmetic,
            List<CountedActView> acts,
            List<String> notes) {

        static MemberScoreView of(MemberScore one) {
            Member member = one.member();
            return new MemberScoreView(
                    member.id().toString(),
                    member.name(),
                    member.chamber().printed(),
                    member.party().letter(),
                    member.state(),
                    member.district().isPresent() ? member.district().getAsInt() : null,
                    one.score().orElse(null),
                    one.grade().map(Grade::letter).orElse(null),
                    one.earned(),
                    one.possible(),
                    one.arithmetic(),
                    one.acts().stream().map(CountedActView::of).toList(),
                    one.notes());
        }
    }

    /**
     * What a member did in an act.
     *
     * @param answer in the word of the record
     * @param points absent where the act is left out
     * @param why it counts so
     */
    @Schema(
            name = "CountedAct",
            requiredProperties = {"subject", "answer", "why"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CountedActView(String subject, String answer, BigDecimal points, String why) {

        static CountedActView of(CountedAct act) {
            return new CountedActView(act.act().subject(), act.answer(), act.counts() ? act.points() : null, act.why());
        }
    }

    public static ScorecardView of(Scorecard card, ScoreOrder order) {
        return new ScorecardView(
                card.rules().title(),
                card.rules().organization(),
                card.rules().sentences(card.acts()),
                card.rules().grades().stream().map(GradeView::of).toList(),
                card.acts().stream().map(ActView::of).toList(),
                card.sorted(order).stream().map(MemberScoreView::of).toList());
    }
}
