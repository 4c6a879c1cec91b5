package org.engross.expression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.engross.citation.Expression;
import org.engross.citation.TextId;
import org.engross.library.Holding;
import org.engross.library.Library;

/** Reads expressions out of the library. */
@ApplicationScoped
public class Texts {

    private static final int NEAREST = 5;

    private final Library library;

    @Inject
    Texts(Library library) {
        this.library = library;
    }

    /** The text that the expression names, or what stands in the way of reading it. */
    public ReadAnswer read(Expression expression) {
        var base = library.find(expression.base());
        if (base.isEmpty()) {
            return notHeld(expression, expression.base());
        }
        if (!expression.isSingle()) {
            return new ReadAnswer.CannotExecute(expression);
        }
        return new ReadAnswer.Read(single(expression, base.get()));
    }

    private static ExpressedText single(Expression asked, Holding held) {
        var document = held.document();
        return new ExpressedText(
                new Expression(dated(asked.base(), held), List.of()),
                document.title(),
                document.date(),
                held.sha256(),
                document.text(),
                List.of(held));
    }

    /** A law asked for without a day is named with the day of the text that answers. */
    private static TextId dated(TextId asked, Holding held) {
        return asked instanceof TextId.OfLaw law
                        && law.asOf().isEmpty()
                        && held.document().id() instanceof TextId.OfLaw of
                        && of.asOf().isPresent()
                ? new TextId.OfLaw(law.law(), Optional.of(held.document().date()))
                : asked;
    }

    private ReadAnswer notHeld(Expression asked, TextId part) {
        return new ReadAnswer.NotHeld(asked, part, library.nearest(part.toString(), NEAREST));
    }
}
