package org.engross.expression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.Expression;
import org.engross.citation.LawCitation;
import org.engross.citation.TextId;
import org.engross.library.Holding;
import org.engross.library.Library;
import org.engross.statute.Correspondence;
import org.engross.statute.SectionNames;

/** Reads expressions: finds their texts in the library, and executes the amending ones on the first. */
@ApplicationScoped
public class Texts {

    private static final int NEAREST = 5;

    private final Library library;
    private final Correspondence correspondence;

    @Inject
    Texts(Library library, Correspondence correspondence) {
        this.library = library;
        this.correspondence = correspondence;
    }

    /** The text that the expression names, or what stands in the way of reading it. */
    public ReadAnswer read(Expression expression) {
        var base = library.find(expression.base());
        if (base.isEmpty()) {
            return notHeld(expression, expression.base());
        }
        var amending = new ArrayList<Holding>();
        for (var id : expression.amending()) {
            var held = amending(id);
            if (held.isEmpty()) {
                return notHeld(expression, id);
            }
            amending.addAll(held);
        }
        return new ReadAnswer.Read(
                amending.isEmpty() ? single(expression, base.get()) : executed(expression, base.get(), amending));
    }

    private static ExpressedText single(Expression asked, Holding held) {
        var document = held.document();
        return new ExpressedText(
                dated(asked, held),
                document.title(),
                document.date(),
                held.sha256(),
                document.text(),
                held,
                List.of(),
                List.of(),
                "");
    }

    private ExpressedText executed(Expression asked, Holding named, List<Holding> amending) {
        var names = asked.base() instanceof TextId.OfLaw law
                ? correspondence.of(law.law())
                : Optional.<SectionNames>empty();
        var base = inTheActsWords(asked, names).orElse(named);
        var texts = asked.base() instanceof TextId.OfLaw
                ? Amending.onLaw(amending)
                : amending.stream().map(Amending::alone).toList();
        var executing = Executing.of(base.document().text(), names, texts);
        var sources = Stream.concat(Stream.of(base), amending.stream()).toList();
        return new ExpressedText(
                dated(asked, named),
                title(named, executing.texts()),
                newest(sources),
                Digests.of(sources.stream().map(Holding::sha256).toList()),
                executing.execution().law(),
                base,
                executing.texts(),
                executing.execution().provenance(),
                base.equals(named)
                        ? ""
                        : "Executed on the Act's own words, which bills quote, and shown in them: " + base.id());
    }

    /** The Act's words of a section that the Code prints in a title that is not enacted as law, where they are held. */
    private Optional<Holding> inTheActsWords(Expression asked, Optional<SectionNames> names) {
        return names.filter(section -> asked.base() instanceof TextId.OfLaw law
                        && law.law() instanceof LawCitation.CodeSection
                        && !section.isEnacted())
                .flatMap(SectionNames::act)
                .flatMap(act -> library.find(new TextId.OfLaw(act, ((TextId.OfLaw) asked.base()).asOf())));
    }

    /** The texts that an id names; a public law of which only sections are held is those, in order. */
    private List<Holding> amending(TextId id) {
        var whole = library.find(id);
        if (whole.isPresent() || !(id instanceof TextId.OfLaw asked)) {
            return whole.stream().toList();
        }
        return library.holdings().stream()
                .filter(held -> isSectionOf(held.document().id(), asked.law()))
                .toList();
    }

    private static boolean isSectionOf(TextId held, LawCitation whole) {
        return whole instanceof LawCitation.PublicLaw law
                && law.section().isEmpty()
                && held instanceof TextId.OfLaw of
                && of.law() instanceof LawCitation.PublicLaw section
                && section.congress().equals(law.congress())
                && section.number() == law.number();
    }

    private static String title(Holding base, List<ExecutedText> executed) {
        return base.document().title() + ", as amended by "
                + executed.stream().map(ExecutedText::title).collect(Collectors.joining("; "));
    }

    private static LocalDate newest(List<Holding> sources) {
        return sources.stream()
                .map(held -> held.document().date())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** A law asked for without a day is named with the day of the text that answers. */
    private static Expression dated(Expression asked, Holding held) {
        return asked.base() instanceof TextId.OfLaw law
                        && law.asOf().isEmpty()
                        && !(law.law() instanceof LawCitation.PublicLaw)
                ? new Expression(
                        new TextId.OfLaw(law.law(), Optional.of(held.document().date())), asked.amending())
                : asked;
    }

    private ReadAnswer notHeld(Expression asked, TextId part) {
        return new ReadAnswer.NotHeld(asked, part, library.nearest(part.toString(), NEAREST));
    }
}
