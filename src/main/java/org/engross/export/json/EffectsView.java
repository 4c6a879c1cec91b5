package org.engross.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.codification.DateClause;
import org.engross.expression.InstructionEffect;
import org.engross.expression.LawEffect;
import org.engross.expression.TextEffects;

/**
 * What a text would do to the law, as JSON.
 *
 * @param id the expression of the text; absent for a file
 * @param mark what of the text was not checked and why; absent where all was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"title", "date", "summary", "laws", "nameless", "unread"})
public record EffectsView(
        String id,
        String title,
        @Schema(nullable = true) LocalDate date,
        String mark,
        EffectsSummary summary,
        List<LawEffectView> laws,
        List<InstructionEffectView> nameless,
        List<ExecutionView.UnreadView> unread) {

    /** The counts; {@code unread} is of all that is not read, wherever it stands. */
    public record EffectsSummary(int instructions, int laws, int carriedOut, int refused, int nameless, int unread) {}

    /**
     * One law or section, in the order of the Code.
     *
     * @param law as a lawyer writes it
     * @param kind section, table of sections, title, section of an Act, note, appendix, heading, or Act
     * @param inItsAct the same section as the text names it in its Act
     * @param held whether its words are held, so that the instructions were tried
     * @param wouldRead the expression that shows it as it would read
     * @param text the law before and after; absent where it is not held, and unless asked for
     * @param alsoBy the places in the text of instructions that are listed with another law and are for this one too
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"law", "kind", "added", "held", "instructions", "alsoBy", "dates", "unread"})
    public record LawEffectView(
            String law,
            String kind,
            String inItsAct,
            boolean added,
            boolean held,
            String wouldRead,
            AmendedLawView text,
            List<InstructionEffectView> instructions,
            List<String> alsoBy,
            List<DateView> dates,
            List<ExecutionView.UnreadView> unread,
            String caution) {}

    /**
     * One instruction.
     *
     * @param rule that read its words
     * @param outcome {@code carried out}, {@code refused}, or {@code not tried} where the section is not held
     * @param unchecked why its words are not known to be official; absent where they were checked
     * @param effective the day, as written, on which it says itself that it takes effect
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"kind", "path", "target", "words", "rule", "outcome"})
    public record InstructionEffectView(
            String kind,
            String path,
            String target,
            String words,
            String rule,

            @Schema(enumeration = {"carried out", "refused", "not tried"})
            String outcome,

            String reason,
            String detail,
            String unchecked,
            String effective) {}

    /** A sentence of the text that says from when the amendments have effect. */
    @Schema(name = "DateOfEffect")
    public record DateView(String path, String words) {
        static DateView of(DateClause date) {
            return new DateView(date.path().toString(), date.words());
        }
    }

    public static EffectsView of(TextEffects effects) {
        return of(effects, false);
    }

    /**
     * The same with the words of the laws.
     *
     * @param withTexts whether each law that is held is there before and after
     */
    public static EffectsView of(TextEffects effects, boolean withTexts) {
        var laws = effects.laws();
        return new EffectsView(
                orAbsent(effects.id()),
                effects.title(),
                effects.date(),
                orAbsent(effects.mark()),
                new EffectsSummary(
                        effects.instructions(),
                        laws.size(),
                        laws.stream().mapToInt(LawEffect::carriedOut).sum(),
                        laws.stream().mapToInt(LawEffect::refused).sum(),
                        effects.nameless().size(),
                        effects.allUnread().size()),
                laws.stream().map(law -> law(effects, law, withTexts)).toList(),
                instructions(effects, effects.nameless()),
                unread(effects.unread()));
    }

    private static String orAbsent(String words) {
        return words.isEmpty() ? null : words;
    }

    private static List<ExecutionView.UnreadView> unread(List<UnreadLanguage> unread) {
        return unread.stream().map(ExecutionView.UnreadView::of).toList();
    }

    private static LawEffectView law(TextEffects told, LawEffect effect, boolean withText) {
        var law = effect.law();
        return new LawEffectView(
                law.law().printed(),
                law.law().kind(),
                orAbsent(law.inItsAct()),
                law.isAdded(),
                effect.isHeld(),
                effect.reads().map(Object::toString).orElse(null),
                effect.amended()
                        .filter(held -> withText)
                        .map(AmendedLawView::of)
                        .orElse(null),
                instructions(told, effect.instructions()),
                effect.beside().stream().map(one -> one.path().toString()).toList(),
                effect.dates().stream().map(DateView::of).toList(),
                unread(law.unread()),
                orAbsent(effect.caution()));
    }

    private static List<InstructionEffectView> instructions(TextEffects told, List<InstructionEffect> instructions) {
        return instructions.stream().map(one -> instruction(told, one)).toList();
    }

    private static InstructionEffectView instruction(TextEffects told, InstructionEffect effect) {
        var instruction = effect.instruction();
        return new InstructionEffectView(
                effect.kind(),
                effect.path().toString(),
                instruction.target().toString(),
                effect.words(),
                instruction.source().rule(),
                effect.standing(),
                orAbsent(effect.reason()),
                orAbsent(effect.detail()),
                orAbsent(told.unchecked(effect)),
                effect.day().orElse(null));
    }
}
