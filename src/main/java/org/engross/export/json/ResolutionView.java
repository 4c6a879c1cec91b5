package org.engross.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.citation.LawCitation;
import org.engross.citation.ProvisionPath;
import org.engross.citation.Sha256;
import org.engross.resolve.Resolution;
import org.engross.resolve.ResolvedText;
import org.engross.resolve.TextState;

/**
 * What a citation names on a day, as JSON.
 *
 * @param on the day asked for; absent for the newest text held
 * @param standing of the first that each place cited may name; of several places, the worst
 * @param ambiguous whether several texts that are held may be meant
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        name = "Resolution",
        requiredProperties = {"cite", "standing", "ambiguous", "items"})
public record ResolutionView(
        @Schema(description = "The citation as it was sent.")
        String cite,

        @Schema(description = "The day asked for; absent for the newest text held.")
        LocalDate on,

        @Schema(
                description = STANDING,
                enumeration = {"held", "none", "not-collected", "not-read"})
        String standing,

        @Schema(description = "Whether a place may be in several texts that are held; all are told.")
        boolean ambiguous,

        @Schema(
                description =
                        "What a popular name in the citation stands for, or that the two things differ that it takes for one;"
                                + " absent where nothing is to be said.")
        String note,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
                description =
                        "Everything that the citation may name, those first of which the text is held; where it cites"
                                + " several places, or is a list of citations, one by one.")
        List<NamedView> items) {

    private static final String STANDING =
            "held: the text of the day is held, and has the place; none: there was no such thing on that day, as what is held"
                    + " shows; not-collected: nothing held tells what stood there on that day; not-read: the words have the form"
                    + " of no citation of a text.";

    /** One thing that the citation may name. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(
            name = "ResolvedThing",
            requiredProperties = {"as", "standing", "renumbered", "history"})
    public record NamedView(
            @Schema(description = "How the citation was read.")
            String as,

            @Schema(
                    description = STANDING,
                    enumeration = {"held", "none", "not-collected", "not-read"})
            String standing,

            @Schema(description = "Why nothing is held, or what a reader must know of what is.")
            String why,

            @Schema(description = "The text that stood on the day; absent unless it is held.")
            WordsView text,

            @Schema(description = "The nearest earlier text that differs.")
            WordsView before,

            @Schema(description = "The nearest later text that differs.")
            WordsView after,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @Schema(description = "The days on which the words came to stand at another place, the oldest first.")
            List<RenumberedView> renumbered,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @Schema(description = "Every text held of it, the oldest first, with the place of the words in each.")
            List<HistoryView> history) {

        static NamedView of(ResolvedText one, UnaryOperator<String> absolute) {
            return new NamedView(
                    one.as(),
                    one.standing().word(),
                    one.why(),
                    one.text().map(state -> WordsView.of(state, absolute)).orElse(null),
                    one.before().map(state -> WordsView.of(state, absolute)).orElse(null),
                    one.after().map(state -> WordsView.of(state, absolute)).orElse(null),
                    one.renumbered().stream().map(RenumberedView::of).toList(),
                    one.states().stream().map(HistoryView::of).toList());
        }
    }

    /** The words at one time. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(
            name = "ResolvedText",
            requiredProperties = {"id", "title", "words", "wordsSha256", "sha256", "permalink", "change", "certainty"})
    public record WordsView(
            @Schema(description = "The id of the text, with the day from which it stands.")
            String id,

            @Schema(description = "The name of the text.") String title,

            @Schema(description = "From this day it stands so; absent where its print bears none.")
            LocalDate from,

            @Schema(description = "The day of the next text held; absent of the newest held.")
            LocalDate until,

            @Schema(description = "Where the words stand in the text, as a path; absent for the whole text.")
            String path,

            @Schema(description = "The same as a lawyer writes it.")
            String place,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @Schema(description = "The exact words, a provision a line; empty where they are not in this text.")
            String words,

            @Schema(description = "The SHA-256 of the words, in UTF-8.")
            String wordsSha256,

            @Schema(description = "The SHA-256 of the file from which the text is held.")
            String sha256,

            @Schema(description = "The absolute address of the words, to be cited.")
            String permalink,

            @Schema(
                    description = CHANGE,
                    enumeration = {"first", "same", "reworded", "added", "struck", "absent"})
            String change,

            @Schema(description = "The laws that made the change, where the record tells them.")
            List<String> by,

            @Schema(description = "What is known of whether the words of the text are official.")
            CertaintyView certainty) {

        static WordsView of(TextState state, UnaryOperator<String> absolute) {
            var held = state.text();
            return new WordsView(
                    held.id(),
                    held.document().title(),
                    state.from().orElse(null),
                    state.until().orElse(null),
                    state.place().map(ProvisionPath::toString).orElse(null),
                    state.printedPlace(),
                    state.words(),
                    Sha256.of(state.words()),
                    held.sha256(),
                    absolute.apply(state.address()),
                    state.change().word(),
                    laws(state),
                    CertaintyView.of(held.certainty()));
        }
    }

    private static final String CHANGE =
            "What became of the words since the text before: first, there is none before; same; reworded; added; struck;"
                    + " absent from both.";

    /** Words that came to stand at another place. */
    @Schema(name = "Renumbering")
    public record RenumberedView(
            @Schema(description = "From this day.") LocalDate date,

            @Schema(description = "The path before.") String from,

            @Schema(description = "The path from that day on.")
            String to,

            @Schema(description = "The laws that did it, where the record tells them.")
            List<String> by) {

        static RenumberedView of(TextState state) {
            return new RenumberedView(
                    state.from().orElse(null),
                    state.change().renumberedFrom().orElseThrow().toString(),
                    state.place().orElseThrow().toString(),
                    laws(state));
        }
    }

    /** One of the texts. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(
            name = "TextStep",
            requiredProperties = {"id", "change"})
    public record HistoryView(
            @Schema(description = "The id of the text.") String id,

            @Schema(description = "From this day it stands so.")
            LocalDate from,

            @Schema(
                    description =
                            "The path of the words in it; absent for the whole text, and where they are not in it.")
            String path,

            @Schema(
                    description = CHANGE,
                    enumeration = {"first", "same", "reworded", "added", "struck", "absent"})
            String change,

            @Schema(description = "The laws that made the change.")
            List<String> by) {

        static HistoryView of(TextState state) {
            return new HistoryView(
                    state.id(),
                    state.from().orElse(null),
                    state.place().map(ProvisionPath::toString).orElse(null),
                    state.change().word(),
                    laws(state));
        }
    }

    private static List<String> laws(TextState state) {
        return state.by().stream().map(LawCitation::toString).toList();
    }

    /**
     * As JSON.
     *
     * @param absolute makes the absolute address of a page
     */
    public static ResolutionView of(Resolution resolution, UnaryOperator<String> absolute) {
        return new ResolutionView(
                resolution.cite(),
                resolution.on().orElse(null),
                resolution.standing().word(),
                resolution.isAmbiguous(),
                resolution.note(),
                resolution.items().stream()
                        .map(one -> NamedView.of(one, absolute))
                        .toList());
    }
}
