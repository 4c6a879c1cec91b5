package org.engross.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.citation.ProvisionPath;
import org.engross.expression.InstructionEffect;
import org.engross.expression.LawEffect;
import org.engross.expression.TextEffects;

/** What a text would do to the law as a table: a row for each instruction, and for each piece of language not read. */
public final class EffectsTable {

    private EffectsTable() {}

    private record EffectLine(
            String law,
            String kind,
            String inItsAct,
            ProvisionPath path,
            String order,
            String words,
            String standing,
            String reason,
            String detail,
            String effective,
            String reads) {}

    public static Table of(TextEffects effects) {
        var columns = new Columns<EffectLine>("effects", "the text, as its amendatory language was read")
                .text("law", EffectLine::law)
                .text("law_kind", EffectLine::kind)
                .text("in_its_act", EffectLine::inItsAct)
                .text("path", line -> line.path().toString())
                .text("order", EffectLine::order)
                .text("words", EffectLine::words)
                .text("outcome", EffectLine::standing)
                .text("reason", EffectLine::reason)
                .text("detail", EffectLine::detail)
                .text("effective", EffectLine::effective)
                .text("would_read", EffectLine::reads)
                .text("text_mark", line -> effects.mark())
                .text("unchecked", line -> effects.doubt().apply(line.path()).orElse(""));
        return columns.over(
                "effects", "What it would do to the law: " + effects.title(), effects.date(), lines(effects));
    }

    private static List<EffectLine> lines(TextEffects effects) {
        var lines = new ArrayList<EffectLine>();
        for (var law : effects.laws()) {
            law.instructions().forEach(one -> lines.add(ordered(law, one)));
            law.law().unread().forEach(words -> lines.add(unread(law, words)));
        }
        effects.nameless().forEach(one -> lines.add(ordered(null, one)));
        effects.unread().forEach(words -> lines.add(unread(null, words)));
        return lines;
    }

    private static EffectLine ordered(LawEffect law, InstructionEffect effect) {
        return line(
                law,
                effect.path(),
                effect.kind(),
                effect.words(),
                effect.standing(),
                effect.reason(),
                effect.detail().isEmpty() && law != null ? law.law().byTable() : effect.detail(),
                effective(effect));
    }

    private static String effective(InstructionEffect effect) {
        return effect.day()
                .orElseGet(() -> effect.dates().stream()
                        .map(date -> date.path().printed() + ": " + date.words())
                        .collect(Collectors.joining(" ")));
    }

    private static EffectLine unread(LawEffect law, UnreadLanguage words) {
        return line(law, words.path(), "", words.words(), "not read", "", words.why(), "");
    }

    private static EffectLine line(
            LawEffect law,
            ProvisionPath path,
            String order,
            String words,
            String standing,
            String reason,
            String detail,
            String effective) {
        return new EffectLine(
                law == null ? "" : law.law().law().printed(),
                law == null ? "" : law.law().law().kind(),
                law == null ? "" : law.law().inItsAct(),
                path,
                order,
                words,
                standing,
                reason,
                detail,
                effective,
                law == null ? "" : law.reads().map(Object::toString).orElse(""));
    }
}
