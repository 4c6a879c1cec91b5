package org.engross.amending.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Address;
import org.engross.amending.instruction.LawName;
import org.engross.amending.instruction.Content;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.citation.ProvisionPath;

/**
 * Reads one direction of a floor amendment, which names pages and lines of the print:
 *
 * <pre>
 * Page 8, strike line 1 and all that follows through line 13, and insert the following: …
 * </pre>
 */
public final class DirectionReader {

    private static final String NUMBER = "([0-9]{1,6})";
    private static final String LINE =
            "[Pp]age " + NUMBER + ",? (?:beginning |starting )?(?:on |in |at )?line " + NUMBER + ",? ";
    private static final Pattern AT_LINE = Pattern.compile(LINE + "(?=strike|insert)");
    private static final Pattern STRIKE = Pattern.compile("strike " + Phrase.Q);
    private static final Pattern THROUGH_LINE =
            Pattern.compile(",? and all that follows through (?:page " + NUMBER + ",? )?line " + NUMBER);
    private static final Pattern AND_INSERT = Pattern.compile(",? and insert(?: in lieu thereof)?,? ?");
    private static final Pattern INSERT_BESIDE = Pattern.compile("insert (after|before) " + Phrase.Q + ",? ?");
    private static final Pattern INSERT_QUOTED = Pattern.compile("insert " + Phrase.Q + " (after|before) " + Phrase.Q);
    private static final Pattern STRIKE_LINES = Pattern.compile(
            "[Pp]age " + NUMBER + ",? strike lines? " + NUMBER + "(?: and all that follows through(?: page " + NUMBER
                    + ",?)? line " + NUMBER + "| through(?: page " + NUMBER + ",? line)? " + NUMBER + ")?");
    private static final Pattern AFTER_LINE =
            Pattern.compile("[Pp]age " + NUMBER + ",? (after|before) line " + NUMBER + ",? insert ");
    private static final Pattern AT_END =
            Pattern.compile("(?:Add|Insert) at the end(?: of the (?:bill|Act|resolution))?,? ");
    private static final Pattern SUBSTITUTE = Pattern.compile(
            "Strike all (?:that follows )?after the enacting clause,? and insert(?: in lieu thereof)?,? ");
    private static final Pattern APPROPRIATE =
            Pattern.compile("At the (?:appropriate place|end)(?: in the bill| of the bill)?,? (?:insert|add) ");
    public static final Pattern DIRECTION = Pattern.compile(
            "[Pp]age [0-9]+,|(?:Add|Insert) at the end(?: of the (?:bill|Act|resolution))?,? the|Strike all (?:that follows )?after the enacting|At the (?:appropriate place|end of the bill)");
    private static final Pattern END = Pattern.compile("[.;]?(?: and)?\\s*$");

    private final Phrase phrase;
    private final ContentReader contents;
    private final ProvisionPath path;

    public DirectionReader(Phrase phrase, ProvisionPath path) {
        this.phrase = phrase;
        this.contents = new ContentReader(phrase);
        this.path = path;
    }

    /** The instruction; empty where the direction, or a part of it, is not understood. */
    public Optional<Instruction> read() {
        if (phrase.quotesNothing()) {
            return Optional.empty();
        }
        var read = direction();
        return phrase.accept(END) && phrase.ended() ? read : Optional.empty();
    }

    private Optional<Instruction> direction() {
        if (phrase.accept(AT_LINE)) {
            return atLine(line(1, 2));
        }
        if (phrase.accept(STRIKE_LINES)) {
            return strikeLines();
        }
        if (phrase.accept(AFTER_LINE)) {
            var side = side(phrase.group(2));
            var line = line(1, 3);
            return content()
                    .map(content ->
                            new Instruction.Insert(at(line), side, new Passage.Lines(line, line), content, source()));
        }
        if (phrase.accept(AT_END)) {
            return content().map(content -> new Instruction.Add(Target.NONE, content, source()));
        }
        if (phrase.accept(SUBSTITUTE)) {
            return content().map(content -> new Instruction.Restate(Target.NONE, content, source()));
        }
        if (phrase.accept(APPROPRIATE)) {
            return content()
                    .map(content -> new Instruction.Add(
                            new Target(Address.of(new LawName.NamedAct("the appropriate place")), List.of()),
                            content,
                            source()));
        }
        return Optional.empty();
    }

    private Step.Line line(int page, int line) {
        return new Step.Line(Integer.parseInt(phrase.group(page)), Integer.parseInt(phrase.group(line)));
    }

    private static Instruction.Position side(String word) {
        return word.equals("after") ? Instruction.Position.AFTER : Instruction.Position.BEFORE;
    }

    private static Target at(Step.Line line) {
        return new Target(Address.NONE, List.of(line));
    }

    private Instruction.Source source() {
        return new Instruction.Source(path, phrase.shown(0, phrase.length()));
    }

    private Optional<Content> content() {
        var read = contents.read(false);
        return read.size() == 1 ? Optional.of(read.getFirst()) : Optional.empty();
    }

    private Optional<Instruction> atLine(Step.Line line) {
        if (phrase.accept(STRIKE)) {
            return strike(line, phrase.quoted(1).strip());
        }
        if (phrase.accept(INSERT_QUOTED)) {
            var content = Content.words(phrase.quoted(1).strip());
            var anchor = new Passage.Quoted(phrase.quoted(3).strip(), Occurrence.SOLE, Optional.empty());
            return Optional.of(new Instruction.Insert(at(line), side(phrase.group(2)), anchor, content, source()));
        }
        if (phrase.accept(INSERT_BESIDE)) {
            var side = side(phrase.group(1));
            var anchor = new Passage.Quoted(phrase.quoted(2).strip(), Occurrence.SOLE, Optional.empty());
            return content().map(content -> new Instruction.Insert(at(line), side, anchor, content, source()));
        }
        return Optional.empty();
    }

    private Optional<Instruction> strike(Step.Line line, String words) {
        Optional<Passage.Through> through = Optional.empty();
        if (phrase.accept(THROUGH_LINE)) {
            int page = phrase.group(1) == null ? line.page() : Integer.parseInt(phrase.group(1));
            through = Optional.of(new Passage.Through.ToLine(new Step.Line(page, Integer.parseInt(phrase.group(2)))));
        }
        var struck = new Passage.Quoted(words, Occurrence.SOLE, through);
        if (phrase.accept(AND_INSERT)) {
            return content().map(content -> new Instruction.Substitute(at(line), struck, content, source()));
        }
        return Optional.of(new Instruction.Strike(at(line), struck, source()));
    }

    private Optional<Instruction> strikeLines() {
        var first = line(1, 2);
        var page = phrase.group(3) != null ? phrase.group(3) : phrase.group(5);
        var end = phrase.group(4) != null ? phrase.group(4) : phrase.group(6);
        var last = new Step.Line(
                page == null ? first.page() : Integer.parseInt(page),
                end == null ? first.line() : Integer.parseInt(end));
        var struck = new Passage.Lines(first, last);
        if (phrase.accept(AND_INSERT)) {
            return content().map(content -> new Instruction.Substitute(at(first), struck, content, source()));
        }
        return Optional.of(new Instruction.Strike(at(first), struck, source()));
    }
}
