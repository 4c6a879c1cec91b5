package org.engross.export.print;

import org.engross.expression.LawEffect;
import org.engross.expression.ProposalAnswer;

/**
 * What language that somebody brings would do, in plain text: what is to be known first, every law and section, and then
 * each law that is held as a comparative print.
 */
public final class ProposalPlain {

    private ProposalPlain() {}

    public static String of(ProposalAnswer.ProposalTold told) {
        var out = new StringBuilder();
        told.notes().forEach(note -> out.append(note).append('\n'));
        out.append(EffectsPlain.of(told.effects()));
        told.effects().laws().stream()
                .map(LawEffect::amended)
                .forEach(held -> held.ifPresent(law -> out.append('\n')
                        .append(ComparativePrintPlain.plain(ComparativePrint.of(law, told.effects())))));
        return out.toString();
    }
}
