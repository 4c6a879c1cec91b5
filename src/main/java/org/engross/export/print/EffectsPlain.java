package org.engross.export.print;

import org.engross.amending.instruction.UnreadLanguage;
import org.engross.expression.InstructionEffect;
import org.engross.expression.LawEffect;
import org.engross.expression.TextEffects;

/**
 * What a text would do to the law, in plain text:
 *
 * <pre>
 * 18 U.S.C. 1591
 *     would read usc/18/1591@2018-04-10+hr1865-115/eh
 *     section 5(2), insert, carried out: by inserting after paragraph (3) the following:
 * </pre>
 */
public final class EffectsPlain {

    private static final String INDENT = "    ";

    private final StringBuilder out = new StringBuilder();

    private final TextEffects effects;

    private EffectsPlain(TextEffects effects) {
        this.effects = effects;
    }

    public static String of(TextEffects effects) {
        var plain = new EffectsPlain(effects);
        plain.line(effects.title());
        plain.line(effects.count());
        if (!effects.mark().isEmpty()) {
            plain.line(effects.mark());
        }
        plain.line("");
        effects.laws().forEach(plain::law);
        if (!effects.nameless().isEmpty()) {
            plain.line("For a law that the text does not name");
            effects.nameless().forEach(plain::nameless);
        }
        if (!effects.unread().isEmpty()) {
            plain.line("Not read");
            effects.unread().forEach(plain::unread);
        }
        return plain.out.toString();
    }

    private void line(String words) {
        out.append(words).append('\n');
    }

    private void law(LawEffect effect) {
        line(effect.law().printed());
        effect.reads().ifPresent(expression -> line(INDENT + "would read " + expression));
        effect.instructions().forEach(this::instruction);
        effect.beside()
                .forEach(
                        one -> line(INDENT + place(one) + ", " + one.kind() + ", told with another law that it names"));
        effect.law().unread().forEach(this::unread);
        effect.dates()
                .forEach(date -> line(INDENT + "of their effect, " + date.path().printed() + ": " + date.words()));
        if (!effect.caution().isEmpty()) {
            line(INDENT + "note: " + effect.caution());
        }
    }

    private void nameless(InstructionEffect effect) {
        instruction(effect);
        var target = effect.instruction().target().toString();
        if (!target.isEmpty()) {
            line(INDENT + INDENT + "for " + target);
        }
    }

    private static String place(InstructionEffect effect) {
        return effect.path().printed();
    }

    private void instruction(InstructionEffect effect) {
        var unchecked = effects.unchecked(effect);
        line(INDENT + place(effect) + (unchecked.isEmpty() ? "" : " (" + unchecked + ")") + ", " + effect.kind() + ", "
                + effect.standing()
                + effect.day().map(day -> ", effective " + day).orElse("") + ": "
                + effect.words());
        if (!effect.detail().isEmpty()) {
            line(INDENT + INDENT + (effect.isRefused() ? "since " : "note: ") + effect.detail());
        }
    }

    private void unread(UnreadLanguage language) {
        line(INDENT + language.path().printed() + ", not read: " + language.words());
    }
}
