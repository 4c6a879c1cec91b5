package org.engross.web.request;

import jakarta.inject.Singleton;
import java.util.Locale;
import org.engross.citation.Chamber;
import org.engross.export.print.CommitteePrint;
import org.engross.export.print.CommitteePrint.Extent;
import org.engross.expression.EffectAnswer;
import org.engross.expression.EffectReader;
import org.engross.web.http.ProblemException;
import org.engross.web.http.QueryParameters;

/** Makes the committee's print that a request names; what stands in the way is a problem. */
@Singleton
public record RequestedPrint(EffectReader effects, RequestedText texts) {

    /**
     * The print of the text that {@code id} names.
     *
     * @param committee {@code house} or {@code senate}; without it, that of the text
     * @param extent {@code parts} or {@code sections}; parts without it
     */
    public CommitteePrint of(String id, String committee, String extent) {
        texts.bound("id", id);
        var asked = QueryParameters.value("id", id, EffectReader::amending);
        var whose = QueryParameters.oneOf("committee", committee, "", "", "house", "senate");
        var much = QueryParameters.oneOf("extent", extent, "parts", "parts", "sections");
        return switch (effects.inTheActsWords(asked)) {
            case EffectAnswer.EffectsTold told -> {
                var chamber = whose.isEmpty()
                        ? CommitteePrint.chamberOf(told.effects())
                        : Chamber.valueOf(whose.toUpperCase(Locale.ROOT));
                yield CommitteePrint.of(told.effects(), chamber, Extent.valueOf(much.toUpperCase(Locale.ROOT)));
            }
            case EffectAnswer.Missing missing ->
                throw new ProblemException(RequestedText.notHeld("id", missing.notHeld()));
        };
    }
}
