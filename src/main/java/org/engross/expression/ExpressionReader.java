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
import org.engross.citation.PlacedExpression;
import org.engross.citation.Sha256;
import org.engross.citation.TextId;
import org.engross.citation.UslmIdentifier;
import org.engross.codification.Correspondence;
import org.engross.codification.History;
import org.engross.codification.LawRecord;
import org.engross.codification.LawRecord.DatedText;
import org.engross.codification.SectionNames;
import org.engross.codification.StandingSection;
import org.engross.library.Holding;
import org.engross.library.Library;

/** Reads expressions: finds their texts in the library, and executes the amending ones on the first. */
@ApplicationScoped
public class ExpressionReader {

    private static final int NEAREST = 5;

    private final Library library;
    private final Correspondence correspondence;
    private final History history;
    private final HeldSections sections;

    @Inject
    ExpressionReader(Library library, Correspondence correspondence, History history) {
        this.library = library;
        this.correspondence = correspondence;
        this.history = history;
        this.sections = new HeldSections(library);
    }

    /**
     * Reads an expression of which the first text may be named with a place in it; a section of a public law that is held by
     * itself is a text and no place.
     *
     * @throws IllegalArgumentException with the part that is nonsense
     */
    public PlacedExpression named(String words) {
        return sections.read(words);
    }

    /**
     * Reads an expression of whole texts.
     *
     * @throws IllegalArgumentException with the part that is nonsense, or with the text in which a place is named
     */
    public Expression whole(String words) {
        var named = named(words);
        if (!named.isWhole()) {
            throw UslmIdentifier.notWhole(
                    words.strip().split("[+ ]")[0], named.expression().base());
        }
        return named.expression();
    }

    /** The text that the expression names, or what stands in the way of reading it. */
    public ReadAnswer read(Expression expression) {
        var amending = new ArrayList<Holding>();
        for (var id : expression.amending()) {
            var held = amending(id);
            if (held.isEmpty()) {
                return notHeld(expression, id);
            }
            amending.addAll(held);
        }
        var base = library.find(expression.base());
        if (base.isEmpty()) {
            return created(expression, amending)
                    .<ReadAnswer>map(ReadAnswer.Read::new)
                    .orElseGet(() -> notHeld(expression, expression.base()));
        }
        return new ReadAnswer.Read(
                amending.isEmpty() ? single(expression, base.get()) : executed(expression, base.get(), amending));
    }

    private ExpressedText single(Expression asked, Holding held) {
        var document = held.document();
        return new ExpressedText(
                dated(asked, held),
                titled(asked, held),
                document.date(),
                held.sha256(),
                document.text(),
                document.text(),
                held,
                List.of(),
                List.of(),
                List.of(),
                doubtOfDay(asked, held),
                "");
    }

    /** What the record leaves open of whether a law's text is that of the day asked for, as a sentence; mostly empty. */
    private String doubtOfDay(Expression asked, Holding held) {
        var from = held.document().date();
        return asked.base() instanceof TextId.OfLaw of
                ? of.asOf()
                        .filter(day -> day.isAfter(from))
                        .map(day -> LawRecord.of(of.law(), names(asked), history)
                                .doubt(dated(held), day, after(of.law(), from)))
                        .orElse("")
                : "";
    }

    private Optional<DatedText> after(LawCitation law, LocalDate from) {
        return library.texts(law).stream()
                .filter(text -> text.document().date().isAfter(from))
                .findFirst()
                .map(ExpressionReader::dated);
    }

    private static DatedText dated(Holding held) {
        return new DatedText(held.id(), held.document().date());
    }

    private ExpressedText executed(Expression asked, Holding named, List<Holding> amending) {
        var names = names(asked);
        var base = inTheActsWords(asked, names).orElse(named);
        var executing = names.map(
                        section -> ExpressionExecution.ofSection(standing(section, base), Amending.onLaw(amending)))
                .orElseGet(() -> ExpressionExecution.ofMeasure(
                        base.document().text(),
                        amending.stream().map(Amending::alone).toList()));
        var sources = Stream.concat(Stream.of(base), amending.stream()).toList();
        var law = executing.law().orElse(base.document().text());
        var made = new PublishedResult(named.document().text(), law, "");
        if (!base.equals(named)) {
            made = made.asTheCodePrints(names.flatMap(SectionNames::code).orElseThrow(), base.id());
        } else if (asked.base() instanceof TextId.OfMeasure measure) {
            made = made.asTheClerkCorrected(
                    measure.version().measure(),
                    library.versions(measure.version().measure()));
        }
        return new ExpressedText(
                dated(asked, named),
                title(titled(asked, named), executing.texts()),
                newest(sources),
                digest(sources),
                made.before(),
                made.text(),
                base,
                executing.texts(),
                CorrectedPlaces.of(executing.provenance(), law, made.text()),
                executing.reservations(),
                doubtOfDay(asked, named),
                Stream.concat(
                                Stream.of(made.note()).filter(note -> !note.isEmpty()),
                                executing.texts().stream()
                                        .flatMap(ExecutedText::remarks)
                                        .distinct())
                        .collect(Collectors.joining(" ")));
    }

    private static StandingSection standing(SectionNames names, Holding held) {
        boolean act = held.document().id() instanceof TextId.OfLaw of && of.law() instanceof LawCitation.ActSection;
        return StandingSection.of(names, Optional.of(held.document().text()), act);
    }

    /** A section as it stood on a day, in the Act's words where they are held; no words where it is not held. */
    Optional<HeldSection> standing(TextId.OfLaw asked) {
        var names = correspondence.of(asked.law());
        var named = library.find(asked);
        var base = named.map(
                held -> inTheActsWords(new Expression(asked, List.of()), names).orElse(held));
        return names.map(section -> new HeldSection(
                asked,
                base.map(held -> standing(section, held))
                        .orElseGet(() -> new StandingSection(section, Optional.empty(), false)),
                named,
                base));
    }

    /** The section that the first of the texts adds to the law, with the others executed on it. */
    private Optional<ExpressedText> created(Expression asked, List<Holding> amending) {
        if (amending.size() != 1 || names(asked).isEmpty()) {
            return Optional.empty();
        }
        var nothing = new StandingSection(names(asked).get(), Optional.empty(), false);
        var executing = ExpressionExecution.ofSection(nothing, List.of(Amending.alone(amending.getFirst())));
        return executing
                .law()
                .map(law -> new ExpressedText(
                        asked,
                        title(((TextId.OfLaw) asked.base()).law().printed(), executing.texts()),
                        newest(amending),
                        digest(amending),
                        PublishedResult.NOTHING,
                        law,
                        amending.getFirst(),
                        executing.texts(),
                        executing.provenance(),
                        executing.reservations(),
                        "",
                        "No such section is held for that day; it is created by the text executed."));
    }

    private Optional<SectionNames> names(Expression asked) {
        return asked.base() instanceof TextId.OfLaw law ? correspondence.of(law.law()) : Optional.empty();
    }

    private static String digest(List<Holding> sources) {
        return Sha256.of(sources.stream().map(Holding::sha256).toList());
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
        return library.sections(asked.law()).stream()
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

    /** A law asked for on a later day than that of its text is the law as of that day. */
    static String titled(Expression asked, Holding held) {
        var title = held.document().title();
        return asked.base() instanceof TextId.OfLaw law
                        && law.asOf().filter(held.document().date()::isBefore).isPresent()
                ? title.replaceFirst(", from " + held.document().date() + "$", "") + ", as of "
                        + law.asOf().get()
                : title;
    }

    private static String title(String base, List<ExecutedText> executed) {
        var carriedOut = titles(executed, true);
        var others = titles(executed, false);
        return base
                + (carriedOut.isEmpty() ? "" : ", as amended by " + carriedOut)
                + (others.isEmpty() ? "" : ", which is not amended by " + others);
    }

    private static String titles(List<ExecutedText> executed, boolean carriedOut) {
        return executed.stream()
                .filter(text -> text.carriedOut() > 0 == carriedOut)
                .map(ExecutedText::title)
                .collect(Collectors.joining("; "));
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
