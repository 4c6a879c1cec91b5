package org.engross.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.engross.export.ComparativePrint;
import org.engross.expression.ExpressedText;

/** Makes the comparative print of an expression that executes something. */
@ApplicationScoped
class Prints {

    private final Reading reading;

    @Inject
    Prints(Reading reading) {
        this.reading = reading;
    }

    /** The text that an expression names, which must execute something. */
    ExpressedText executed(String parameter, String expression) {
        var read = reading.text(parameter, expression);
        if (read.executed().isEmpty()) {
            throw new Refused(new Problem(
                    "/problems/nothing-executed",
                    "This expression executes nothing",
                    400,
                    "'" + read.id() + "' is a text as it is held; join an amending text to it with '+'",
                    Map.of("parameter", parameter, "value", read.id())));
        }
        return read;
    }

    ComparativePrint of(ExpressedText read) {
        return ComparativePrint.of(read);
    }
}
