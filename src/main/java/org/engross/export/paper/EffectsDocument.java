package org.engross.export.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.citation.ProvisionPath;
import org.engross.comparison.Comparison;
import org.engross.comparison.redline.Redline;
import org.engross.expression.AmendedLaw;
import org.engross.expression.InstructionEffect;
import org.engross.expression.LawEffect;
import org.engross.expression.TextEffects;

/**
 * Prints what a text would do to the law as an Office Open XML document: of each law and section its instructions with what
 * comes of them, and where its words are held, the law with every change tracked. Whoever accepts every change reads the
 * law as it would read; whoever rejects every change, the law as it stood.
 */
public final class EffectsDocument {

    private static final String HEADING = "Heading1";
    private static final String TOLD = "Told";
    private static final String CAUTION = "Caution";

    private final List<BodyPart> body = new ArrayList<>();

    private EffectsDocument() {}

    /**
     * Prints it; the stream is left open.
     *
     * @param notes what a reader must know first
     */
    public static void print(TextEffects effects, List<String> notes, OutputStream out) throws IOException {
        var document = new EffectsDocument();
        document.all(effects, notes);
        new TrackedFile(
                        "What it would do to the law: " + effects.title(),
                        "What it would do to the law: " + effects.title() + " (" + effects.date() + ")",
                        Stream.of(effects.mark())
                                .filter(mark -> !mark.isEmpty())
                                .toList(),
                        List.of(),
                        effects.mark().isEmpty() ? "" : effects.title(),
                        "Engross" + (effects.id().isEmpty() ? "" : ": " + effects.id()),
                        effects.title(),
                        effects.date(),
                        document.body)
                .print(out);
    }

    private void told(String style, String words) {
        body.add(new BodyPart.Remark(style, words));
    }

    private void all(TextEffects effects, List<String> notes) {
        told("Title", "What it would do to the law");
        told("Subtitle", effects.title());
        notes.forEach(note -> told(CAUTION, note));
        told(TOLD, effects.count() + ".");
        effects.laws().forEach(this::law);
        if (!effects.nameless().isEmpty()) {
            told(HEADING, "For a law that the text does not name");
            effects.nameless().forEach(this::instruction);
        }
        if (!effects.unread().isEmpty()) {
            told(HEADING, "Not read");
            effects.unread().forEach(this::unread);
        }
    }

    private void law(LawEffect effect) {
        told(HEADING, effect.law().printed());
        effect.instructions().forEach(this::instruction);
        effect.beside()
                .forEach(one ->
                        told(TOLD, one.path().printed() + ", " + one.kind() + ": told with another law that it names"));
        effect.law().unread().forEach(this::unread);
        effect.dates()
                .forEach(date -> told(TOLD, "Of their effect, " + date.path().printed() + ": " + date.words()));
        if (!effect.caution().isEmpty()) {
            told(CAUTION, effect.caution());
        }
        effect.amended()
                .ifPresentOrElse(
                        this::redline,
                        () -> told(TOLD, "Its words are not held for that day, so its instructions were not tried."));
    }

    private void redline(AmendedLaw law) {
        told(TOLD, law.title() + ". " + law.mark());
        var comparison = Comparison.of(law.before(), law.after());
        var redline = Redline.of(comparison, law.before(), law.after());
        var signs = signs(law, redline);
        signs.signs().all().forEach(sign -> told(TOLD, sign.sign() + " " + sign.why()));
        body.add(new BodyPart.TrackedLaw(redline, signs.after(), ParagraphNotes.of(comparison, redline)));
    }

    /** Of both, what stays of the law: the words of the amending text are marked as a whole. */
    private static ParagraphSigns signs(AmendedLaw law, Redline redline) {
        var date = law.base().map(held -> held.document().date()).orElse(LocalDate.EPOCH);
        Function<ProvisionPath, Optional<String>> older =
                place -> law.base().flatMap(held -> held.certainty().doubtAt(place));
        return ParagraphSigns.of(
                redline,
                new Compared(law.id(), law.title(), date, "", law.before(), law.mark(), older),
                new Compared(law.id(), law.title(), date, "", law.after(), law.mark(), law::doubtAt));
    }

    private void instruction(InstructionEffect effect) {
        told(
                effect.isRefused() ? CAUTION : TOLD,
                effect.path().printed() + ", " + effect.kind() + ", " + effect.standing()
                        + effect.day().map(day -> ", effective " + day).orElse("") + ": " + effect.words()
                        + (effect.detail().isEmpty() ? "" : " (" + effect.detail() + ")"));
    }

    private void unread(UnreadLanguage language) {
        told(CAUTION, language.path().printed() + ", not read: " + language.words());
    }
}
