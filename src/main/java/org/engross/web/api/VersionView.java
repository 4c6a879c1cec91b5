package org.engross.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.export.json.CertaintyView;
import org.engross.library.Holding;
import org.engross.library.Source;
import org.engross.measure.TextVersion;

/**
 * A text version as JSON: what the status record lists, and what we hold of it.
 *
 * @param held whether the text is held; without it, source, digest and check are not there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"id", "stage", "held"})
record VersionView(
        String id,
        String stage,
        LocalDate date,
        String dateNote,
        String officialCopy,
        boolean held,
        Source source,
        String sha256,
        Boolean checked,
        CertaintyView certainty) {

    static VersionView of(TextVersion version, Optional<Holding> holding) {
        var document = holding.map(Holding::document);
        return new VersionView(
                version.id().toString(),
                version.stage(),
                version.date(),
                version.dateNote(),
                version.url(),
                holding.isPresent(),
                document.map(held -> held.source()).orElse(null),
                holding.map(Holding::sha256).orElse(null),
                holding.map(held -> held.certainty().isWholeHeld()).orElse(null),
                holding.map(held -> CertaintyView.of(held.certainty())).orElse(null));
    }
}
