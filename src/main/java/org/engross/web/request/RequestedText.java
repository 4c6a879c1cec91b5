package org.engross.web.request;

import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.engross.citation.Expression;
import org.engross.citation.PlacedExpression;
import org.engross.expression.ExpressedText;
import org.engross.expression.ExpressionReader;
import org.engross.expression.ReadAnswer;
import org.engross.web.http.Permanence;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.http.QueryParameters;

/** Reads the text that a request names; what stands in the way is a problem. */
@Singleton
public record RequestedText(ExpressionReader texts, Validator validator) {

    private static final int SHOWN = 60;

    /** An expression as a request gives it. No expression that means anything is longer; what is, is not even parsed. */
    private record Given(@Size(max = 2_000) String expression) {}

    public ExpressedText text(String parameter, String expression) {
        bound(parameter, expression);
        return read(parameter, QueryParameters.value(parameter, expression, texts::whole));
    }

    private ExpressedText read(String parameter, Expression asked) {
        return switch (texts.read(asked)) {
            case ReadAnswer.Read read -> read.text();
            case ReadAnswer.NotHeld missing -> throw new ProblemException(notHeld(parameter, missing));
        };
    }

    /**
     * A text, and the place in it that the USLM identifier of one names.
     *
     * @param path the place again or in its stead; null or empty where it names none
     */
    public PlacedText placed(String parameter, String expression, String path) {
        var named = named(parameter, expression);
        var read = whole(parameter, named);
        return new PlacedText(
                read,
                RequestedPlace.named(path, named.place()).map(place -> RequestedPlace.of(place, read)),
                Permanence.of(named.expression(), read));
    }

    /** What is named, which may be a place. */
    public PlacedExpression named(String parameter, String expression) {
        bound(parameter, expression);
        return QueryParameters.value(parameter, expression, texts::named);
    }

    /** The text as a whole in which a place is named. */
    public ExpressedText whole(String parameter, PlacedExpression named) {
        return read(parameter, named.expression());
    }

    /** A text that comes of executing another in it, so that there is something to print of what was done. */
    public ExpressedText executed(String parameter, String expression) {
        var read = text(parameter, expression);
        if (read.executed().isEmpty()) {
            throw new ProblemException(new Problem(
                    "/problems/nothing-executed",
                    "This expression carries nothing out",
                    400,
                    "'" + read.id() + "' is a text by itself; join an amending text to it with '+'",
                    Map.of("parameter", parameter, "value", read.id())));
        }
        return read;
    }

    void bound(String parameter, String expression) {
        for (var violation : validator.validate(new Given(expression))) {
            throw new ProblemException(Problem.badParameter(
                    parameter,
                    expression.substring(0, SHOWN) + "…",
                    "the expression has " + expression.length() + " characters: " + violation.getMessage()));
        }
    }

    static Problem notHeld(String parameter, ReadAnswer.NotHeld missing) {
        return Problem.notHeld(
                "This text is not in the collection",
                "'" + missing.part() + "' is not in the collection; the closest are "
                        + String.join(", ", missing.nearest()),
                Map.of(
                        "parameter", parameter,
                        "value", missing.asked().toString(),
                        "part", missing.part().toString(),
                        "nearest", missing.nearest()));
    }
}
