package org.engross.web.held;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.library.changes.HeldChange;

/** Changes in order, and where to go on. */
@Schema(name = "Changes")
public record ChangesView(
        @Schema(description = "In the order in which they were kept.")
        List<HeldChangeView> items,

        @Schema(description = "To be asked as since for what comes after; the same as asked where nothing came.")
        String next,

        @Schema(description = "Whether more came already.") boolean more) {

    /** Something that came in or changed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "HeldChange",
            requiredProperties = {"number", "at", "kind", "what", "id"})
    public record HeldChangeView(
            @Schema(description = "Its place in the order, from 1 without a gap.")
            long number,

            @Schema(description = "When it was noted, in UTC, just before it was kept.")
            Instant at,

            @Schema(
                    description = "text; record: a measure, a roll call or the members; facts: those that come with the"
                            + " collection, all of them; check: what is known of the words of a text.",
                    enumeration = {"text", "record", "facts", "check"})
            String kind,

            @Schema(
                    description = "What became of it.",
                    enumeration = {"came", "changed", "gone"})
            String what,

            @Schema(description = "The id of the text, measure or roll call; members; collection.")
            String id,

            @Schema(description = "The SHA-256 of the file from which it was taken in.")
            String sha256,

            @Schema(description = "Its page, from the slash on; absent where it is gone.")
            String href) {

        static HeldChangeView of(HeldChange change) {
            return new HeldChangeView(
                    change.number(),
                    change.at(),
                    change.kind().word(),
                    change.what().word(),
                    change.subject(),
                    change.sha256().orElse(null),
                    change.what() == HeldChange.What.GONE ? null : change.address());
        }
    }

    /**
     * Of one more than are shown it is seen whether there are more.
     *
     * @param after the place asked for
     */
    static ChangesView of(long after, List<HeldChange> found, int most) {
        var shown = found.subList(0, Math.min(most, found.size()));
        long next = shown.isEmpty() ? after : shown.getLast().number();
        return new ChangesView(
                shown.stream().map(HeldChangeView::of).toList(), Long.toString(next), found.size() > shown.size());
    }

    /** All of these, which are at least one. */
    public static ChangesView of(List<HeldChange> all) {
        return of(all.getFirst().number() - 1, all, all.size());
    }
}
