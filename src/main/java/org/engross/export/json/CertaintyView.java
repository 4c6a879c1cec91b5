package org.engross.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.citation.ProvisionPath;
import org.engross.expression.ExpressedText;
import org.engross.library.Certainty;
import org.engross.library.Doubt;
import org.engross.library.OfficialCheck;
import org.engross.library.Voucher;

/**
 * What is known of whether the words of a text are official, as JSON.
 *
 * @param mark what a reader must know wherever the text is shown; empty where it was held whole against an official copy
 * @param held what it was held against, and how
 * @param doubts the provisions that were not checked, and why
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        name = "Certainty",
        requiredProperties = "state",
        description =
                "What is known of whether the words of a text are official. held: we held every provision against an"
                        + " official copy; not wholly checked: but for the doubts; official by its own word: the file alone names an"
                        + " official publisher; not checked: nothing vouches for it; computed: it came of executing.")
public record CertaintyView(
        @Schema(enumeration = {"held", "not wholly checked", "official by its own word", "not checked", "computed"})
        String state,

        @Schema(description = "What to say of the text wherever it is shown or cited; absent where it is held")
        String mark,

        List<OfficialCheck> held,
        List<DoubtView> doubts) {

    /**
     * Provisions that were not checked, by their paths; none where what is missing has no place in the text.
     *
     * @param own whether it is about their own words alone, not about those of the levels below
     */
    @Schema(name = "Doubt")
    public record DoubtView(List<String> provisions, boolean own, String why) {
        static DoubtView of(Doubt doubt) {
            return new DoubtView(
                    doubt.provisions().stream().map(ProvisionPath::toString).toList(), doubt.own(), doubt.why());
        }
    }

    public static CertaintyView of(ExpressedText read) {
        return read.isComputed()
                ? new CertaintyView(read.state(), read.mark(), List.of(), List.of())
                : of(read.base().certainty());
    }

    public static CertaintyView of(Certainty certainty) {
        return new CertaintyView(
                certainty.state(),
                certainty.mark(),
                certainty.voucher() instanceof Voucher.Held held ? held.checks() : List.of(),
                certainty.doubts().stream().map(DoubtView::of).toList());
    }
}
