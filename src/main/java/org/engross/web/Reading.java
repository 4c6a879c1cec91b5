package org.engross.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import org.engross.citation.Expression;
import org.engross.expression.ExpressedText;
import org.engross.expression.ReadAnswer;
import org.engross.expression.Texts;

/** Reads the text that a request names; what stands in the way is a problem. */
@ApplicationScoped
class Reading {

    private final Texts texts;

    @Inject
    Reading(Texts texts) {
        this.texts = texts;
    }

    ExpressedText text(String parameter, String expression) {
        return switch (texts.read(Asked.value(parameter, expression, Expression::parse))) {
            case ReadAnswer.Read read -> read.text();
            case ReadAnswer.NotHeld missing -> throw new Refused(notHeld(parameter, missing));
        };
    }

    private static Problem notHeld(String parameter, ReadAnswer.NotHeld missing) {
        var details = new LinkedHashMap<String, Object>();
        details.put("parameter", parameter);
        details.put("value", missing.asked().toString());
        details.put("part", missing.part().toString());
        details.put("nearest", missing.nearest());
        return new Problem(
                "/problems/not-held",
                "This text is not held",
                404,
                "'" + missing.part() + "' is not held; nearest to it is " + String.join(", ", missing.nearest()),
                details);
    }
}
