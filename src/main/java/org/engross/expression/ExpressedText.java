package org.engross.expression;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.engross.citation.Expression;
import org.engross.library.Holding;
import org.engross.provision.Provision;

/**
 * The text that an expression names.
 *
 * @param expression as asked, each law with the day of the text that answers it
 * @param date of the newest of the texts that it is made from
 * @param sha256 of the original bytes; where texts are executed on another, of their digests in order
 * @param sources the holdings it is made from, the base first
 */
public record ExpressedText(
        Expression expression, String title, LocalDate date, String sha256, Provision text, List<Holding> sources) {

    public ExpressedText {
        Objects.requireNonNull(expression, "expression");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(text, "text");
        sources = List.copyOf(sources);
    }

    /** The expression as written. */
    public String id() {
        return expression.toString();
    }

    /** The holding of the text that all others are executed on. */
    public Holding base() {
        return sources.getFirst();
    }
}
