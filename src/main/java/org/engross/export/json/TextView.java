package org.engross.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.citation.ProvisionPath;
import org.engross.expression.ExecutedText;
import org.engross.expression.ExpressedText;
import org.engross.library.Holding;
import org.engross.library.Source;
import org.engross.measure.PrintedName;
import org.engross.member.MemberId;
import org.engross.provision.Provision;

/**
 * A text as JSON: what is known of it, and its tree.
 *
 * @param checked whether we held every provision against an official copy
 * @param caution why a computed text is not the law as it would read; absent where it is
 * @param path of the provision, where one is asked for and {@code text} is that alone; absent where it is the whole
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        requiredProperties = {
            "id",
            "uslm",
            "title",
            "date",
            "sha256",
            "source",
            "text",
            "checked",
            "certainty",
            "refused",
            "unread"
        })
public record TextView(
        String id,
        String uslm,
        String title,
        String officialTitle,
        @Schema(nullable = true) LocalDate date,
        String dateNote,
        String stage,
        String sha256,
        boolean checked,
        CertaintyView certainty,
        Source source,
        List<NameView> printedSponsors,
        List<SourceView> madeFrom,
        String note,
        int refused,
        int unread,
        @JsonInclude(JsonInclude.Include.ALWAYS) boolean complete,
        String caution,
        String path,
        TreeView text) {

    /** One of the texts that an executed text is made from. */
    public record SourceView(
            String id,
            String title,
            @Schema(nullable = true) LocalDate date,
            String sha256) {
        static SourceView of(Holding held) {
            return new SourceView(
                    held.id(), held.document().title(), held.document().date(), held.sha256());
        }
    }

    /** A name at the head of the print. */
    public record NameView(String role, String printed, String member) {
        static NameView of(PrintedName name) {
            return new NameView(
                    name.role().name().toLowerCase(Locale.ROOT),
                    name.printed(),
                    name.member().map(MemberId::toString).orElse(""));
        }
    }

    public static TextView of(ExpressedText read) {
        return view(read, "", TreeView.of(read.text()));
    }

    /** The same with what stands at a place of it alone. */
    public static TextView of(ExpressedText read, ProvisionPath place, Provision there) {
        return view(read, place.toString(), TreeView.at(place, there));
    }

    private static TextView view(ExpressedText read, String path, TreeView shown) {
        var document = read.base().document();
        return new TextView(
                read.id(),
                document.id().uslm(),
                read.title(),
                document.officialTitle(),
                read.date(),
                document.dateNote(),
                document.stage(),
                read.sha256(),
                !read.isComputed() && read.base().certainty().isWholeHeld(),
                CertaintyView.of(read),
                document.source(),
                document.names().stream().map(NameView::of).toList(),
                madeFrom(read),
                read.note(),
                read.refused(),
                read.unread(),
                read.isComplete(),
                read.caution(),
                path,
                shown);
    }

    private static List<SourceView> madeFrom(ExpressedText read) {
        return read.executed().isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(read.base()), read.executed().stream().map(ExecutedText::amending))
                        .map(SourceView::of)
                        .toList();
    }
}
