package org.engross.editorial;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.citation.Expression;
import org.engross.citation.LawCitation;
import org.engross.citation.MeasureId;
import org.engross.citation.TextId;
import org.engross.citation.Undated;

/** What people call a text: {@code FOSTA, as the House passed it}. By the names of the press, or else those of the record. */
@Singleton
public record TextNames(PopularNames names) {

    /** {@code FOSTA}; {@code H.R. 1865} where the press has no name for it. */
    public String of(MeasureId measure) {
        return names.at("/measures/" + measure).orElseGet(measure::printed);
    }

    /** {@code FOSTA, as the House passed it}, {@code the Walters–Maloney amendment}, {@code Section 230, as of April 11, 2018}. */
    public String of(TextId text) {
        return switch (text) {
            case TextId.OfMeasure of ->
                of(of.version().measure()) + ", " + of.version().version().inWords();
            case TextId.OfAmendment of -> amendment(of);
            case TextId.OfLaw of ->
                law(of)
                        + of.asOf()
                                .map(day -> ", as of " + Undated.inWords(day))
                                .orElse("");
        };
    }

    /** Of a text with others executed on it: {@code Section 230 under FOSTA, as the House passed it}. */
    public String of(Expression expression) {
        if (expression.isSingle()) {
            return of(expression.base());
        }
        var amending = expression.amending().stream().map(this::of).collect(Collectors.joining(" and "));
        return expression.base() instanceof TextId.OfLaw law
                ? law(law) + " under " + amending
                : of(expression.base()) + ", with " + amending;
    }

    private String amendment(TextId.OfAmendment of) {
        return names.at(of.uslm())
                .map(name -> "the " + name + " amendment")
                .orElseGet(() -> of.amendment().printed());
    }

    private String law(TextId.OfLaw of) {
        var known = names.at(of.law().uslm());
        return switch (of.law()) {
            case LawCitation.CodeSection code -> known.orElseGet(code::printed);
            case LawCitation.ActSection act ->
                known.orElseGet(() -> "S" + act.printed().substring(1));
            case LawCitation.PublicLaw law -> enacted(known).orElseGet(law::printed);
            case LawCitation.PrivateLaw law -> enacted(known).orElseGet(law::printed);
        };
    }

    private static Optional<String> enacted(Optional<String> known) {
        return known.map(name -> name + ", as enacted");
    }
}
