package org.engross.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.diff.Edit;
import org.engross.expression.Caveats;
import org.engross.expression.ExpressedText;

/**
 * A comparison as JSON. The edits of a change rebuild both sides: same and strike the older, same and insert the newer.
 *
 * @param path the provision to which summary and changes are narrowed; null for the whole
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"from", "to", "summary", "changes", "coarse"})
public record ComparisonView(
        TextRef from, TextRef to, String path, Comparison.Summary summary, boolean coarse, List<ChangeView> changes) {

    /** One of the two texts compared; of an executed text, how many instructions were refused and how much was not read. */
    public record TextRef(
            String id,
            String title,
            LocalDate date,
            String sha256,
            String stage,
            int refused,
            int unread,
            boolean complete,
            String caution,
            CertaintyView certainty,
            String note) {
        static TextRef of(ExpressedText read) {
            return new TextRef(
                    read.id(),
                    read.title(),
                    read.date(),
                    read.sha256(),
                    read.executed().isEmpty() ? read.base().document().stage() : "computed",
                    read.refused(),
                    read.unread(),
                    read.isComplete(),
                    read.caution(),
                    CertaintyView.of(read),
                    read.note());
        }
    }

    /**
     * What became of one provision, or of a block struck or added.
     *
     * @param unchecked what of its words was not checked against an official copy, and why; null where all was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"id", "kind", "heading", "edits"})
    public record ChangeView(
            String id,

            @Schema(enumeration = {"same", "reworded", "redesignated", "moved", "added", "struck", "front"})
            String kind,

            boolean redesignated,
            boolean moved,
            String fromPath,
            String toPath,
            String heading,
            boolean proposed,
            String unchecked,
            List<EditView> edits) {

        static ChangeView of(ProvisionChange change, Caveats caveats) {
            var doubt = caveats.doubt(change);
            return new ChangeView(
                    change.id(),
                    change.kind().name().toLowerCase(Locale.ROOT),
                    change.redesignated(),
                    change.moved(),
                    change.fromPath().map(Object::toString).orElse(null),
                    change.toPath().map(Object::toString).orElse(null),
                    change.heading(),
                    change.quoted(),
                    doubt.isEmpty() ? null : doubt,
                    change.edits().stream().map(EditView::of).toList());
        }
    }

    /** A run of words. */
    public record EditView(
            @Schema(enumeration = {"same", "strike", "insert"})
            String op,

            String text) {
        static EditView of(Edit edit) {
            return new EditView(edit.op().name().toLowerCase(Locale.ROOT), edit.text());
        }
    }

    /**
     * The comparison of two texts.
     *
     * @param place to which it is narrowed; empty for the whole
     * @param same whether the provisions that did not change are listed too
     */
    public static ComparisonView of(
            ExpressedText older,
            ExpressedText newer,
            Optional<ProvisionPath> place,
            Comparison comparison,
            boolean same) {
        var caveats = Caveats.of(older, newer);
        var listed = same ? comparison.changes() : comparison.differences();
        return new ComparisonView(
                TextRef.of(older),
                TextRef.of(newer),
                place.map(ProvisionPath::toString).orElse(null),
                comparison.summary(),
                comparison.coarse(),
                listed.stream().map(change -> ChangeView.of(change, caveats)).toList());
    }
}
