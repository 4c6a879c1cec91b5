package org.engross.amending.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Target;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.citation.ProvisionPath;

/** Reads the own words of one amending provision: places and actions in their order. */
public final class ClauseReader {

    private static final Pattern SEPARATOR = Pattern.compile(
            "[\\s,;:.—]+|Effective (?:(?:as of|on|beginning on) )?[A-Z][a-z]+ [0-9]{1,2}, [0-9]{4},|(?:and|or|then|by)(?= )|(?:is|are)(?: each| hereby| further| also)*+ amended(?: by| as follows| further)?(?=[\\s—:,])"
                    + "|(?:is|are)(?= further amended| amended|—)|amended(?= in | by )|by(?=—)|as follows(?=[:—])"
                    + "|(?:The )?[Ss]ections (?:in|of) [^;«»|]{1,200} are redesignated as follows:$"
                    + "|\\([0-9]+ U\\.S\\.C\\. [^()«»]*(?:\\([^()]*\\)[^()«»]*)*+\\)(?=[.;,]|$)");
    private static final Pattern IN = Pattern.compile("(?:[Ii]n|within) (?:each of )?(?=\\S)");
    private static final Pattern LAYOUT = Pattern.compile(
            "(?:by )?transferring sections? [0-9][^;«»]*? (?:to appear|so as to|after) [^;«»]*|"
                    + "(?:by )?(?:moving|adjusting|indenting|realigning|conforming|aligning)[^;«]*?(?:margins?|indent(?:ation|ing|ed)?|appropriately|accordingly|\\bems?\\b)[^;«]*");
    private static final Pattern NOISE = Pattern.compile(",? relating to [^;«»—,]*(?:,(?= )|(?=—|$))");
    private static final Pattern ENDS = Pattern.compile("\\s*(?:$|[;,.:—)]|and\\b|as |\\([0-9]+ U\\.S\\.C)");
    private static final Pattern JOINED = Pattern.compile(",? ?(?:and )?");
    private static final Pattern OPENING = Pattern.compile("(?:amended(?: further)?(?: by)?|as follows)[.,]?$");
    private static final Pattern CLOSED = Pattern.compile("[;.]");
    private static final Pattern LISTED =
            Pattern.compile("(?:The|Each of the) following (?:sections|provisions)(?: of law| law)?(?: of (?=\\S))?");
    private static final Pattern LISTED_ARE = Pattern.compile(",? ?(?:is|are) (?:each )?(?:further )?amended");
    private static final Pattern FOLLOWED = Pattern.compile(
            ",? ?(?:\\([^()]*(?:\\([^()]*\\)[^()]*)*+\\))?,? ?(?:—|:|$|(?:as |is[ —]|are[ —]|by |to read|relating)|and (?=[a-z]+ \\())");

    private final Phrase phrase;
    private final LawReader laws;
    private final ActionReader actions;
    private final SectionTableReader tables;
    private final ProvisionPath path;
    private final List<Instruction> instructions;
    private final List<UnreadLanguage> unread;

    private List<Target> base = List.of();
    private List<Target> current = List.of();
    private boolean lost;
    /** Whether something is said to be amended. */
    private boolean amended;
    /** Where a place begins that still wants an order; -1 where none does. */
    private int idle = -1;
    /** Where a place ends after which nothing has been ordered yet; -1 where none does. */
    private int waiting = -1;

    public ClauseReader(
            Phrase phrase,
            LawReader laws,
            ProvisionPath path,
            List<Instruction> instructions,
            List<UnreadLanguage> unread) {
        this.phrase = phrase;
        this.laws = laws;
        this.path = path;
        this.instructions = instructions;
        this.unread = unread;
        this.actions = new ActionReader(phrase, new PlaceReader(phrase, laws), path);
        this.tables = new SectionTableReader(phrase, laws, path);
    }

    /** Where the provisions below are to be executed. */
    public record Context(List<Target> where, boolean unread, List<Instruction> templates) {}

    public Context read(Context context) {
        base = context.where();
        lost = context.unread();
        tables.renumbered(base).ifPresent(instructions::add);
        boolean listed = listed();
        current = base;
        int before = instructions.size();
        int missed = unread.size();
        while (!phrase.ended()) {
            step(context.templates());
        }
        if (amended && !lost && instructions.size() == before && unread.size() == missed && !goesOnBelow()) {
            unread.add(new UnreadClause(phrase, path, current).of(0, phrase.length()));
        }
        if (idle >= 0 && context.templates().isEmpty() && !phrase.opensLevels()) {
            unread.add(new UnreadClause(phrase, path, current).of(idle, phrase.length()));
        }
        return new Context(current, lost, listed ? templates(before) : List.of());
    }

    private boolean goesOnBelow() {
        return phrase.opensLevels()
                || OPENING.matcher(phrase.masked(0, phrase.length())).find();
    }

    /** The law of "The following sections of title 37 are amended by …:", whose list stands below. */
    private boolean listed() {
        if (!phrase.accept(LISTED)) {
            return false;
        }
        var law = actions.passages().placesIn(base);
        base = law.isEmpty() ? base : law;
        phrase.accept(LISTED_ARE);
        return true;
    }

    private List<Instruction> templates(int before) {
        var said = instructions.subList(before, instructions.size());
        var templates = List.copyOf(said);
        said.clear();
        return templates;
    }

    private void step(List<Instruction> templates) {
        if (phrase.accept(LAYOUT)) {
            idle = -1;
            return;
        }
        if (phrase.accept(NOISE)) {
            return;
        }
        if (phrase.accept(SEPARATOR)) {
            amended |= phrase.group(0).contains("amended");
            return;
        }
        int start = phrase.at();
        if (place(start, templates)) {
            return;
        }
        phrase.back(start);
        if (!lost && act()) {
            idle = -1;
            waiting = -1;
            return;
        }
        skip(start);
    }

    private boolean place(int start, List<Instruction> templates) {
        boolean in = phrase.accept(IN);
        var table = tables.table(start, current);
        if (table.isPresent()) {
            current = List.of(table.get());
            return true;
        }
        var places = placesFrom();
        if (places.isEmpty() || !in && templates.isEmpty() && !phrase.sees(FOLLOWED)) {
            return false;
        }
        boolean again = waiting >= 0
                && !Nesting.isWithin(places, current)
                && phrase.masked(waiting, start).matches(JOINED.pattern());
        current = again ? Nesting.union(current, places) : places;
        waiting = phrase.at();
        base = places.getFirst().address().equals(base.getFirst().address()) ? base : Nesting.sections(current);
        boolean bare = in && (phrase.masked(start, start + 1).equals("i") || phrase.sees(CLOSED));
        idle = bare && idle < 0 ? start : idle;
        laws.remember(places.getFirst());
        templates.forEach(template -> instructions.addAll(RepeatedInstruction.at(template, places)));
        return true;
    }

    /** Places named here: of a deeper level, within those at hand; else within the base of the clause. */
    private List<Target> placesFrom() {
        int start = phrase.at();
        var nested = actions.passages().placesIn(current);
        if (nested.isEmpty() || Nesting.isDeeper(nested.getFirst(), current.getFirst())) {
            return nested;
        }
        phrase.back(start);
        var level = LawReader.firstLevel(
                nested.getFirst(), current.getFirst().steps().size());
        return actions.passages().placesIn(level == null ? base : Nesting.above(base, level));
    }

    private boolean act() {
        var read = actions.read(current);
        if (read.isEmpty() || !phrase.sees(ENDS)) {
            return false;
        }
        instructions.addAll(read);
        if (read.getLast() instanceof Instruction.Transfer order
                && order.moved().size() == 1) {
            laws.remember(order.moved().getFirst());
        }
        if (read.getLast() instanceof Instruction.Redesignate order) {
            redesignated(order);
        }
        return true;
    }

    /** "redesignating subsection (d) as subsection (e), and in that subsection …" goes on in (e). */
    private void redesignated(Instruction.Redesignate order) {
        var from = order.from().getFirst();
        if (order.from().size() == 1 && !from.steps().isEmpty()) {
            laws.remember(from.above().then(order.to()));
        }
    }

    /** Passes over a clause that is not understood; the provisions below may have lost their place. */
    private void skip(int start) {
        phrase.back(start);
        var clause = new UnreadClause(phrase, path, current);
        int end = clause.end(start);
        boolean amendatory = clause.isAmendatory(start, end);
        if (amendatory) {
            unread.add(clause.of(start, end));
        }
        phrase.back(end);
        lost |= amendatory || phrase.masked(start, end).endsWith("—");
    }
}
