package org.engross.amending.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.amending.draft.WordSpacing;
import org.engross.amending.instruction.Content;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Target;
import org.engross.citation.ProvisionPath;

/** Reads what follows "by striking": the passages struck and what is inserted in their place. */
record StrikeReader(
        Phrase phrase, PassageReader passages, ContentReader contents, ProvisionPath path, List<Target> where) {

    static final Pattern STRIKE = Pattern.compile(
            "(?:by )?(?:striking|deleting|removing|replacing|strike|delete)(?: out)? ", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND_INSERT = Pattern.compile(
            ",? ?(?:and )?(?:by )?(?:(?:inserting|substituting|insert)(?: in lieu thereof| in its place| in their place| instead|, in lieu thereof,?)?|replacing (?:it |them |such \\w+ )?with)[,:]? |,? with (?=«|an? |the following)");
    private static final Pattern BESIDE =
            Pattern.compile(",? (before|after) (?:the (?:words?|phrase|term) )?" + Phrase.Q);

    /** The instructions; empty where the words are not understood. */
    List<Instruction> read(int start) {
        if (phrase.accept(ALL_AFTER)) {
            return strikeAfter(start);
        }
        var struck = passages.read(where, true);
        if (struck.isEmpty()) {
            return List.of();
        }
        if (struck.size() == 1
                && struck.getFirst().passage() instanceof Passage.Quoted words
                && phrase.accept(BESIDE)) {
            return strikeBeside(struck.getFirst(), words, start);
        }
        int before = phrase.at();
        if (phrase.accept(AND_INSERT)) {
            var inserted = contents.read(true);
            boolean each = phrase.accept(ContentReader.RESPECTIVELY);
            var late = inserted.isEmpty() ? null : passages.late(struck);
            if (late != null && !phrase.sees(ActionReader.SIDE)) {
                return substitute(late, inserted, each, start);
            }
            phrase.back(before);
            if (inserted.isEmpty() && !phrase.sees(INSERTING_ELSEWHERE)) {
                return List.of();
            }
        }
        var read = new ArrayList<Instruction>();
        for (var one : struck) {
            for (var target : one.where()) {
                read.addAll(strike(target, one.passage(), start));
            }
        }
        return read;
    }

    /** "Chapter 4 of title 10 is amended by striking sections 139b and 139c": each of them is repealed. */
    private List<Instruction> strike(Target target, Passage passage, int start) {
        boolean sections = target.address().isWhole()
                && passage instanceof Passage.Named named
                && named.targets().stream()
                        .allMatch(one -> one.steps().isEmpty()
                                && !one.address().isWhole());
        return sections
                ? ((Passage.Named) passage)
                        .targets().stream()
                                .map(one -> (Instruction) new Instruction.Repeal(one, source(start)))
                                .toList()
                : List.of(new Instruction.Strike(target, passage, source(start)));
    }

    private static final Pattern ALL_AFTER = Pattern.compile(
            "(?:all|everything) (?:that follows|(?:of )?(?:the )?(?:matter|language|text|words?)(?: that follows| following)?)? ?(?:after )?"
                    + Phrase.Q + "(?! (?:through|to|up))");

    /** "striking all that follows after “under this section”": the words named stay. */
    private List<Instruction> strikeAfter(int start) {
        var words = phrase.quoted(1).strip();
        if (words.isEmpty()) {
            return List.of();
        }
        var content = Content.words(words);
        int before = phrase.at();
        if (phrase.accept(AND_INSERT)) {
            var inserted = contents.read(false);
            if (phrase.sees(ActionReader.SIDE)) {
                phrase.back(before);
            } else if (inserted.size() != 1 || inserted.getFirst().isBlock()) {
                return List.of();
            } else {
                content = Content.words(joined(words, inserted.getFirst().words()));
            }
        }
        var passage = new Passage.Quoted(words, Occurrence.SOLE, Optional.of(new Passage.Through.ToEnd()));
        var read = new ArrayList<Instruction>();
        for (var target : where) {
            read.add(new Instruction.Substitute(target, passage, content, source(start)));
        }
        return read;
    }

    /** "striking the comma before “for each”": the words beside stay. */
    private List<Instruction> strikeBeside(PassageReader.Found found, Passage.Quoted struck, int start) {
        var beside = phrase.quoted(2).strip();
        boolean before = phrase.group(1).equals("before");
        if (struck.through().isPresent() || beside.isEmpty()) {
            return List.of();
        }
        var words = before ? joined(struck.words(), beside) : joined(beside, struck.words());
        var left = beside;
        if (phrase.accept(AND_INSERT)) {
            var inserted = contents.read(false);
            if (inserted.size() != 1 || inserted.getFirst().isBlock()) {
                return List.of();
            }
            var put = inserted.getFirst().words();
            left = before ? joined(put, beside) : joined(beside, put);
        }
        var passage = new Passage.Quoted(words, struck.occurrence(), Optional.empty());
        var read = new ArrayList<Instruction>();
        for (var target : found.where()) {
            read.add(new Instruction.Substitute(target, passage, Content.words(left), source(start)));
        }
        return read;
    }

    private static String joined(String left, String right) {
        return left + (WordSpacing.needsSpace(left, right) ? " " : "") + right;
    }

    private static final Pattern INSERTING_ELSEWHERE = Pattern.compile(
            ",? and (?:by )?inserting (?:«q\\d+» )?(?:immediately )?(?:after|before|following|at the end|the following)");

    private List<Instruction> substitute(
            List<PassageReader.Found> struck, List<Content> inserted, boolean respectively, int start) {
        boolean pairs = struck.size() == inserted.size() && (respectively || struck.size() == 1);
        boolean each = struck.stream()
                .allMatch(found -> found.passage() instanceof Passage.Quoted quoted
                        && quoted.occurrence().equals(Occurrence.EACH));
        boolean same = inserted.size() == 1 && !respectively && (struck.size() == 1 || each);
        if (!pairs && !same) {
            return List.of();
        }
        var read = new ArrayList<Instruction>();
        for (int i = 0; i < struck.size(); i++) {
            for (var target : struck.get(i).where()) {
                read.add(new Instruction.Substitute(
                        target, struck.get(i).passage(), inserted.get(same ? 0 : i), source(start)));
            }
        }
        return read;
    }

    private Instruction.Source source(int start) {
        return new Instruction.Source(path, phrase.shown(start, phrase.at()));
    }
}
