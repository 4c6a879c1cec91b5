package org.engross.web.request;

import jakarta.inject.Singleton;
import jakarta.ws.rs.QueryParam;
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

    /** What is asked, as a request gives it. */
    public static class PrintQuestion {

        @QueryParam("id")
        String id;

        @QueryParam("committee")
        String committee;

        @QueryParam("extent")
        String extent;

        /** Whether a committee's print is asked for, or that of one law alone. */
        public boolean isOfCommittee() {
            return committee != null || extent != null;
        }

        public String id() {
            return id;
        }
    }

    /**
     * The print of the text that {@code id} names.
     *
     * <ul>
     *   <li>{@code committee}: {@code house} or {@code senate}; without it, that of the text.
     *   <li>{@code extent}: {@code parts} or {@code sections}; parts without it.
     * </ul>
     */
    public CommitteePrint of(PrintQuestion question) {
        texts.bound("id", question.id);
        var asked = QueryParameters.value("id", question.id, EffectReader::amending);
        var whose = QueryParameters.oneOf("committee", question.committee, "", "", "house", "senate");
        var much = QueryParameters.oneOf("extent", question.extent, "parts", "parts", "sections");
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
