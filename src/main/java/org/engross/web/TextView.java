package org.engross.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.engross.expression.ExpressedText;
import org.engross.library.Holding;
import org.engross.library.Source;

/** A text as JSON: what is known of it, and its tree. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record TextView(
        String id,
        String uslm,
        String title,
        String officialTitle,
        LocalDate date,
        String dateNote,
        String stage,
        String sha256,
        boolean checked,
        String checkNote,
        Source source,
        List<SourceView> madeFrom,
        TreeView text) {

    /** One of the texts that an executed text is made from. */
    record SourceView(String id, String title, LocalDate date, String sha256) {
        static SourceView of(Holding held) {
            return new SourceView(
                    held.id(), held.document().title(), held.document().date(), held.sha256());
        }
    }

    static TextView of(ExpressedText read) {
        var document = read.base().document();
        boolean single = read.expression().isSingle();
        return new TextView(
                read.id(),
                document.id().uslm(),
                read.title(),
                document.officialTitle(),
                read.date(),
                document.dateNote(),
                document.stage(),
                read.sha256(),
                document.checked(),
                document.checkNote(),
                document.source(),
                single ? List.of() : read.sources().stream().map(SourceView::of).toList(),
                TreeView.of(read.text()));
    }
}
