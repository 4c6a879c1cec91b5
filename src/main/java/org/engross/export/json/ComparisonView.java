package org.engross.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.Comparison;
import org.engross.comparison.MovedPassage;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.Regrouping;
import org.engross.comparison.RenumberedReference;
import org.engross.diff.Edit;
import org.engross.expression.Caveats;
import org.engross.expression.ExpressedText;
import org.engross.provenance.ChangeSignature;
import org.engross.provenance.ComparisonSignatures;

/**
 * A comparison as JSON. The edits of a change rebuild both sides: same and strike the older, same and insert the newer.
 *
 * @param path the provision to which summary and changes are narrowed; null for the whole
 * @param signed who made the changes
 * @param regroupings the provisions that were split or merged; null where none was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"from", "to", "summary", "changes", "coarse", "signed"})
public record ComparisonView(
        TextRef from,
        TextRef to,
        String path,
        Comparison.Summary summary,
        boolean coarse,
        SignatureView signed,
        List<RegroupingView> regroupings,
        List<ChangeView> changes) {

    /** One of the two texts compared; of an executed text, how many instructions were refused and how much was not read. */
    public record TextRef(
            String id,
            String title,
            @Schema(nullable = true) LocalDate date,
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
     * @param signed the texts that made it, the one that did most first; none where none is known
     * @param references which of the edits only renumber a cross-reference; null where none does
     * @param open what no amendment held accounts for, as a sentence; null where nothing is open
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"id", "kind", "heading", "signed", "edits"})
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
            List<SignatureView.ChangeSigner> signed,
            String open,
            List<ReferenceView> references,
            List<EditView> edits) {

        static ChangeView of(ProvisionChange change, Caveats caveats, ChangeSignature signature) {
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
                    signature.signers().stream()
                            .map(SignatureView.ChangeSigner::of)
                            .toList(),
                    signature.open().isEmpty() ? null : signature.open(),
                    nullIfNone(
                            change.references().stream().map(ReferenceView::of).toList()),
                    edits(change));
        }

        /** Each with what of it moved. */
        private static List<EditView> edits(ProvisionChange change) {
            var moved = change.movedWithin();
            var views = new ArrayList<EditView>();
            int before = 0;
            int after = 0;
            for (var edit : change.edits()) {
                int from = edit.isBefore() ? before : after;
                int to = from + edit.text().length();
                var here = moved.stream()
                        .filter(passage -> edit.op() != Edit.Op.SAME)
                        .filter(passage -> isWithin(edit.isBefore() ? passage.before() : passage.after(), from, to))
                        .map(MovedPassage::words)
                        .toList();
                views.add(EditView.of(edit).with(here));
                before += edit.isBefore() ? edit.text().length() : 0;
                after += edit.isAfter() ? edit.text().length() : 0;
            }
            return views;
        }

        private static boolean isWithin(int place, int from, int to) {
            return place >= from && place < to;
        }
    }

    /**
     * Provisions that were split or merged.
     *
     * @param from the paths in the older text: of the one that was split, or of those that were merged
     * @param to the paths in the newer text
     */
    @Schema(name = "Regrouping")
    public record RegroupingView(
            @Schema(enumeration = {"split", "merged"}) String kind, List<String> from, List<String> to) {

        private boolean concerns(ChangeView change) {
            return from.stream().anyMatch(path -> path.equals(change.fromPath()))
                    || to.stream().anyMatch(path -> path.equals(change.toPath()));
        }

        static RegroupingView of(Regrouping regrouping) {
            return new RegroupingView(
                    regrouping.kind().name().toLowerCase(Locale.ROOT),
                    regrouping.before().stream().map(ProvisionPath::toString).toList(),
                    regrouping.after().stream().map(ProvisionPath::toString).toList());
        }
    }

    /**
     * A cross-reference that changed only because what it leads to was renumbered.
     *
     * @param edit which of the edits strikes the old designation, from 0; the next inserts the new one
     * @param from where what it leads to stands in the older text
     * @param to where the same stands in the newer text
     */
    @Schema(name = "RenumberedReference")
    public record ReferenceView(int edit, List<String> from, List<String> to) {
        static ReferenceView of(RenumberedReference reference) {
            return new ReferenceView(
                    reference.edit(),
                    reference.before().stream().map(ProvisionPath::toString).toList(),
                    reference.after().stream().map(ProvisionPath::toString).toList());
        }
    }

    /**
     * A run of words.
     *
     * @param moved the passages of it that moved within the provision: they are struck at one place and inserted at
     *     another; null where none did
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"op", "text"})
    public record EditView(
            @Schema(enumeration = {"same", "strike", "insert"})
            String op,

            String text,
            List<String> moved) {
        static EditView of(Edit edit) {
            return new EditView(edit.op().name().toLowerCase(Locale.ROOT), edit.text(), null);
        }

        private EditView with(List<String> passages) {
            return new EditView(op, text, nullIfNone(passages));
        }
    }

    /** With one change alone, and the regroupings of which it is a part; the summary still counts all. */
    public ComparisonView only(String id) {
        var change = changes.stream().filter(one -> one.id().equals(id)).toList();
        return new ComparisonView(
                from,
                to,
                path,
                summary,
                coarse,
                signed,
                nullIfNone(
                        regroupings == null
                                ? List.of()
                                : regroupings.stream()
                                        .filter(regrouping -> change.stream().anyMatch(regrouping::concerns))
                                        .toList()),
                change);
    }

    private static <T> List<T> nullIfNone(List<T> list) {
        return list.isEmpty() ? null : list;
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
            ComparisonSignatures signatures,
            boolean same) {
        var caveats = Caveats.of(older, newer);
        var listed = same ? comparison.changes() : comparison.differences();
        return new ComparisonView(
                TextRef.of(older),
                TextRef.of(newer),
                place.map(ProvisionPath::toString).orElse(null),
                comparison.summary(),
                comparison.coarse(),
                SignatureView.of(signatures),
                nullIfNone(comparison.regroupings().stream()
                        .map(RegroupingView::of)
                        .toList()),
                listed.stream()
                        .map(change -> ChangeView.of(change, caveats, signatures.of(change)))
                        .toList());
    }
}
