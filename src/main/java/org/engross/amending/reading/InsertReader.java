package org.engross.amending.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Content;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Instruction.Position;
import org.engross.amending.instruction.Target;
import org.engross.citation.ProvisionPath;

/** Reads what follows "by inserting" or "by adding": where, and what. */
record InsertReader(
        Phrase phrase, PassageReader passages, ContentReader contents, ProvisionPath path, List<Target> where) {

    private static final Pattern AT_END = Pattern.compile(",? ?at the end(?: thereof)?(?: of (?=\\S))?");
    private static final Pattern ADDING = Pattern.compile(
            "(?:by )?(?:adding|inserting) the following[^«»]{0,40} at the end|(?:by )?adding the following");
    private static final Pattern IN_PLACE = Pattern.compile(",? in (?=\\S)");
    private static final Pattern GAP = Pattern.compile("[,:]? ?");

    List<Instruction> insert(int start) {
        if (phrase.accept(AT_END)) {
            var at = endOf();
            phrase.accept(GAP);
            return add(at, contents.read(false), start);
        }
        if (phrase.accept(ActionReader.SIDE)) {
            var side = side(phrase.group(1));
            var anchor = passages.read(where, false);
            phrase.accept(GAP);
            return inserted(side, anchor, contents.read(false), start);
        }
        if (phrase.accept(IN_FIRST)) {
            return insertIn(start);
        }
        if (phrase.accept(FOLLOWING_BESIDE)) {
            var side = side(phrase.group(1));
            var anchor = passages.read(where, false);
            return phrase.accept(COLON) ? inserted(side, anchor, contents.read(false), start) : List.of();
        }
        var content = contents.read(false);
        if (content.isEmpty()) {
            return List.of();
        }
        if (phrase.accept(AT_END)) {
            return add(endOf(), content, start);
        }
        if (phrase.accept(ActionReader.SIDE)) {
            return inserted(side(phrase.group(1)), passages.read(where, false), content, start);
        }
        if (phrase.accept(IN_PLACE)) {
            var narrowed = passages.placesIn(where);
            return !narrowed.isEmpty() && phrase.accept(ActionReader.SIDE)
                    ? inserted(side(phrase.group(1)), passages.read(narrowed, false), content, start)
                    : List.of();
        }
        boolean adding = ADDING.matcher(phrase.shown(start, phrase.at())).lookingAt();
        return adding
                        && (content.getFirst().isBlock()
                                || phrase.shown(start, phrase.at()).contains(" at the end"))
                ? add(where, content, start)
                : List.of();
    }

    private static final Pattern IN_FIRST = Pattern.compile("in (?=the |such |sub|par|cl|item)");
    private static final Pattern FOLLOWING_BESIDE = Pattern.compile("the following(?: new)? (?:" + UnitList.WORD
            + "|sentence|section|item)s? (?:immediately )?(after|before) ");
    private static final Pattern COLON = Pattern.compile("[:—,]\\s*");

    /** "inserting in the last sentence “appointing” before “court”" */
    private List<Instruction> insertIn(int start) {
        var narrowed = passages.placesIn(where);
        phrase.accept(GAP);
        var content = narrowed.isEmpty() ? List.<Content>of() : contents.read(false);
        return !content.isEmpty() && phrase.accept(ActionReader.SIDE)
                ? inserted(side(phrase.group(1)), passages.read(narrowed, false), content, start)
                : List.of();
    }

    /** The places after "at the end of"; where no "of" was read, the places at hand. */
    private List<Target> endOf() {
        var named = passages.placesIn(where);
        return named.isEmpty() ? where : named;
    }

    static Position side(String word) {
        return word.equals("after") || word.equals("following") ? Position.AFTER : Position.BEFORE;
    }

    private List<Instruction> add(List<Target> targets, List<Content> content, int start) {
        var read = new ArrayList<Instruction>();
        if (content.size() == 1) {
            for (var target : targets) {
                read.add(new Instruction.Add(target, content.getFirst(), source(start)));
            }
        }
        return read;
    }

    List<Instruction> inserted(Position side, List<PassageReader.Found> anchor, List<Content> content, int start) {
        var read = new ArrayList<Instruction>();
        if (content.size() == 1 && anchor.size() == 1) {
            var late = passages.late(anchor).getFirst();
            for (var target : late.where()) {
                read.add(new Instruction.Insert(target, side, late.passage(), content.getFirst(), source(start)));
            }
        }
        return read;
    }

    private Instruction.Source source(int start) {
        return new Instruction.Source(path, phrase.shown(start, phrase.at()));
    }
}
