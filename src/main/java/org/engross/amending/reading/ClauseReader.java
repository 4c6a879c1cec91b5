package org.engross.amending.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.amending.instruction.Deadline;
import org.engross.amending.instruction.Explanation;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.citation.ProvisionPath;

/**
 * Reads the own words of one amending provision from left to right. At each place the rules are asked in turn: those
 * that say nothing about the law's words, then places, then orders. What none of them reads is left, and reported as
 * unread where the provision orders anything: no word of an order is lost.
 */
public final class ClauseReader {

    private static final Pattern IN = Pattern.compile(
            "(?:[Ii]n|within|with (?:respect|regard) to(?= (?:sub|para|clause|item)[a-z]*s? \\())(?: each of| both(?= "
                    + UnitList.WORD
                    + " \\())? (?=\\S)|amending (?=[^;«»—]{1,160}?,? by (?:striking|inserting|adding|redesignating) )");
    /** Where an order may end; what goes on with more to strike has not ended, and half an order is none. */
    private static final Pattern ENDS = Pattern.compile(
            "\\s*(?:$|[;,.:—)]"
                    + "|and\\b(?! (?:all that|so much|the (?:first|second|third|fourth|last|final|remaining|other) sentences?)\\b)"
                    + "|as |relating to |\\(and (?:by )?re(?:designating|numbering|lettering) |for (?:the )?construction of |to reflect |\\([0-9]+ U\\.S\\.C)");

    /** "striking “A” and inserting “B” in—", with the places below. */
    private static final Pattern IN_PLACES_BELOW =
            Pattern.compile(",? (?:in|in each of)(?: the following(?: places| provisions)?)?[:—]$");

    private static final RuleList<String> CONTENTS = RuleList.of(SilentRules.CONTENTS);

    private static final Pattern LIST_BEGINS = Pattern.compile("[:—]");
    private static final Pattern JOINED = Pattern.compile(",? ?(?:and )?");
    private static final Pattern OPENING = Pattern.compile("(?:amended(?: further)?(?: by)?|as follows)[.,]?$");
    /** More characters than what opens a list has. */
    private static final int OPENS = 30;

    private static final int LISTED = 200;
    private static final Pattern NEXT_PLACE = Pattern.compile(",? and (?=\\S)|, (?=\\S)");
    /** What shows that places named one after the other are amended alike. */
    private static final Pattern EACH_AMENDED = Pattern.compile(",? (?:are|is) (?:each |both )?(?:further )?amended");

    private static final Pattern CLOSED = Pattern.compile("[;.]");
    private static final Pattern LISTED_ARE = Pattern.compile(",? ?(?:is|are) (?:each )?(?:further )?amended");
    private static final Pattern FOLLOWED = Pattern.compile(
            ",? ?(?:\\([^()]*(?:\\([^()]*\\)[^()]*)*+\\))?,? ?(?:—|:|$|(?:as |is[ —]|are[ —]|amended[ —]|shall be |by |to read|relating)|and (?=[a-z]+ \\())");

    private final Phrase phrase;
    private final Antecedents antecedents;
    private final ProvisionPath path;
    private final ClauseContext context;
    /** What was read, each with the place where its words begin. */
    private final List<At<Explanation>> read = new ArrayList<>();
    /** What no rule has read. */
    private final List<At<UnreadLanguage>> left = new ArrayList<>();
    /** Where clauses of it begin that have no sign of an order. */
    private final Set<Integer> plain = new HashSet<>();
    /** Where the first proviso that amends a law begins, so that the appropriation before it need not; -1 where there is none. */
    private int proviso = -1;

    private final List<Instruction> instructions = new ArrayList<>();
    private List<Target> base;
    private List<Target> current;
    private boolean lost;
    /** Whether the orders are for places that stand below. */
    private boolean listed;
    /** Whether layout was ordered, which changes no words. */
    private boolean laidOut;
    /** Whether something is said to be amended. */
    private boolean amended;
    /** Where the last begins of what is left and has a sign of an order in it; -1 where nothing has. */
    private int missed = -1;
    /** Where a place begins that still wants an order; -1 where none does. */
    private int idle = -1;
    /** Where the place begins that was named last; -1 where none was. */
    private int last = -1;
    /** What the place at hand is called where it is a part of a law, of which nothing says which sections it has; else empty. */
    private String part;
    /** Where a place ends after which nothing has been ordered yet; -1 where none does. */
    private int waiting = -1;

    private record At<T>(int start, T what) {}

    private static final Comparator<At<?>> BY_START = Comparator.comparingInt(At::start);

    private ClauseReader(Phrase phrase, Antecedents antecedents, ProvisionPath path, ClauseContext context) {
        this.phrase = phrase;
        this.antecedents = antecedents;
        this.path = path;
        this.context = context;
        this.base = context.where();
        this.current = context.where();
        this.lost = context.lost();
        this.part = context.part();
    }

    /**
     * What a provision hands down to those below it.
     *
     * @param where the places in which their orders are executed
     * @param lost whether those places are uncertain, since language was not read
     * @param part what the one place is called where it is a chapter or another part of a law; else empty
     * @param ordering whether something is said to be amended, so that every word below belongs to an order
     * @param templates orders that are executed at each place that is named below
     */
    public record ClauseContext(
            List<Target> where, boolean lost, String part, boolean ordering, List<Instruction> templates) {

        /** The same at other places. */
        ClauseContext at(List<Target> places) {
            return new ClauseContext(places, lost, part, ordering, templates);
        }

        /** The same for a section of its own: where nothing is named, what was not read before names no place in it. */
        public ClauseContext anew() {
            boolean nothing = where.equals(List.of(Target.NONE));
            return nothing ? new ClauseContext(where, false, part, false, templates) : this;
        }

        /** Nothing named yet. */
        public static final ClauseContext NONE = new ClauseContext(List.of(Target.NONE), false, "", false, List.of());
    }

    /** What was read of the own words of a provision, in their order, and the context of those below. */
    public record ClauseReading(List<Explanation> explanations, ClauseContext below) {}

    /** Whether words may order something, as single words tell. */
    public static boolean mayOrder(String words) {
        return UnreadClause.hasCue(words);
    }

    /** Reads the words at a path; the antecedents go on to what is read next. */
    public static ClauseReading read(
            Phrase phrase, Antecedents antecedents, ProvisionPath path, ClauseContext context) {
        return new ClauseReader(phrase, antecedents, path, context).answer();
    }

    private ClauseReading answer() {
        if (!CONTENTS.read(clause()).isEmpty()) {
            silent(0, SilentRules.CONTENTS.name());
        }
        antecedents.listEnds(path);
        listed = listed();
        current = base;
        while (!phrase.ended()) {
            step();
        }
        boolean goesOn = phrase.opensLevels()
                || OPENING.matcher(phrase.masked(Math.max(0, phrase.length() - OPENS), phrase.length()))
                        .find();
        if (amended && !lost && !laidOut && instructions.isEmpty() && missed < 0 && !goesOn) {
            left.clear();
            leave(0, phrase.length(), true);
        }
        if (idle > missed && context.templates().isEmpty() && !phrase.opensLevels()) {
            left.removeIf(one -> one.start() >= idle);
            leave(idle, phrase.length(), true);
        }
        if (missed >= 0 && !path.equals(ProvisionPath.ROOT)) {
            antecedents.listEnds(path.parent());
        }
        boolean ordering = context.ordering() || amended || missed >= 0 || !instructions.isEmpty();
        var templates = listed ? List.copyOf(instructions) : List.<Instruction>of();
        return new ClauseReading(explanations(ordering), new ClauseContext(current, lost, part, ordering, templates));
    }

    private List<Explanation> explanations(boolean ordering) {
        var all = new ArrayList<>(read);
        if (listed) {
            all.removeIf(one -> one.what() instanceof Explanation.Ordered);
        }
        phrase.asides()
                .forEach(aside -> all.add(new At<>(
                        phrase.placeOf(aside),
                        new Explanation.Silent(path, phrase.shown(aside).strip(), aside.rule()))));
        left.forEach(one -> all.add(new At<>(
                one.start(), told(one.what(), ordering && !(one.start() < proviso && plain.contains(one.start()))))));
        all.sort(BY_START);
        return all.stream().<Explanation>map(At::what).toList();
    }

    private static Explanation told(UnreadLanguage unread, boolean ordering) {
        return ordering
                ? new Explanation.Unread(unread)
                : new Explanation.Silent(unread.path(), unread.words(), SilentRules.ORDERS_NOTHING.name());
    }

    private Clause clause() {
        return new Clause(phrase, antecedents, path, current);
    }

    /** The law of "The following sections of title 37 are amended by …:", whose list stands below. */
    private boolean listed() {
        if (!phrase.sees(SilentRules.LISTED_BELOW.claims()) || phrase.sees(TableRules.REPEALED_IN_TABLE)) {
            return false;
        }
        phrase.accept(SilentRules.LISTED_BELOW.claims());
        var law = clause().places();
        base = law.isEmpty() ? base : law;
        amended |= phrase.accept(LISTED_ARE);
        silent(0, SilentRules.LISTED_BELOW.name());
        return true;
    }

    private void step() {
        Deadline.check();
        int start = phrase.at();
        if (!SilentRules.BETWEEN.read(clause()).isEmpty()) {
            between(start);
            return;
        }
        if (place(start)) {
            return;
        }
        phrase.back(start);
        if (!lost && act(start)) {
            idle = -1;
            waiting = -1;
            return;
        }
        skip(start);
    }

    private void between(int start) {
        var rule = phrase.rulesFrom(start).getFirst();
        amended |= rule.equals(SilentRules.IS_AMENDED.name());
        proviso = proviso < 0 && rule.equals(SilentRules.AMENDING_PROVISO) ? start : proviso;
        if (SilentRules.LAYOUT.contains(rule)) {
            idle = -1;
            laidOut = true;
        }
        silent(start, rule);
    }

    private void silent(int start, String rule) {
        var words = phrase.shown(start, phrase.at());
        if (!words.isBlank()) {
            read.add(new At<>(start, new Explanation.Silent(path, words, rule)));
        }
    }

    private boolean place(int start) {
        if (start == 0 && clause().isListedBelow(Antecedents.ListVerb.REDESIGNATE)) {
            return false;
        }
        boolean in = phrase.accept(IN);
        var table = TableRules.PLACES.read(clause().by("", start));
        if (!table.isEmpty()) {
            current = table;
            placed(start);
            return true;
        }
        var places = list(placesFrom());
        boolean wanted = in || !context.templates().isEmpty() || phrase.sees(FOLLOWED);
        if (places.isEmpty() || !wanted) {
            return false;
        }
        boolean again = waiting >= 0
                && !Nesting.isWithin(places, current)
                && phrase.masked(waiting, start).matches(JOINED.pattern());
        current = again ? Nesting.union(current, places) : places;
        waiting = phrase.at();
        base = places.getFirst().address().equals(base.getFirst().address()) ? base : current;
        boolean bare = in && (phrase.masked(start, start + 1).equals("i") || phrase.sees(CLOSED));
        idle = bare && idle < 0 ? start : idle;
        antecedents.remember(places.getFirst());
        if (places.getFirst().address().isWhole()) {
            antecedents.lawNamed(places.getFirst().address());
        }
        placed(start);
        boolean each = !context.templates().isEmpty() && phrase.accept(PassageRules.EACH);
        context.templates()
                .forEach(template -> ordered(
                        start,
                        RepeatedInstruction.at(each ? RepeatedInstruction.atEachPlace(template) : template, places)));
        return true;
    }

    /** Places of several laws or depths said in one: "section 5(b) of the Act and paragraph (2) of section 7 are each amended". */
    private List<Target> list(List<Target> first) {
        int before = phrase.at();
        var all = new ArrayList<>(first);
        while (!first.isEmpty() && !phrase.sees(FOLLOWED) && all.size() < LISTED && phrase.accept(NEXT_PLACE)) {
            var next = clause().at(base).places();
            next = next.isEmpty() ? new SectionReader(clause().at(base)).bare() : next;
            if (next.isEmpty()) {
                break;
            }
            all.addAll(next);
        }
        if (all.size() == first.size() || !phrase.sees(EACH_AMENDED)) {
            phrase.back(before);
            return first;
        }
        return Nesting.ofOneLaw(all);
    }

    private void placed(int start) {
        last = start;
        part = current.getFirst().address().isWhole() ? LawRules.part(phrase.masked(start, phrase.at())) : "";
        read.add(new At<>(
                start,
                new Explanation.Placed(path, phrase.shown(start, phrase.at()), phrase.rulesFrom(start), current)));
    }

    private void ordered(int start, List<Instruction> orders) {
        var rules = phrase.rulesFrom(start);
        orders.forEach(order -> read.add(new At<>(start, new Explanation.Ordered(order, rules))));
        instructions.addAll(orders);
        orders.forEach(antecedents::ordered);
    }

    /** Places named here: of a deeper level, within those at hand; else within the base of the clause. */
    private List<Target> placesFrom() {
        int start = phrase.at();
        var nested = clause().places();
        if (!nested.isEmpty() && Nesting.isNextSentence(nested.getFirst(), current.getFirst())) {
            phrase.back(start);
            return clause().at(current.stream().map(Target::above).distinct().toList())
                    .places();
        }
        if (nested.isEmpty() || Nesting.isDeeper(nested.getFirst(), current.getFirst())) {
            return nested;
        }
        phrase.back(start);
        var level = Levels.written(nested.getFirst(), current.getFirst().steps().size());
        return clause().at(level == null ? base : Nesting.above(base, level)).places();
    }

    private boolean act(int start) {
        var orders = ofPart(start, OrderRules.ALL.read(clause()));
        boolean repeated = listed;
        boolean named = phrase.opensLevels() && phrase.next(PassageRules.IN_LISTED, start) < phrase.at();
        boolean below = instructions.isEmpty() && (named || phrase.sees(IN_PLACES_BELOW));
        if (named && !below) {
            return false;
        }
        if (orders.isEmpty() || (repeated || below) && !orders.stream().allMatch(RepeatedInstruction::isPossible)) {
            return false;
        }
        if (below) {
            phrase.accept(named ? LIST_BEGINS : IN_PLACES_BELOW);
            listed = true;
        } else if (!phrase.sees(ENDS)) {
            return false;
        }
        ordered(start, orders);
        if (orders.getLast() instanceof Instruction.Transfer order
                && order.moved().size() == 1) {
            antecedents.remember(order.moved().getFirst());
        }
        if (orders.getLast() instanceof Instruction.Redesignate order) {
            redesignated(order);
        }
        return true;
    }

    /**
     * The orders, those for a part of a law with its name, where they would else be carried out on all of it: "Chapter 9 of
     * title 18 is repealed". Which sections a chapter has, no amending text says.
     */
    private List<Instruction> ofPart(int start, List<Instruction> orders) {
        var around = part.isEmpty() && last >= 0 ? LawRules.part(phrase.masked(last, start)) : part;
        var within = LawRules.part(phrase.masked(start, phrase.at()));
        var named = Stream.of(within, around).filter(one -> !one.isEmpty()).collect(Collectors.joining(" of "));
        return listed || named.isEmpty()
                ? orders
                : orders.stream().map(order -> ofPart(order, named)).toList();
    }

    private static Instruction ofPart(Instruction order, String part) {
        var target = order.target();
        boolean whole = isWhole(target) && target.address().law().isNamed() && isOfEachSection(order);
        if (!whole) {
            return order;
        }
        var place = target.then(List.of(new Step.PartOfLaw(part)));
        return switch (order) {
            case Instruction.Strike strike
            when strike.struck() instanceof Passage.Named -> new Instruction.Repeal(place, strike.source());
            case Instruction.Substitute other
            when other.struck() instanceof Passage.Named ->
                new Instruction.Restate(place, other.inserted(), other.source());
            default -> RepeatedInstruction.at(order, place);
        };
    }

    private static boolean isWhole(Target target) {
        return target.address().isWhole()
                && target.address().code().isEmpty()
                && target.steps().isEmpty();
    }

    /** Whether what is struck stands in any section, or is all of them. */
    private static boolean isOfEachSection(Passage passage) {
        return passage instanceof Passage.Quoted
                || passage instanceof Passage.Named named
                        && named.targets().stream().allMatch(ClauseReader::isWhole);
    }

    private static boolean isOfEachSection(Instruction order) {
        return switch (order) {
            case Instruction.Repeal whole -> true;
            case Instruction.Restate whole -> true;
            case Instruction.Substitute words -> isOfEachSection(words.struck());
            case Instruction.Strike words -> isOfEachSection(words.struck());
            case Instruction.Insert words -> words.anchor() instanceof Passage.Quoted;
            default -> false;
        };
    }

    /** "redesignating subsection (d) as subsection (e), and in that subsection …" goes on in (e). */
    private void redesignated(Instruction.Redesignate order) {
        var from = order.from().getFirst();
        if (order.from().size() == 1 && !from.steps().isEmpty()) {
            var above = order.to()
                    .getFirst()
                    .level()
                    .map(level -> Levels.above(from.above(), level))
                    .orElse(from.above());
            antecedents.remember(above.then(order.to()));
        }
    }

    /** Leaves a clause that no rule reads; the provisions below may have lost their place. */
    private void skip(int start) {
        phrase.back(start);
        if (!SilentRules.OTHERWISE.read(clause()).isEmpty()) {
            silent(start, phrase.rulesFrom(start).getFirst());
            return;
        }
        var clause = new UnreadClause(phrase, path, current);
        int end = clause.end(start);
        boolean amends = amended || context.ordering() || !instructions.isEmpty();
        boolean amendatory = amends ? clause.isAmendatory(start, end) : clause.isAmendatoryByItself(start, end);
        leave(start, end, amendatory);
        phrase.back(end);
        lost |= amendatory || phrase.masked(start, end).endsWith("—");
    }

    private void leave(int start, int end, boolean amendatory) {
        left.add(new At<>(start, new UnreadClause(phrase, path, current).of(start, end)));
        if (!amendatory) {
            plain.add(start);
        }
        missed = amendatory ? start : missed;
    }
}
