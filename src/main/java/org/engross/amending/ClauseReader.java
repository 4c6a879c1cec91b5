package org.engross.amending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.citation.ProvisionPath;
import org.engross.provision.Level;

/** Reads the own words of one amending provision: places and actions in their order. */
final class ClauseReader {

    private static final Pattern SEPARATOR = Pattern.compile(
            "[\\s,;:.—]+|Effective (?:as of|on|beginning on) [A-Z][a-z]+ [0-9]{1,2}, [0-9]{4},|(?:and|or|then|by)(?= )|(?:is|are)(?: each| hereby| further| also)* amended(?: by| as follows| further)?(?=[\\s—:,])"
                    + "|(?:is|are)(?= further amended| amended)|by(?=—)|as follows(?=[:—])"
                    + "|(?:The )?[Ss]ections (?:in|of) [^;«»|]{1,200} are redesignated as follows:$"
                    + "|\\([0-9]+ U\\.S\\.C\\. [^()«»]*(?:\\([^()]*\\)[^()«»]*)*\\)(?=[.;,]|$)");
    private static final Pattern IN = Pattern.compile("(?:[Ii]n|within) (?:each of )?(?=\\S)");
    private static final Pattern LAYOUT = Pattern.compile(
            "(?:by )?(?:moving|adjusting|indenting|realigning|conforming|aligning)[^;«]*?(?:margins?|indent(?:ation|ing|ed)?|appropriately|accordingly|\\bems?\\b)[^;«]*");
    private static final Pattern NOISE = Pattern.compile(",? relating to [^;«»—,]*(?:,(?= )|(?=—|$))");
    private static final Pattern ENDS = Pattern.compile("\\s*(?:$|[;,.:—)]|and\\b|as |\\([0-9]+ U\\.S\\.C)");
    /** The tables at the head of a title or chapter: another text than the section's. */
    private static final Pattern TABLE = Pattern.compile(
            "(?:[Tt]he )?(?:tables? of (?:sections|contents|chapters|subchapters|parts)|(?:chapter )?analysis|items? relating to)\\b[^;«»—]{0,400}?(?=,? (?:is|are) |,? by |—|$)");

    private static final Pattern FOR_CHAPTER = Pattern.compile("chapter ([0-9]+[A-Z]*)(?: of title ([0-9]+))?");
    static final Pattern CUE = Pattern.compile(
            "\\b(?:is|are|be)(?: further| hereby| each| also)* (?:amended|repealed|redesignated)(?! by section)|\\b(?:striking|inserting|redesignating|repealing|striking out)\\b"
                    + "|\\bby (?:adding|amending|designating|transferring|moving|renumbering|revising|replacing)|\\b(?:transferred|inserted) (?:to|after|so as)");
    /** Where a clause ends that is not understood: what stands before and after in it belongs together. */
    private static final Pattern CLAUSE_END = Pattern.compile(";|(?<![A-Z])\\. (?=[A-Z«])");

    private final Phrase phrase;
    private final LawReader laws;
    private final ActionReader actions;
    private final ProvisionPath path;
    private final List<Instruction> instructions;
    private final List<AmendatoryLanguage.Unread> unread;

    ClauseReader(
            Phrase phrase,
            LawReader laws,
            ProvisionPath path,
            List<Instruction> instructions,
            List<AmendatoryLanguage.Unread> unread) {
        this.phrase = phrase;
        this.laws = laws;
        this.path = path;
        this.instructions = instructions;
        this.unread = unread;
        this.actions = new ActionReader(phrase, new PlaceReader(phrase, laws), path);
    }

    /** Where the provisions below are to be executed. */
    record Context(List<Target> where, boolean unread, List<Instruction> templates) {}

    Context read(Context context) {
        var base = context.where();
        var current = base;
        boolean lost = context.unread();
        if (phrase.accept(RENUMBERED_AS_FOLLOWS)) {
            renumbered(base);
        }
        boolean listed = phrase.accept(LISTED);
        if (listed) {
            base = listedIn(base);
            current = base;
            phrase.accept(LISTED_ARE);
        }
        int before = instructions.size();
        int idle = -1;
        while (!phrase.ended()) {
            if (phrase.accept(LAYOUT)) {
                idle = -1;
                continue;
            }
            if (phrase.accept(NOISE) || phrase.accept(SEPARATOR)) {
                continue;
            }
            int start = phrase.at();
            boolean in = phrase.accept(IN);
            if (phrase.accept(TABLE)) {
                current = List.of(table(start, current));
                continue;
            }
            var places = placesFrom(base, current);
            if (!places.isEmpty() && (in || followed() || !context.templates().isEmpty())) {
                current = places;
                base = places.getFirst().address().equals(base.getFirst().address()) ? base : sections(places);
                boolean bare = in && (phrase.masked(start, start + 1).equals("i") || phrase.sees(CLOSED));
                idle = bare && idle < 0 ? start : idle;
                laws.remember(places.getFirst());
                context.templates().forEach(template -> instructions.addAll(Template.at(template, places)));
                continue;
            }
            phrase.back(start);
            if (!lost && act(current)) {
                idle = -1;
                continue;
            }
            lost |= skip(start, current);
        }
        if (idle >= 0 && context.templates().isEmpty() && !phrase.opensLevels()) {
            unread.add(unread(idle, phrase.length(), current));
        }
        if (listed) {
            var templates = new ArrayList<>(instructions.subList(before, instructions.size()));
            instructions.subList(before, instructions.size()).clear();
            return new Context(current, lost, templates);
        }
        return new Context(current, lost, List.of());
    }

    /** A table of two columns, the number of each section before and after. */
    private static final Pattern RENUMBERED_AS_FOLLOWS = Pattern.compile(
            "(?:The )?[Ss]ections? (?:in|of) [^;«»|]{1,200} (?:is|are) redesignated as follows:[^0-9;«»]*(?=\\| [0-9])");

    private static final Pattern ROW = Pattern.compile("\\| ([0-9]+[0-9A-Za-z–-]*) \\| ([0-9]+[0-9A-Za-z–-]*) \\| ?");

    private void renumbered(List<Target> base) {
        int start = phrase.at();
        var from = new ArrayList<Target>();
        var to = new ArrayList<Step.Unit>();
        var law = base.getFirst().address().law().isEmpty()
                ? laws.lastSection()
                : base.getFirst().address();
        while (phrase.accept(ROW)) {
            from.add(new Target(law.section(phrase.group(1)), List.of()));
            to.add(new Step.Unit(Optional.of(Level.SECTION), phrase.group(2)));
        }
        var source = new Instruction.Source(path, phrase.shown(start, phrase.at()));
        instructions.add(new Instruction.Redesignate(from.getFirst(), from, to, source));
    }

    private static final Pattern CLOSED = Pattern.compile("[;.]");
    private static final Pattern LISTED =
            Pattern.compile("(?:The|Each of the) following (?:sections|provisions)(?: of law| law)?(?: of (?=\\S))?");
    private static final Pattern LISTED_ARE = Pattern.compile(",? ?(?:is|are) (?:each )?(?:further )?amended");

    /** The law of "The following sections of title 37 are amended by …:", whose list stands below. */
    private List<Target> listedIn(List<Target> base) {
        var law = actions.passages().placesIn(base);
        return law.isEmpty() ? base : law;
    }

    /** "The table of sections for chapter 117 of title 18": the section is {@code ch117}. */
    private Target table(int start, List<Target> current) {
        var words = phrase.masked(start, phrase.at());
        var chapter = FOR_CHAPTER.matcher(words);
        var law = current.getFirst().address().law();
        var item = ITEM.matcher(words);
        var steps = item.find() ? List.of((Step) new Step.Item(item.group(1))) : List.<Step>of();
        if (chapter.find()) {
            var name = chapter.group(2) == null ? law(law) : "title " + chapter.group(2);
            return new Target(new Address(name, "ch" + chapter.group(1), Optional.empty()), steps);
        }
        if (words.contains("such chapter") && !laws.lastChapter().isEmpty()) {
            return new Target(new Address(law(law), "ch" + laws.lastChapter(), Optional.empty()), steps);
        }
        return new Target(new Address("table of " + law, "table", Optional.empty()), List.of());
    }

    private String law(String named) {
        return named.isEmpty() ? laws.lastSection().law() : named;
    }

    private static final Pattern ITEM = Pattern.compile("items? relating to section ([0-9]+[0-9A-Za-z–-]*)");

    private static List<Target> sections(List<Target> places) {
        return places.stream()
                .map(place -> new Target(place.address(), List.of()))
                .distinct()
                .toList();
    }

    private static final Pattern FOLLOWED = Pattern.compile(
            ",? ?(?:\\([^()]*(?:\\([^()]*\\)[^()]*)*\\))?,? ?(?:—|:|$|(?:as |is |are |by |to read|relating)|and (?=[a-z]+ \\())");

    private boolean followed() {
        return phrase.sees(FOLLOWED);
    }

    /** Places named here: of a deeper level, within those at hand; else within the base of the clause. */
    private List<Target> placesFrom(List<Target> base, List<Target> current) {
        int start = phrase.at();
        var nested = actions.passages().placesIn(current);
        if (nested.isEmpty() || deeper(nested.getFirst(), current.getFirst())) {
            return nested;
        }
        phrase.back(start);
        var level = LawReader.firstLevel(
                nested.getFirst(), current.getFirst().steps().size());
        return actions.passages().placesIn(level == null ? base : above(base, level));
    }

    /** The places above a level: "in subsection (d)" after "Section 101(d) is amended" names the same (d). */
    private static List<Target> above(List<Target> base, Level level) {
        return base.stream()
                .map(target -> LawReader.above(target, level))
                .distinct()
                .toList();
    }

    /** Whether the unit named last lies below the one before it in rank. */
    private static boolean deeper(Target nested, Target current) {
        int index = current.steps().size();
        if (nested.steps().size() <= index || index == 0) {
            return nested.steps().size() > index;
        }
        if (nested.steps().get(index) instanceof Step.Unit unit && unit.level().isPresent()) {
            var above = LawReader.lastLevel(current);
            return above == null || unit.level().get().compareTo(above) > 0;
        }
        return true;
    }

    private boolean act(List<Target> current) {
        var read = actions.read(current);
        if (read.isEmpty() || !phrase.sees(ENDS)) {
            return false;
        }
        instructions.addAll(read);
        return true;
    }

    private static final Pattern ORDER = Pattern.compile(
            "(?:by )?(?:striking|inserting|adding|redesignating|designating|amending|transferring|moving|replacing)\\b");

    private AmendatoryLanguage.Unread unread(int start, int end, List<Target> current) {
        boolean goesOn = ORDER.matcher(phrase.masked(start, end)).lookingAt();
        var address = current.getFirst().address();
        return new AmendatoryLanguage.Unread(
                path,
                phrase.shown(start, end),
                goesOn && !address.section().isEmpty() ? Optional.of(address) : Optional.empty());
    }

    /** Passes over a clause that is not understood; answers whether the provisions below have lost their place. */
    private boolean skip(int start, List<Target> current) {
        phrase.back(start);
        int end = Math.min(phrase.length(), phrase.next(CLAUSE_END, start) + 1);
        var words = phrase.masked(start, end);
        boolean by = phrase.masked(Math.max(0, start - 3), start).equals("by ");
        boolean amendatory = CUE.matcher((by ? "by " : " ") + words).find();
        if (amendatory) {
            unread.add(unread(start, end, current));
        }
        phrase.back(end);
        return amendatory || words.endsWith("—");
    }
}
