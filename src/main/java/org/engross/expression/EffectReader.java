package org.engross.expression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.Expression;
import org.engross.citation.LawCitation;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;
import org.engross.codification.AmendingText;
import org.engross.codification.Correspondence;
import org.engross.library.Document;
import org.engross.library.Holding;
import org.engross.library.Library;

/** Tells what a text would do to the law: every law and section that it names, and what comes of each instruction. */
@ApplicationScoped
public class EffectReader {

    private static final int NEAREST = 5;

    private final ExpressionReader texts;
    private final Library library;
    private final Correspondence correspondence;

    @Inject
    EffectReader(ExpressionReader texts, Library library, Correspondence correspondence) {
        this.texts = texts;
        this.library = library;
        this.correspondence = correspondence;
    }

    /**
     * Reads the expression of a text that amends: a measure, an amendment or a public law, and amendments to it.
     *
     * @throws IllegalArgumentException for nonsense, and for a law in force, which orders no change
     */
    public static Expression amending(String expression) {
        var asked = Expression.parse(expression);
        if (asked.base() instanceof TextId.OfLaw law && !(law.law() instanceof LawCitation.PublicLaw)) {
            throw new IllegalArgumentException("'" + asked.base()
                    + "' is a law as it stands and orders no change; name a bill, an amendment or a public law");
        }
        return asked;
    }

    /** What the text of an {@linkplain #amending expression} would do, or what of it is not held. */
    public EffectAnswer of(Expression asked) {
        return of(asked, false);
    }

    /** The same, each section in the words of its Act where these are held, and not as the Code prints them. */
    public EffectAnswer inTheActsWords(Expression asked) {
        return of(asked, true);
    }

    private EffectAnswer of(Expression asked, boolean inActs) {
        var held = new ArrayList<Holding>();
        for (var id : Stream.concat(Stream.of(asked.base()), asked.amending().stream())
                .toList()) {
            var found = library.find(id);
            if (found.isEmpty()) {
                return new EffectAnswer.Missing(
                        new ReadAnswer.NotHeld(asked, id, library.nearest(id.toString(), NEAREST)));
            }
            held.add(found.get());
        }
        var amending = new Amending(held.getFirst(), held.subList(1, held.size()));
        var document = held.getFirst().document();
        var title = Stream.of(held)
                .flatMap(List::stream)
                .map(one -> one.document().title())
                .reduce((one, next) -> one + ", with " + next)
                .orElseThrow();
        var language = ExpressionExecution.language(amending);
        return new EffectAnswer.EffectsTold(EffectTelling.of(
                        texts,
                        library,
                        correspondence,
                        Optional.of(asked),
                        new AmendingText(language, document.classifiedTo()),
                        Optional.empty(),
                        Optional.of(lawOfItsDay(document)),
                        inActs)
                .effects(title, document.date(), mark(held), place -> doubt(held, place)));
    }

    /** What of the texts was not checked, each behind its title where there are several. */
    private static String mark(List<Holding> held) {
        return held.stream()
                .filter(one -> !one.certainty().mark().isEmpty())
                .map(one -> (held.size() == 1 ? "" : one.document().title() + ": ")
                        + one.certainty().mark())
                .collect(Collectors.joining(" "));
    }

    /** Why the words at a place, and below it, are not known to be official in one of the texts. */
    private static Optional<String> doubt(List<Holding> held, ProvisionPath place) {
        return ExecutedText.joined(held.stream().flatMap(one -> one.certainty().doubtWithin(place).stream()));
    }

    EffectTelling telling(
            Optional<Expression> asked, AmendingText text, Optional<CodeSection> meant, Optional<LocalDate> day) {
        return EffectTelling.of(texts, library, correspondence, asked, text, meant, day, false);
    }

    /** The law on which a text works: that of its date, and for one that became law on its date, of the day before. */
    static LocalDate lawOfItsDay(Document document) {
        boolean enacted = document.id() instanceof TextId.OfLaw
                || document.id() instanceof TextId.OfMeasure of
                        && of.version().toString().matches(".*/(?:enr|pl)");
        return enacted ? document.date().minusDays(1) : document.date();
    }
}
