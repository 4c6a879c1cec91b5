package org.engross.amending.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Address;
import org.engross.amending.instruction.LawName;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.provision.DesignationSeries;

/**
 * Reads where an instruction is to be executed: "subsection (b)(1) of section 1591 of title 18, United States Code",
 * "the second sentence of paragraph (2)", "such section". Remembers what was named last.
 */
final class PlaceReader {

    static final Pattern OUTER = Pattern.compile(",? of (?=\\S)| (?:in|under|to) (?=\\S)|, (?=title [0-9]+, United)");
    private static final Pattern MATTER = Pattern.compile(
            "(?:all )?(?:of )?(?:the )?(?:undesignated |flush )?(?:matter|language|text|paragraph) (?:that )?"
                    + "(preced(?:ing|es)|before|follow(?:ing|s)|after) (?=(?:such )?" + UnitList.WORD + ")",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MATTER_AT_END = Pattern.compile(
            "(?:the )?(?:flush|undesignated|continuation|concluding) (?:matter|language|text|sentence)(?: at the end)?(?=,? of | by |, by )");
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:the )?" + DesignationSeries.WORD + "((?:,? and(?: the)? |, )" + DesignationSeries.WORD
                    + ")? sentences?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCES = Pattern.compile("the (first|last) (two|three|four) sentences");
    private static final Pattern NTH_UNIT = Pattern.compile(
            "(?:the |such )?" + DesignationSeries.WORD + " (?=" + UnitList.WORD + " \\([0-9A-Za-z]{1,6}\\))");
    private static final Pattern HEADING = Pattern.compile(
            "(?:the )?(?:(section|" + UnitList.WORD
                    + ") )?(?:(?:designation|enumerator|number) and )?(?:section )?(?:heading|catchline|header)(?: thereof)?(?! (?:for|of) chapter)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ITEM = Pattern.compile("the items? relating to section ([0-9]+[0-9A-Za-z–-]*)");
    private static final Pattern TABLE = Pattern.compile(
            "the table(?: of sections)? at the beginning of (?:such )?(?:sub)?chapter(?: [0-9A-Z]+)?(?= the following)");
    private static final Pattern TEXT = Pattern.compile("the text(?=,? by )");
    private static final Pattern TEXT_OF = Pattern.compile("[Tt]he (?:text|list) (?:of|in) ");
    private static final Pattern OF = Pattern.compile(",? (?:of|for|to) (?:each of )?");
    private static final Pattern SUCH = Pattern.compile(
            "(?:such|that|this|the) (?:redesignated )?(section|subsection|paragraph|subparagraph|clause|subclause|item)(?! \\(|s| [0-9])",
            Pattern.CASE_INSENSITIVE);
    /** More than the places of any law lie within each other. */
    private static final int DEPTH = 30;

    private final Phrase phrase;
    private final LawReader laws;
    private final SectionReader sections;
    private int depth;

    PlaceReader(Phrase phrase, LawReader laws) {
        this.phrase = phrase;
        this.laws = laws;
        this.sections = new SectionReader(phrase, laws);
    }

    /**
     * The places named at the cursor, relative to one where they name no section; empty, with the cursor where it
     * was, where none is named.
     */
    List<Target> read(Target base) {
        int start = phrase.at();
        depth = 0;
        var places = places(base);
        if (places.isEmpty()) {
            phrase.back(start);
        }
        return places;
    }

    private List<Target> places(Target base) {
        if (depth++ > DEPTH) {
            return List.of();
        }
        var part = part(base);
        if (part.isPresent()) {
            return part.get();
        }
        if (phrase.accept(TABLE)) {
            var table = new LawName.TableOf(base.address().law(), "");
            return List.of(new Target(Address.of(table), List.of()));
        }
        if (phrase.accept(TEXT)) {
            return List.of(base.then(List.of(new Step.Text())));
        }
        if (phrase.accept(TEXT_OF)) {
            return places(base).stream()
                    .map(place -> place.then(List.of(new Step.Text())))
                    .toList();
        }
        var named = sections.read(base);
        if (!named.isEmpty()) {
            return named;
        }
        var ways = units();
        if (!ways.isEmpty()) {
            return placed(ways, base, Side.IN);
        }
        if (phrase.accept(SUCH)) {
            var such = such(phrase.group(1).toLowerCase(Locale.ROOT), base);
            return such == null ? List.of() : outer(List.of(), such);
        }
        var law = laws.read(phrase, base.address());
        return law == null ? List.of() : List.of(sections.cited(new Target(law, List.of())));
    }

    /** A matter, a sentence, a heading or another part; empty where none is named at the cursor. */
    private Optional<List<Target>> part(Target base) {
        if (phrase.accept(MATTER)) {
            boolean before = phrase.group(1).toLowerCase(Locale.ROOT).matches("preced.*|before");
            return Optional.of(placed(units(), base, before ? Side.BEFORE : Side.AFTER));
        }
        if (phrase.accept(MATTER_AT_END)) {
            return Optional.of(outer(base).stream()
                    .map(place -> place.then(List.of(new Step.MatterAtEnd())))
                    .toList());
        }
        if (phrase.accept(SENTENCE)) {
            return Optional.of(sentences(base));
        }
        if (phrase.accept(SENTENCES)) {
            return Optional.of(severalSentences(base));
        }
        if (phrase.accept(NTH_UNIT)) {
            return Optional.of(nth(base, DesignationSeries.ofWord(phrase.group(1))));
        }
        if (phrase.accept(HEADING)) {
            return Optional.of(heading(base));
        }
        if (phrase.accept(ITEM)) {
            return Optional.of(List.of(base.then(List.of(new Step.Item(phrase.group(1))))));
        }
        return Optional.empty();
    }

    private enum Side {
        BEFORE,
        IN,
        AFTER
    }

    private List<List<Step>> units() {
        return UnitList.read(phrase);
    }

    private List<Target> placed(List<List<Step>> ways, Target base, Side side) {
        var outer = outer(base);
        var placed = new ArrayList<Target>();
        for (var above : outer) {
            for (var way : ways) {
                placed.add(above.then(sided(way, side)));
            }
        }
        return placed;
    }

    private static List<Step> sided(List<Step> way, Side side) {
        if (side == Side.IN) {
            return way;
        }
        var sided = new ArrayList<>(way);
        var last = (Step.Unit) sided.removeLast();
        sided.add(side == Side.BEFORE ? new Step.MatterBefore(last) : new Step.MatterAfter(last));
        return sided;
    }

    private List<Target> sentences(Target base) {
        var numbers = new ArrayList<Integer>();
        numbers.add(DesignationSeries.ofWord(phrase.group(1)));
        if (phrase.group(3) != null) {
            numbers.add(DesignationSeries.ofWord(phrase.group(3)));
        }
        var placed = new ArrayList<Target>();
        for (var above : outer(base)) {
            for (int number : numbers) {
                placed.add(above.then(List.of(new Step.Sentence(number))));
            }
        }
        return placed;
    }

    /** "the last two sentences" */
    private List<Target> severalSentences(Target base) {
        int count = List.of("two", "three", "four").indexOf(phrase.group(2)) + 2;
        int first = phrase.group(1).equals("first") ? 1 : -count;
        var placed = new ArrayList<Target>();
        for (var above : outer(base)) {
            for (int i = 0; i < count; i++) {
                placed.add(above.then(List.of(new Step.Sentence(first + i))));
            }
        }
        return placed;
    }

    /** "the second paragraph (7)": which of two that bear one designation. */
    private List<Target> nth(Target base, int number) {
        var ways = units();
        if (ways.size() != 1 || number < 1) {
            return List.of();
        }
        var way = new ArrayList<>(ways.getFirst());
        way.add(((Step.Unit) way.removeLast()).nth(number));
        return placed(List.of(way), base, Side.IN);
    }

    private List<Target> heading(Target base) {
        var word = phrase.group(1);
        int after = phrase.at();
        if (phrase.accept(OF)) {
            var of = places(base);
            if (!of.isEmpty()) {
                return of.stream()
                        .map(target -> target.then(List.of(new Step.Heading())))
                        .toList();
            }
            phrase.back(after);
        }
        var of = word == null ? base : such(word.toLowerCase(Locale.ROOT), base);
        return of == null ? List.of() : List.of(of.then(List.of(new Step.Heading())));
    }

    /** What "of …" names around the units just read; the base where nothing follows. */
    private List<Target> outer(Target base) {
        int before = phrase.at();
        if (phrase.accept(OUTER)) {
            boolean in = phrase.group(0).equals(" in ");
            var outer = places(base);
            if (!outer.isEmpty() && !(in && isPart(outer.getFirst()))) {
                return outer;
            }
            phrase.back(before);
        }
        return List.of(sections.cited(base));
    }

    /** Whether a place is a matter, a sentence or a heading: it lies in a provision, and none lies in it. */
    private static boolean isPart(Target place) {
        return !place.steps().isEmpty() && !(place.steps().getLast() instanceof Step.Unit);
    }

    private List<Target> outer(List<Step> way, Target base) {
        return outer(base).stream().map(target -> target.then(way)).toList();
    }

    /** "such subsection": what was named, up to that level. */
    private Target such(String word, Target base) {
        if (word.equals("section")) {
            var address = base.address().isWhole() ? laws.lastSection() : base.address();
            return address.isWhole() ? null : new Target(address, List.of());
        }
        return laws.lastUnit(base, UnitList.level(word));
    }
}
