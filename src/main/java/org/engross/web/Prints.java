package org.engross.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.engross.comparison.Comparison;
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

    /** Existing law compared with the law as it would read. */
    Comparison comparison(ExpressedText read) {
        return Comparison.of(read.base().id(), read.before(), read.id(), read.text());
    }

    ComparativePrint of(ExpressedText read) {
        return ComparativePrint.of(
                read.title(),
                read.note(),
                read.executed().stream()
                        .map(one -> new ComparativePrint.Amended(one.title(), one.outcomes(), one.unread()))
                        .toList(),
                comparison(read),
                read.provenance());
    }
}
