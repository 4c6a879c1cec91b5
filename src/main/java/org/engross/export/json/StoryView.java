package org.engross.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.export.json.ComparisonView.EditView;
import org.engross.library.Holding;
import org.engross.proceeding.StoryStep;
import org.engross.provenance.ProvisionStory;
import org.engross.provenance.ProvisionStory.StoryChapter;
import org.engross.provenance.ProvisionStory.StoryClause;

/**
 * How a provision of law came to read as it does under a measure, as JSON.
 *
 * @param law the section
 * @param path of the provision in it; empty for the whole section
 * @param steps in the order of the record, the law before the measure first
 */
public record StoryView(String measure, String law, String path, List<ChapterView> steps) {

    /**
     * A text that stood on a day.
     *
     * @param kind {@code before}, {@code introduced}, {@code version}, {@code amendment} or {@code enacted}
     * @param turn whether a chamber passed the measure on that step, or it became law
     * @param id of the law on that step, as an expression
     * @param held whether the provision can be read on it
     * @param changed whether a word of it differs from the step before, or stands elsewhere
     * @param votes by which the text passed or was agreed to
     * @param cosponsors how many names stood on the measure at the end of the day
     * @param clauses the words on that step, in printed order
     * @param gone the clauses of the step before that have no counterpart
     * @param certainty whether the words are official; null where the text is not held
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "StoryStep",
            requiredProperties = {
                "date",
                "kind",
                "turn",
                "id",
                "held",
                "changed",
                "votes",
                "cosponsors",
                "clauses",
                "gone"
            })
    public record ChapterView(
            LocalDate date,
            String kind,
            boolean turn,
            String id,
            boolean held,
            boolean changed,
            List<String> votes,
            int cosponsors,
            List<ClauseView> clauses,
            List<ClauseView> gone,
            CertaintyView certainty) {}

    /**
     * A line of the provision.
     *
     * @param path where it stands
     * @param standing {@code same}, {@code reworded} or {@code new} against the step before
     * @param from where it stood in the step before; null where that is the same place, or it is new
     * @param words without the designation
     * @param author id of the text that had most of its words first; null for law older than anything held
     * @param instrument id of the text that put it there; null where several did, and for such law
     * @param edits from the words of the step before to these; null where it is the same or new
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "StoryClause",
            requiredProperties = {"path", "standing", "words"})
    public record ClauseView(
            String path,
            String standing,
            String from,
            String words,
            String author,
            String instrument,
            List<EditView> edits) {}

    public static StoryView of(ProvisionStory story) {
        return new StoryView(
                story.record().measure().id().toString(),
                story.law().toString(),
                story.provision().toString(),
                story.chapters().stream().map(StoryView::step).toList());
    }

    private static ChapterView step(StoryChapter chapter) {
        StoryStep step = chapter.step();
        return new ChapterView(
                step.date(),
                lower(step.kind()),
                step.isTurn(),
                chapter.asked().toString(),
                chapter.text().isPresent(),
                chapter.isChanged(),
                step.votes().stream().map(vote -> vote.id().toString()).toList(),
                step.cosponsors().total(),
                chapter.clauses().stream().map(StoryView::clause).toList(),
                chapter.gone().stream().map(StoryView::clause).toList(),
                chapter.text().map(CertaintyView::of).orElse(null));
    }

    private static ClauseView clause(StoryClause clause) {
        boolean reworded = clause.standing() == ProvisionStory.ClauseStanding.REWORDED;
        return new ClauseView(
                clause.line().place().path().toString(),
                lower(clause.standing()),
                clause.from().map(Object::toString).orElse(null),
                clause.line().words(),
                id(clause.author()),
                id(clause.instrument()),
                reworded ? clause.edits().stream().map(EditView::of).toList() : null);
    }

    private static String id(Optional<Holding> held) {
        return held.map(Holding::id).orElse(null);
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
