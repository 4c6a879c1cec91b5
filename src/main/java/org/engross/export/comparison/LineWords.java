package org.engross.export.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.engross.comparison.ProvisionChange;
import org.engross.comparison.ProvisionChange.Kind;
import org.engross.comparison.Row;
import org.engross.comparison.WordRun;
import org.engross.diff.Edit;
import org.engross.export.comparison.PrintedParagraph.MarkedPiece;
import org.engross.export.comparison.PrintedParagraph.ParagraphWords;
import org.engross.provision.Provision;
import org.engross.provision.Wording;

/** Sets the words of one line of a comparison: those of the older text, of the newer, or of both in one. */
final class LineWords {

    /** Whose words are printed. */
    enum Whose {
        BEFORE(Edit::isBefore),
        AFTER(Edit::isAfter),
        BOTH(edit -> true);

        private final Predicate<Edit> has;

        Whose(Predicate<Edit> has) {
            this.has = has;
        }
    }

    private static final int DEEPEST = 6;

    private final Row row;
    private final Whose whose;

    private LineWords(Row row, Whose whose) {
        this.row = row;
        this.whose = whose;
    }

    /** The paragraphs of the line; where that text lacks the provision, one that says so. */
    static List<PrintedParagraph> of(ComparisonLine printed, Whose whose) {
        var line = new LineWords(printed.row(), whose);
        if (!line.isHeld()) {
            return PrintedParagraph.absent("not in this text");
        }
        if (line.isFrontThatIsLacking()) {
            return PrintedParagraph.absent("not in this print");
        }
        return line.row.change().isBlock() ? line.block() : List.of(line.ownWords());
    }

    private boolean isHeld() {
        return switch (whose) {
            case BEFORE -> row.change().before().isPresent();
            case AFTER -> row.change().after().isPresent();
            case BOTH -> true;
        };
    }

    private boolean isFrontThatIsLacking() {
        return row.change().kind() == Kind.FRONT && row.passages().stream().noneMatch(this::has);
    }

    private boolean has(WordRun passage) {
        return passage.edits().stream().anyMatch(whose.has);
    }

    /** A block struck or added, whole, a paragraph a line. */
    private List<PrintedParagraph> block() {
        return row.passages().stream()
                .flatMap(passage -> passage.edits().stream())
                .flatMap(edit -> edit.text().lines().map(line -> ofBlock(edit.op(), line)))
                .toList();
    }

    private static PrintedParagraph ofBlock(Edit.Op op, String line) {
        int indent = (line.length() - line.stripLeading().length()) / 2;
        var piece = MarkedPiece.of(new Edit(op, line.strip()));
        return new PrintedParagraph(
                "i" + Math.min(DEEPEST, indent), List.of(new ParagraphWords(false, List.of(piece), "")));
    }

    private PrintedParagraph ownWords() {
        var words = new ArrayList<ParagraphWords>();
        if (!row.flush()) {
            designation(row.change(), words);
        }
        row.passages().stream()
                .filter(this::has)
                .filter(passage -> !ComparisonLine.isMark(passage))
                .forEach(passage -> words.add(words(passage)));
        return new PrintedParagraph(row.flush() ? "flush" : "", words);
    }

    private void designation(ProvisionChange change, List<ParagraphWords> words) {
        if (!change.redesignated() && !change.isHandedDown() && !change.isLifted()) {
            designation(Optional.of(change.provision()), "", words);
            return;
        }
        if (whose != Whose.AFTER && !change.isHandedDown()) {
            designation(change.before(), "del", words);
        }
        if (whose != Whose.BEFORE && !change.isLifted()) {
            designation(change.after(), "ins", words);
        }
    }

    private void designation(Optional<Provision> provision, String tag, List<ParagraphWords> words) {
        var quote = row.change().quoted() ? "“" : "";
        provision
                .map(Provision::designation)
                .filter(designation -> !designation.isNone())
                .map(designation -> MarkedPiece.of(tag, quote + designation.printed()))
                .ifPresent(piece -> words.add(new ParagraphWords(false, List.of(piece), " ")));
    }

    /** A heading within a section is run in, set off by a period and a dash, which are marked with it where all of it is. */
    private ParagraphWords words(WordRun passage) {
        boolean heading = passage.kind() == Wording.Kind.HEADING;
        var setOff = heading && row.change().provision().level().isWithinSection() ? ".—" : "";
        var pieces = new ArrayList<MarkedPiece>();
        if (passage.edits().size() == 1) {
            var only = passage.edits().getFirst();
            pieces.add(MarkedPiece.of(new Edit(only.op(), only.text() + setOff)));
        } else {
            var before = Edit.Op.SAME;
            for (var part : passage.parts()) {
                var edit = part.edit();
                if (whose.has.test(edit)) {
                    boolean word = Character.isLetterOrDigit(edit.text().charAt(0));
                    boolean meets = before == Edit.Op.STRIKE && edit.op() != Edit.Op.STRIKE;
                    pieces.add(MarkedPiece.of(part, meets && word));
                    before = edit.op();
                }
            }
            if (!setOff.isEmpty()) {
                pieces.add(MarkedPiece.of("", setOff));
            }
        }
        return new ParagraphWords(heading, pieces, setOff.isEmpty() ? " " : "");
    }
}
