package org.engross.expression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.engross.library.Library;

/**
 * Tells what one text would do to the law of a day.
 *
 * @param asked the expression of the text; empty where it is not held
 * @param day on which the law stands; empty for the newest that is held
 * @param inActs whether a section is told in its Act's words where these are held, and not as the Code prints it
 * @param meant the section that has what names no law; empty where nobody says
 */
record EffectTelling(
        ExpressionReader texts,
        Library library,
        Correspondence correspondence,
        Optional<Expression> asked,
        AmendingText text,
        Optional<CodeSection> meant,
        Optional<LocalDate> day,
        boolean inActs,
        Map<ProvisionPath, List<DateClause>> dates) {

    static EffectTelling of(
            ExpressionReader texts,
            Library library,
            Correspondence correspondence,
            Optional<Expression> asked,
            AmendingText text,
            Optional<CodeSection> meant,
            Optional<LocalDate> day,
            boolean inActs) {
        var dates = DateClause.of(text.language()).stream().collect(Collectors.groupingBy(DateClause::governs));
        return new EffectTelling(texts, library, correspondence, asked, text, meant, day, inActs, dates);
    }

    TextEffects effects(String title, LocalDate date, String mark, Function<ProvisionPath, Optional<String>> doubt) {
        var changed = ChangedLaws.of(text.language(), correspondence, meant);
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
        var section = texts.standing(id).filter(standing -> standing.stands() || law.isAdded());
        if (section.isEmpty()) {
            return notHeld(law);
        }
        var amended = AmendedSection.of(section.get().section(), List.of(text));
        if (amended.law().isEmpty()) {
            return notHeld(law);
        }
        boolean canBeShown =
                section.get().stands() || asked.filter(Expression::isSingle).isPresent();
        return held(law, section.get(), amended, asked.filter(one -> canBeShown).map(one -> on(id, one)));
    }

    /** A section of the Code as it stood; the Act's words of it where those are asked for, or alone are held for that day. */
    private TextId.OfLaw named(CodeSection code) {
        var id = new TextId.OfLaw(code, lastDay(code));
        return correspondence
                .of(code)
                .flatMap(SectionNames::act)
                .filter(act -> inActs || library.find(id).isEmpty())
                .map(act -> new TextId.OfLaw(act, lastDay(act)))
                .filter(inTheAct -> library.find(inTheAct).isPresent())
                .orElse(id);
    }

    private LawEffect notHeld(ChangedLaw law) {
        return new LawEffect(
                law,
                Optional.empty(),
                Optional.empty(),
                effects(law.instructions(), Map.of()),
                effects(law.beside(), Map.of()),
                0,
                List.of());
    }

    private LawEffect held(ChangedLaw law, HeldSection section, AmendedSection amended, Optional<Expression> reads) {
        var outcomes = new IdentityHashMap<Instruction, Outcome>();
        amended.texts().forEach(one -> one.outcomes().forEach(outcome -> outcomes.put(outcome.instruction(), outcome)));
        var own = effects(law.instructions(), outcomes);
        var beside = effects(law.beside(), outcomes);
        long tried = Stream.concat(own.stream(), beside.stream())
                .filter(one -> one.outcome().isPresent())
                .count();
        long unread = amended.unread().stream()
                .filter(words -> !law.unread().contains(words))
                .count();
        return new LawEffect(
                law,
                Optional.of(section.amended(amended)),
                reads,
                own,
                beside,
                (int) (outcomes.size() - tried + unread),
                amended.reservations());
    }

    private static Expression on(TextId.OfLaw section, Expression text) {
        return new Expression(
                section,
                Stream.concat(Stream.of(text.base()), text.amending().stream()).toList());
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
    private Optional<LocalDate> lastDay(LawCitation section) {
        return day.map(asOf -> library.texts(section).stream()
                .filter(held -> held.document().date().isAfter(asOf))
                .map(held -> held.document().date().minusDays(1))
                .min(LocalDate::compareTo)
                .orElse(asOf));
    }
}
