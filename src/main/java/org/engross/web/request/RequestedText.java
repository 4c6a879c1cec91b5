package org.engross.web.request;

import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.engross.citation.Expression;
import org.engross.expression.ExpressedText;
import org.engross.expression.ExpressionReader;
import org.engross.expression.ReadAnswer;
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
        return switch (texts.read(QueryParameters.value(parameter, expression, Expression::parse))) {
            case ReadAnswer.Read read -> read.text();
            case ReadAnswer.NotHeld missing -> throw new ProblemException(notHeld(parameter, missing));
        };
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
