package org.engross.expression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Outcome;
import org.engross.citation.Expression;
import org.engross.citation.LawCitation;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;
import org.engross.codification.AmendedSection;
import org.engross.codification.AmendingText;
import org.engross.codification.ChangedLaw;
import org.engross.codification.ChangedLaws;
import org.engross.codification.Correspondence;
import org.engross.codification.DateClause;
import org.engross.codification.NamedLaw;
import org.engross.codification.SectionNames;
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
        return new EffectAnswer.EffectsTold(new Telling(
                        Optional.of(asked), new AmendingText(language, document.classifiedTo()), lawOfItsDay(document))
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

    /** What an official file would do that need not be held. */
    public TextEffects of(Document document) {
        var language = document.id() instanceof TextId.OfAmendment
                ? AmendatoryLanguage.readInserted(document.text())
                : AmendatoryLanguage.read(document.text());
        return new Telling(Optional.empty(), new AmendingText(language, document.classifiedTo()), lawOfItsDay(document))
                .effects(document.title(), document.date(), "", place -> Optional.empty());
    }

    /**
     * What amendatory language would do to the law of a day.
     *
     * @param title by which the language is told
     */
    public TextEffects of(AmendatoryLanguage language, String title, LocalDate day) {
        return new Telling(Optional.empty(), AmendingText.of(language), day)
                .effects(title, day, "", place -> Optional.empty());
    }

    /** The law on which a text works: that of its date, and for one that became law on its date, of the day before. */
    private static LocalDate lawOfItsDay(Document document) {
        boolean enacted = document.id() instanceof TextId.OfLaw
                || document.id() instanceof TextId.OfMeasure of
                        && of.version().toString().matches(".*/(?:enr|pl)");
        return enacted ? document.date().minusDays(1) : document.date();
    }

    /** The telling of one text. */
    private final class Telling {

        private final Optional<Expression> asked;
        private final AmendingText text;
        private final LocalDate day;
        private final Map<ProvisionPath, List<DateClause>> dates;

        Telling(Optional<Expression> asked, AmendingText text, LocalDate day) {
            this.asked = asked;
            this.text = text;
            this.day = day;
            this.dates = DateClause.of(text.language()).stream().collect(Collectors.groupingBy(DateClause::governs));
        }

        TextEffects effects(
                String title, LocalDate date, String mark, Function<ProvisionPath, Optional<String>> doubt) {
            var changed = ChangedLaws.of(text.language(), correspondence);
            return new TextEffects(
                    asked,
                    title,
                    date,
                    mark,
                    doubt,
                    changed.laws().stream().map(this::law).toList(),
                    effects(changed.nameless(), Map.of()),
                    changed.unread());
        }

        private LawEffect law(ChangedLaw law) {
            if (!(law.law() instanceof NamedLaw.SectionOfCode code)) {
                return notHeld(law);
            }
            var id = named(code.section());
            var section = texts.standing(id).filter(standing -> standing.law().isPresent() || law.isAdded());
            if (section.isEmpty()) {
                return notHeld(law);
            }
            var amended = AmendedSection.of(section.get(), List.of(text));
            if (amended.law().isEmpty()) {
                return notHeld(law);
            }
            boolean canBeShown = section.get().law().isPresent()
                    || asked.filter(Expression::isSingle).isPresent();
            return held(law, amended, asked.filter(one -> canBeShown).map(one -> on(id, one)));
        }

        /** A section of the Code as it stood; where only the Act's words of it are held for that day, those. */
        private TextId.OfLaw named(CodeSection code) {
            var id = new TextId.OfLaw(code, Optional.of(lastDay(code)));
            return correspondence
                    .of(code)
                    .flatMap(SectionNames::act)
                    .filter(act -> library.find(id).isEmpty())
                    .map(act -> new TextId.OfLaw(act, Optional.of(lastDay(act))))
                    .filter(inTheAct -> library.find(inTheAct).isPresent())
                    .orElse(id);
        }

        private LawEffect notHeld(ChangedLaw law) {
            return new LawEffect(
                    law,
                    false,
                    Optional.empty(),
                    effects(law.instructions(), Map.of()),
                    effects(law.beside(), Map.of()),
                    0,
                    List.of());
        }

        private LawEffect held(ChangedLaw law, AmendedSection amended, Optional<Expression> reads) {
            var outcomes = new IdentityHashMap<Instruction, Outcome>();
            amended.texts()
                    .forEach(one -> one.outcomes().forEach(outcome -> outcomes.put(outcome.instruction(), outcome)));
            var own = effects(law.instructions(), outcomes);
            var beside = effects(law.beside(), outcomes);
            long tried = Stream.concat(own.stream(), beside.stream())
                    .filter(one -> one.outcome().isPresent())
                    .count();
            long unread = amended.unread().stream()
                    .filter(words -> !law.unread().contains(words))
                    .count();
            return new LawEffect(
                    law, true, reads, own, beside, (int) (outcomes.size() - tried + unread), amended.reservations());
        }

        private Expression on(TextId.OfLaw section, Expression text) {
            return new Expression(
                    section,
                    Stream.concat(Stream.of(text.base()), text.amending().stream())
                            .toList());
        }

        private List<InstructionEffect> effects(List<Instruction> instructions, Map<Instruction, Outcome> outcomes) {
            return instructions.stream()
                    .map(instruction -> new InstructionEffect(
                            instruction,
                            text.language().effective(instruction),
                            dates(instruction.source().path()),
                            Optional.ofNullable(outcomes.get(instruction))))
                    .toList();
        }

        /** What governs a provision or one around it, the nearest first. */
        private List<DateClause> dates(ProvisionPath path) {
            var governing = new ArrayList<>(dates.getOrDefault(path, List.of()));
            var around = path;
            while (!around.equals(ProvisionPath.ROOT)) {
                around = around.parent();
                governing.addAll(dates.getOrDefault(around, List.of()));
            }
            return governing;
        }

        /** The last day on which the section stood as on the day of the text, as far as the library knows. */
        private LocalDate lastDay(LawCitation section) {
            return library.holdings().stream()
                    .filter(held -> held.document().id() instanceof TextId.OfLaw of
                            && of.law().equals(section)
                            && held.document().date().isAfter(day))
                    .map(held -> held.document().date().minusDays(1))
                    .min(LocalDate::compareTo)
                    .orElse(day);
        }
    }
}
