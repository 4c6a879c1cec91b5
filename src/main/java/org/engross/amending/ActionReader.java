package org.engross.amending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.amending.Instruction.Position;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Level;

/** Reads one action: "by striking … and inserting …", "by adding at the end the following: …", "is repealed". */
final class ActionReader {

    private static final Pattern STRIKE = Pattern.compile(
            "(?:by )?(?:striking|deleting|removing|replacing|strike|delete)(?: out)? ", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND_INSERT = Pattern.compile(
            ",? (?:and )?(?:by )?(?:(?:inserting|substituting|insert)(?: in lieu thereof| in its place| in their place| instead|, in lieu thereof,?)?|replacing (?:it |them |such \\w+ )?with)[,:]? |,? with (?=«|an? |the following)");
    private static final Pattern INSERT = Pattern.compile(
            "(?:by )?(?:inserting|adding|insert|add)(?: in lieu thereof)?,? ", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIDE =
            Pattern.compile(",? ?(?:immediately |directly )?(after|before|following|preceding) (?!new )(?!:)");
    private static final Pattern AT_END = Pattern.compile(",? ?at the end(?: thereof)?(?: of (?=\\S))?");
    private static final Pattern ADDING = Pattern.compile(
            "(?:by )?(?:adding|inserting) the following[^«»]{0,40} at the end|(?:by )?adding the following");
    private static final Pattern DESIGNATE = Pattern.compile(
            "(?:by )?designating the (?:existing |current )?(?:text|matter|language|provisions?|sentence)(?: (?:of|in) (?:such |that |the )?(?:section|"
                    + UnitList.WORD + "))? ");
    /** "after “training”, insert the following" */
    private static final Pattern PLACED_FIRST =
            Pattern.compile("(?:after|before) [^;]{1,120}?,? (?:by inserting|insert) ");

    private static final Pattern INSERT_THEN = Pattern.compile(",? (?:by inserting|insert) ");
    private static final Pattern IN_PLACE = Pattern.compile(",? in (?=\\S)");
    private static final Pattern GAP = Pattern.compile("[,:]? ?");
    private static final Pattern AMEND = Pattern.compile("(?:by )?(?:amending|revising|restating) ");
    private static final Pattern TO_READ = Pattern.compile(
            ",? ?(?:(?:is|are)(?: further| hereby| each)* )?(?:amended )?(?:so as )?to read as follows[:—]\\s*");
    private static final Pattern REPEALED = Pattern.compile(",? ?(?:is|are)(?: hereby| each| further)* repealed");
    private static final Pattern REPEALING = Pattern.compile("(?:by )?repealing ");
    private static final Pattern REDESIGNATE = Pattern.compile("(?:by )?(?:redesignating|renumbering|relettering) ");
    private static final Pattern AS = Pattern.compile(",? as (?:such )?");
    private static final Pattern REDESIGNATED = Pattern.compile(
            ",? ?(?:is|are)(?: hereby| each| further)* (?:transferred to [^;«»]*?,? and )?redesignated as ");
    private static final Pattern BESIDE = Pattern.compile(",? (before|after) " + Phrase.Q);

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
        if (phrase.accept(STRIKE)) {
            return strike(start);
        }
        if (phrase.sees(PLACED_FIRST) && phrase.accept(SIDE)) {
            var side = side(phrase.group(1));
            var anchor = passages.read(where, false);
            return phrase.accept(INSERT_THEN) ? inserted(side, anchor, contents.read(false), start) : List.of();
        }
        if (phrase.accept(INSERT)) {
            return insert(start);
        }
        if (phrase.accept(TO_READ)) {
            return restate(where, start);
        }
        if (phrase.accept(AMEND)) {
            var named = passages.placesIn(where);
            return phrase.accept(TO_READ) ? restate(named, start) : List.of();
        }
        if (phrase.accept(REPEALED)) {
            return repeal(where, start);
        }
        if (phrase.accept(REPEALING)) {
            return repeal(passages.placesIn(where), start);
        }
        if (phrase.accept(DESIGNATE) && phrase.accept(AS)) {
            return designate(start);
        }
        if (phrase.accept(REDESIGNATE)) {
            var from = passages.placesIn(where);
            return phrase.accept(AS) ? redesignate(from, start) : List.of();
        }
        return phrase.accept(REDESIGNATED) ? redesignate(where, start) : List.of();
    }

    private Instruction.Source source(int start) {
        return new Instruction.Source(path, phrase.shown(start, phrase.at()));
    }

    private List<Instruction> strike(int start) {
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
            var late = inserted.isEmpty() ? null : late(struck);
            if (late != null && !phrase.sees(SIDE)) {
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
                read.add(new Instruction.Strike(target, one.passage(), source(start)));
            }
        }
        return read;
    }

    /** "striking the comma before “for each”": the words beside stay. */
    private List<Instruction> strikeBeside(PassageReader.Found found, Passage.Quoted struck, int start) {
        var beside = phrase.quoted(2).strip();
        boolean before = phrase.group(1).equals("before");
        if (phrase.sees(AND_INSERT) || struck.through().isPresent()) {
            return List.of();
        }
        var words = before ? joined(struck.words(), beside) : joined(beside, struck.words());
        var passage = new Passage.Quoted(words, struck.occurrence(), Optional.empty());
        var read = new ArrayList<Instruction>();
        for (var target : found.where()) {
            read.add(new Instruction.Substitute(target, passage, Content.words(beside), source(start)));
        }
        return read;
    }

    private static String joined(String left, String right) {
        return left + (Joint.needsSpace(left, right) ? " " : "") + right;
    }

    private static final Pattern INSERTING_ELSEWHERE = Pattern.compile(
            ",? and (?:by )?inserting (?:«q\\d+» )?(?:immediately )?(?:after|before|following|at the end|the following)");

    /** "inserting “B” each place it appears": what is said of the struck words after the inserted ones. */
    private List<PassageReader.Found> late(List<PassageReader.Found> struck) {
        var qualified = new ArrayList<PassageReader.Found>();
        int at = phrase.at();
        for (var one : struck) {
            phrase.back(at);
            var late = passages.late(one);
            qualified.add(late);
        }
        return qualified;
    }

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

    private List<Instruction> insert(int start) {
        if (phrase.accept(AT_END)) {
            var at = endOf();
            phrase.accept(GAP);
            return add(at, contents.read(false), start);
        }
        if (phrase.accept(SIDE)) {
            var side = side(phrase.group(1));
            var anchor = passages.read(where, false);
            phrase.accept(GAP);
            return inserted(side, anchor, contents.read(false), start);
        }
        var content = contents.read(false);
        if (content.isEmpty()) {
            return List.of();
        }
        if (phrase.accept(AT_END)) {
            return add(endOf(), content, start);
        }
        if (phrase.accept(SIDE)) {
            return inserted(side(phrase.group(1)), passages.read(where, false), content, start);
        }
        if (phrase.accept(IN_PLACE)) {
            var narrowed = passages.placesIn(where);
            return !narrowed.isEmpty() && phrase.accept(SIDE)
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

    /** The places after "at the end of"; where no "of" was read, the places at hand. */
    private List<Target> endOf() {
        var named = passages.placesIn(where);
        return named.isEmpty() ? where : named;
    }

    private static Position side(String word) {
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

    private List<Instruction> inserted(
            Position side, List<PassageReader.Found> anchor, List<Content> content, int start) {
        var read = new ArrayList<Instruction>();
        if (content.size() == 1 && anchor.size() == 1) {
            var late = late(anchor).getFirst();
            for (var target : late.where()) {
                read.add(new Instruction.Insert(target, side, late.passage(), content.getFirst(), source(start)));
            }
        }
        return read;
    }

    private List<Instruction> restate(List<Target> targets, int start) {
        var content = contents.read(false);
        var read = new ArrayList<Instruction>();
        if (content.size() == 1 && targets.size() == 1) {
            read.add(new Instruction.Restate(targets.getFirst(), content.getFirst(), source(start)));
        } else if (content.size() == 1 && targets.size() > 1) {
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

    private static final Pattern MARGINS = Pattern.compile(
            ",? (?:and )?(?:by )?(?:(?:moving|adjusting|indenting|realigning|conforming|aligning) [^;«]*?(?:margins?|ems?|indentations?|appropriately|accordingly)[^;«.]*)");

    private List<Instruction> designate(int start) {
        var as = UnitList.read(phrase);
        phrase.accept(MARGINS);
        if (as.size() != 1 || as.getFirst().size() != 1 || where.size() != 1) {
            return List.of();
        }
        var unit = (Step.Unit) as.getFirst().getFirst();
        return List.of(new Instruction.Designate(where.getFirst(), unit, source(start)));
    }

    /** "as (e) through (g)": the level is said only of what is redesignated. */
    private List<Step.Unit> to(List<Target> from) {
        if (from.getFirst().steps().isEmpty()) {
            return sections();
        }
        var to = UnitList.read(phrase, LawReader.lastLevel(from.getFirst()));
        boolean single = to.stream().allMatch(way -> way.size() == 1);
        return single ? to.stream().map(way -> (Step.Unit) way.getFirst()).toList() : List.of();
    }

    private static final Pattern SECTION_NUMBER =
            Pattern.compile("(?:,? and |, )?(?:sections? )?([0-9]+[0-9A-Za-z]*(?:[–-][0-9A-Za-z]+)*)(?= |,|;|\\.|$)");
    private static final Pattern MORE = Pattern.compile(
            ",? and (?=(?:the )?" + UnitList.WORD + "s? (?:\\([0-9A-Za-z]+\\)[^;«]{0,80}?)as " + UnitList.WORD + ")");
    private static final Pattern MOVED =
            Pattern.compile(",? and (?:transferred|moved|inserted) (?:so as )?to (?:appear|follow)[^;«»]*?(?=[;.]|$)");

    private List<Step.Unit> sections() {
        var to = new ArrayList<Step.Unit>();
        while (phrase.accept(SECTION_NUMBER)) {
            to.add(new Step.Unit(Optional.of(Level.SECTION), phrase.group(1)));
        }
        phrase.accept(MOVED);
        return to;
    }

    /** Several redesignations said in one are one instruction: they happen at once. */
    private List<Instruction> redesignate(List<Target> first, int start) {
        var from = new ArrayList<>(first);
        var to = new ArrayList<Step.Unit>();
        while (!from.isEmpty()) {
            to.addAll(to(from.subList(to.size(), from.size())));
            phrase.accept(ContentReader.RESPECTIVELY);
            if (!phrase.accept(MORE)) {
                break;
            }
            from.addAll(passages.placesIn(where));
            if (!phrase.accept(AS) || from.size() <= to.size()) {
                return List.of();
            }
        }
        phrase.accept(MARGINS);
        if (from.isEmpty() || from.size() != to.size()) {
            return List.of();
        }
        return List.of(new Instruction.Redesignate(where.getFirst(), from, to, source(start)));
    }
}
