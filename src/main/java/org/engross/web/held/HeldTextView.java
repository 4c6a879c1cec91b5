package org.engross.web.held;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.citation.Undated;
import org.engross.library.Holding;

/** A text that is held, without its words. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        name = "HeldText",
        requiredProperties = {"id", "kind", "title", "stage", "sha256", "certainty", "keptAt", "href"})
record HeldTextView(
        @Schema(description = "As an expression names it.") String id,

        @Schema(
                description = "What kind of text it is.",
                enumeration = {"measure", "law", "amendment"})
        String kind,

        @Schema(description = "Short, for lists.") String title,

        @Schema(description = "The long title of a measure, the heading of a section, the purpose of an amendment.")
        String officialTitle,

        @Schema(description = "Of the print, or from which the law stands so; absent where none is known.")
        LocalDate date,

        @Schema(description = "In the words of the record, or what print of a law it is.")
        String stage,

        @Schema(description = "The SHA-256 of the file from which it is held.")
        String sha256,

        @Schema(
                description = "What is known of whether its words are official.",
                enumeration = {"held", "not wholly checked", "official by its own word", "not checked"})
        String certainty,

        @Schema(description = "What to say of the text wherever it is shown; absent where it is held.")
        String mark,

        @Schema(
                description =
                        "Why its words are not served, where they were found damaged; absent where they were not.")
        String damage,

        @Schema(description = "When it was taken in, in UTC.")
        Instant keptAt,

        @Schema(description = "Its page, from the slash on.")
        String href) {

    static HeldTextView of(Holding held, Optional<String> damage) {
        var document = held.document();
        return new HeldTextView(
                held.id(),
                TextFilter.kind(document.id()),
                document.title(),
                document.officialTitle(),
                Undated.day(document.date()).orElse(null),
                document.stage(),
                held.sha256(),
                held.certainty().state(),
                held.certainty().mark(),
                damage.orElse(null),
                held.keptAt(),
                document.id().uslm());
    }
}
