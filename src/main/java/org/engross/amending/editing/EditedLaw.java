package org.engross.amending.editing;

import static org.engross.amending.instruction.Outcome.Reason.CONTENT_DOES_NOT_FIT;
import static org.engross.amending.instruction.Outcome.Reason.NOT_CARRIED_OUT;
import static org.engross.amending.instruction.Outcome.Reason.TARGET_AMBIGUOUS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.engross.amending.draft.LawPosition;
import org.engross.amending.draft.LawSpan;
import org.engross.amending.draft.OriginText;
import org.engross.amending.draft.OriginText.Splice;
import org.engross.amending.draft.Piece;
import org.engross.amending.draft.RunningPrint;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.TreeEdit;
import org.engross.amending.draft.WordSpacing;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Refusal;

/** The one place where an edit of words or of a run of the print is made. */
final class EditedLaw {

    private EditedLaw() {}

    /** The law with edits made at once, none over another; more than one only where each changes one text. */
    static WorkingProvision of(Editor editor, List<LawEdit> edits) {
        if (edits.stream().allMatch(LawEdit::isInText)) {
            return texts(editor.law(), edits);
        }
        if (edits.size() > 1) {
            throw new Refusal(TARGET_AMBIGUOUS, "levels go to more than one place");
        }
        return printed(editor.law(), edits.getFirst(), editor.later());
    }

    private static WorkingProvision texts(WorkingProvision law, List<LawEdit> edits) {
        Map<Piece, List<Splice>> splices = new IdentityHashMap<>();
        Map<Piece, OriginText> texts = new IdentityHashMap<>();
        for (var edit : edits) {
            var range = edit.struck().inText();
            withoutNote(range);
            splices.computeIfAbsent(range.piece(), piece -> new ArrayList<>())
                    .add(new Splice(range.from(), range.to(), words(edit)));
            texts.put(range.piece(), range.text());
        }
        splices.forEach((piece, runs) -> {
            runs.sort(Comparator.comparingInt(Splice::from));
            texts.put(piece, WordSpacing.replace(texts.get(piece), runs));
        });
        return TreeEdit.texts(law, texts);
    }

    private static OriginText words(LawEdit edit) {
        return edit.inserted().isEmpty()
                ? OriginText.NONE
                : ((Piece.Words) edit.inserted().getFirst()).text();
    }

    /** The number of a note of the Code's editors after a mark: "through (19) 1 of section", ",,1 and". */
    private static final Pattern NOTE = Pattern.compile(" ?[0-9]{1,2}(?= [a-z])");

    /** What such a note is about goes with the words that it stands at, but nobody says so. */
    private static void withoutNote(TextRange struck) {
        var text = struck.text().words();
        var after = NOTE.matcher(text).region(struck.to(), text.length());
        boolean mark = struck.to() > struck.from() && ",;.)”".indexOf(text.charAt(struck.to() - 1)) >= 0;
        if (mark && after.lookingAt()) {
            throw new Refusal(NOT_CARRIED_OUT, "a note of the Code's editors stands at the words");
        }
    }

    private static WorkingProvision printed(WorkingProvision law, LawEdit edit, Later later) {
        var owner = edit.struck().from().owner();
        var print = RunningPrint.around(law, owner);
        var span = new RunningPrint.PrintedSpan(
                at(print, edit.struck().from()), at(print, edit.struck().to()));
        if (edit.hasSection()) {
            return headed(law, print, span, edit, later);
        }
        refuseDivided(print, span, edit);
        if (edit.struck().to().isInWords()) {
            withoutNote(struck(edit.struck()));
        }
        var now = PrintedEdit.replace(print, span, edit.inserted());
        new OrphanedLevels(print, span, edit.inserted(), later).check();
        return put(law, print.section(), now, later);
    }

    /** What a span strikes of the text in which it ends. */
    private static TextRange struck(LawSpan span) {
        var to = span.to();
        int from = span.isInText() ? span.from().inText() : 0;
        return new TextRange(to.owner(), to.piece(), from, to.offset());
    }

    /** Levels put at the opening of a provision that has levels of their style already. */
    private static void refuseDivided(RunningPrint print, RunningPrint.PrintedSpan span, LawEdit edit) {
        var from = edit.struck().from();
        boolean opens = from.opensProvision() || from.piece() == from.owner() && from.offset() > 0;
        var levels = from.owner().children();
        if (!opens
                || levels.isEmpty()
                || !(edit.inserted().stream().findFirst().orElse(null) instanceof WorkingProvision first)) {
            return;
        }
        boolean kept = print.head(levels.getFirst()).orElseThrow().from() >= span.to();
        if (kept && levels.stream().anyMatch(level -> ProvisionEdits.sameStyle(level, first))) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "the provision is divided in that way already");
        }
    }

    private static int at(RunningPrint print, LawPosition position) {
        return print.at(position)
                .orElseThrow(() -> new Refusal(CONTENT_DOES_NOT_FIT, "levels go into a heading or a quotation"));
    }

    /** "the section designation and all that follows": the section's heading is restated with its words. */
    private static WorkingProvision headed(
            WorkingProvision law, RunningPrint print, RunningPrint.PrintedSpan span, LawEdit edit, Later later) {
        if (span.from() != 0 || edit.inserted().size() != 1) {
            throw new Refusal(CONTENT_DOES_NOT_FIT, "a section goes into a section");
        }
        var whole = (WorkingProvision) edit.inserted().getFirst();
        var named = new RunningPrint(print.section().withHeading(whole.heading()));
        return put(law, print.section(), PrintedEdit.replace(named, span, whole.parts()), later);
    }

    private static WorkingProvision put(
            WorkingProvision law, WorkingProvision section, WorkingProvision now, Later later) {
        Designations.check(section, now, later);
        return section == law ? now : law.replaced(section, now);
    }
}
