package org.engross.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.export.UncheckedSigns.UncheckedSign;
import org.engross.export.print.CommitteePrint;
import org.engross.export.print.CommitteePrint.LeftOut;
import org.engross.export.print.CommitteePrint.PrintedItem;

/**
 * A committee's print, as JSON.
 *
 * @param committee {@code house} or {@code senate}
 * @param extent {@code parts} or {@code sections}
 */
public record CommitteePrintView(
        String id,
        String title,
        String committee,
        String extent,
        @Schema(nullable = true) LocalDate date,
        String heading,
        String opening,
        List<String> notes,
        List<LeftOut> leftOut,
        List<UncheckedSign> signs,
        List<PrintedItemView> items) {

    /**
     * One item, from above to below.
     *
     * @param words of a head
     * @param edits of a paragraph of law: strike is omitted matter, insert is new
     * @param sign beside a paragraph that was not wholly checked; absent where it was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = "kind")
    public record PrintedItemView(
            @Schema(enumeration = {"head", "passed over", "law"})
            String kind,

            String words,
            Integer indent,
            List<ComparisonView.EditView> edits,
            String sign) {

        static PrintedItemView of(PrintedItem item) {
            return switch (item) {
                case PrintedItem.LawHead head -> new PrintedItemView("head", head.words(), null, null, null);
                case PrintedItem.PassedOver over -> new PrintedItemView("passed over", null, null, null, null);
                case PrintedItem.LawWords law ->
                    new PrintedItemView(
                            "law",
                            null,
                            law.indent(),
                            law.edits().stream()
                                    .map(ComparisonView.EditView::of)
                                    .toList(),
                            law.sign().isEmpty() ? null : law.sign());
            };
        }
    }

    public static CommitteePrintView of(CommitteePrint print) {
        return new CommitteePrintView(
                print.id(),
                print.title(),
                print.committee(),
                print.much(),
                print.date(),
                print.heading(),
                print.opening(),
                print.notes(),
                print.leftOut(),
                print.signs(),
                print.items().stream().map(PrintedItemView::of).toList());
    }
}
