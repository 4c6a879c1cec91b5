package org.engross.amending.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Content;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Target;
import org.engross.citation.ProvisionPath;

/** Reads one action: "by striking … and inserting …", "by adding at the end the following: …", "is repealed". */
final class ActionReader {

    private static final Pattern INSERT = Pattern.compile(
            "(?:by )?(?:inserting|adding|insert|add)(?: in lieu thereof)?,? ", Pattern.CASE_INSENSITIVE);
    static final Pattern SIDE =
            Pattern.compile(",? ?(?:immediately |directly )?(after|before|following|preceding) (?!new )(?!:)");
    /** "after “training”, insert the following" */
    private static final Pattern PLACED_FIRST =
            Pattern.compile("(?:after|before) [^;]{1,120}?,? (?:by inserting|insert) ");

    private static final Pattern INSERT_THEN = Pattern.compile(",? (?:by inserting|insert) ");
    private static final Pattern AMEND = Pattern.compile("(?:by )?(?:amending|revising|restating) ");
    private static final Pattern TO_READ = Pattern.compile(
            ",? ?(?:(?:is|are)(?: further| hereby| each)*+ )?(?:amended )?(?:so as )?to read as follows?[:—]\\s*");
    private static final Pattern SO_THAT = Pattern.compile("so that ");
    private static final Pattern READS = Pattern.compile(" (?:reads?|shall read|will read) as follows[:—]\\s*");
    private static final Pattern REENACTED = Pattern.compile(
            ",? ?(?:is|are)(?: hereby)*+ repealed and (?:is |are )?re-?enacted(?: so as)?(?: to read)? as follows[:—]\\s*");
    private static final Pattern REPEALED = Pattern.compile(",? ?(?:is|are)(?: hereby| each| further)*+ repealed");
    private static final Pattern REPEALING = Pattern.compile("(?:by )?repealing ");

    private final Phrase phrase;
    private final PassageReader passages;
    private final ContentReader contents;
    private final ProvisionPath path;
    private List<Target> where;

    ActionReader(Phrase phrase, PlaceReader places, ProvisionPath path) {
        this.phrase = phrase;
        this.passages = new PassageReader(phrase, places);
        this.contents = new ContentReader(phrase);
        this.path = path;
    }

    PassageReader passages() {
        return passages;
    }

    /** The instructions of the action at the cursor; empty, the cursor where it was, where none is understood. */
    List<Instruction> read(List<Target> places) {
        where = places;
        int start = phrase.at();
        var read = action(start);
        if (read.isEmpty()) {
            phrase.back(start);
        }
        return read;
    }

    private List<Instruction> action(int start) {
        if (phrase.accept(AT_END_FIRST)) {
            return atEnd(start);
        }
        if (phrase.accept(StrikeReader.STRIKE)) {
            return new StrikeReader(phrase, passages, contents, path, where).read(start);
        }
        if (phrase.sees(PLACED_FIRST) && phrase.accept(SIDE)) {
            var side = InsertReader.side(phrase.group(1));
            var anchor = passages.read(where, false);
            return phrase.accept(INSERT_THEN)
                    ? inserting().inserted(side, anchor, contents.read(false), start)
                    : List.of();
        }
        if (phrase.accept(SUBSTITUTE_FOR)) {
            var content = contents.read(false);
            return phrase.accept(FOR) && content.size() == 1
                    ? substituted(passages.read(where, false), content.getFirst(), start)
                    : List.of();
        }
        if (phrase.accept(INSERT)) {
            return inserting().insert(start);
        }
        if (phrase.accept(TO_READ)) {
            return restate(where, start);
        }
        if (phrase.accept(AMEND)) {
            var named = passages.placesIn(where);
            return phrase.accept(TO_READ) ? restate(named, start) : List.of();
        }
        if (phrase.accept(SO_THAT)) {
            var named = passages.placesIn(where);
            return phrase.accept(READS) ? restate(named, start) : List.of();
        }
        if (phrase.accept(REENACTED)) {
            return restate(where, start);
        }
        if (phrase.accept(REPEALED)) {
            return repeal(where, start);
        }
        if (phrase.accept(REPEALING)) {
            return repeal(passages.placesIn(where), start);
        }
        var transfer = new TransferReader(phrase, passages, path, where).read(start);
        if (!transfer.isEmpty()) {
            return transfer;
        }
        phrase.back(start);
        return new RedesignationReader(phrase, passages, path, where).read(start);
    }

    private static final Pattern AT_END_FIRST = Pattern.compile("at the end(?: of (?=\\S)|(?=,? by striking))");
    private static final Pattern THEN_STRIKE = Pattern.compile(",? (?=by striking )");

    /** "at the end of subparagraph (F), by striking “and”" */
    private List<Instruction> atEnd(int start) {
        var places = passages.placesIn(where);
        if (!phrase.accept(THEN_STRIKE) || !phrase.accept(StrikeReader.STRIKE)) {
            return List.of();
        }
        var at = places.isEmpty() ? where : places;
        var read = new StrikeReader(phrase, passages, contents, path, at).read(start);
        return AtTheEnd.of(read);
    }

    private InsertReader inserting() {
        return new InsertReader(phrase, passages, contents, path, where);
    }

    private Instruction.Source source(int start) {
        return new Instruction.Source(path, phrase.shown(start, phrase.at()));
    }

    private static final Pattern SUBSTITUTE_FOR = Pattern.compile("(?:by )?substituting (?=«q)");
    private static final Pattern FOR = Pattern.compile(",? (?:for|in (?:place|lieu) of) ");

    /** "substituting “B” for “A”", as older laws have it. */
    private List<Instruction> substituted(List<PassageReader.Found> struck, Content content, int start) {
        var read = new ArrayList<Instruction>();
        for (var one : struck) {
            for (var target : one.where()) {
                read.add(new Instruction.Substitute(target, one.passage(), content, source(start)));
            }
        }
        return read;
    }

    private List<Instruction> restate(List<Target> targets, int start) {
        var content = contents.read(false);
        var read = new ArrayList<Instruction>();
        if (content.size() == 1 && targets.size() == 1) {
            read.add(new Instruction.Restate(targets.getFirst(), content.getFirst(), source(start)));
        } else if (content.size() == 1
                && targets.size() > 1
                && !targets.getFirst().steps().isEmpty()) {
            read.add(new Instruction.Substitute(
                    targets.getFirst().above(), new Passage.Named(targets), content.getFirst(), source(start)));
        }
        return read;
    }

    private List<Instruction> repeal(List<Target> targets, int start) {
        return targets.stream()
                .map(target -> (Instruction) new Instruction.Repeal(target, source(start)))
                .toList();
    }
}
