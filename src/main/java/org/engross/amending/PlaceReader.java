package org.engross.amending;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.citation.LawCitation.CodeSection;

/**
 * Reads where an instruction is to be executed: "subsection (b)(1) of section 1591 of title 18, United States Code",
 * "the second sentence of paragraph (2)", "such section". Remembers what was named last.
 */
final class PlaceReader {

    private static final Pattern OUTER =
            Pattern.compile(",? of (?=\\S)| (?:in|under|to) (?=\\S)|, (?=title [0-9]+, United)");
    private static final Pattern SECTION = Pattern.compile(
            "(?:Such |such )?(?:[Ss]ub)?[Ss]ections? ([0-9]+(?:\\.[0-9]+)?[0-9A-Za-z]*(?:[–-][0-9A-Za-z]+)*)((?:\\([0-9A-Za-z]{1,6}\\))*)");
    private static final Pattern MORE_SECTIONS =
            Pattern.compile("(?:, and|,| and) (?:sections? )?([0-9]+(?:\\.[0-9]+)?[0-9A-Za-z]*(?:[–-][0-9A-Za-z]+)*)"
                    + "((?:\\([0-9A-Za-z]{1,6}\\))*)(?![0-9A-Za-z])");
    private static final Pattern MATTER = Pattern.compile(
            "(?:all )?(?:of )?(?:the )?(?:undesignated |flush )?(?:matter|language|text|paragraph) (?:that )?"
                    + "(preced(?:ing|es)|before|follow(?:ing|s)|after) (?=(?:such )?" + UnitList.WORD + ")",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:the )?" + Ordinal.WORD + "((?:,? and(?: the)? |, )" + Ordinal.WORD + ")? sentences?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCES = Pattern.compile("the (first|last) (two|three|four) sentences");
    private static final Pattern NTH_UNIT =
            Pattern.compile("(?:the |such )?" + Ordinal.WORD + " (?=" + UnitList.WORD + " \\([0-9A-Za-z]{1,6}\\))");
    private static final Pattern HEADING = Pattern.compile(
            "(?:the )?(?:(section|" + UnitList.WORD
                    + ") )?(?:(?:designation|enumerator|number) and )?(?:section )?(?:heading|catchline|header)(?: thereof)?(?! (?:for|of) chapter)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ITEM = Pattern.compile("the items? relating to section ([0-9]+[0-9A-Za-z–-]*)");
    private static final Pattern TEXT = Pattern.compile("the text(?=,? by )");
    private static final Pattern TEXT_OF = Pattern.compile("[Tt]he text of ");
    private static final Pattern FIRST_SECTION = Pattern.compile("[Tt]he first section(?= of )");
    /** Whatever law stands before a citation of the Code: the citation says which section is meant. */
    private static final Pattern ANY_LAW =
            Pattern.compile(",? of [^«»;—]{2,300}?(?=,? \\([^()«»]{0,60}?[0-9]+ U\\.S\\.C\\. [0-9])");

    /** What a law's name has after the words read: ", Public Law 97–451", ", Fiscal Years 2000 and 2001". */
    private static final Pattern REST_OF_NAME =
            Pattern.compile("(?:,| and)[^«»;—()]{1,160}?(?=,? ?\\((?:[^()«»]{0,60}; )?[0-9]+ U\\.S\\.C\\. [0-9])");

    private static final Pattern OF = Pattern.compile(",? (?:of|for|to) (?:each of )?");
    private static final Pattern SUCH = Pattern.compile(
            "(?:such|that|this|the) (section|subsection|paragraph|subparagraph|clause|subclause|item)(?! \\(|s| [0-9])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CITE = Pattern.compile(
            ",? ?\\((?:[^()«»]{0,60}; )?([0-9]+) U\\.S\\.C\\.? ?([0-9]+[0-9A-Za-z]*(?:[–-][0-9A-Za-z]+)*)"
                    + "((?:\\([0-9A-Za-z]{1,6}\\))*)((?: et seq\\.| note)?[^()]*)\\)");

    /** A citation that names no one section, or is misprinted. */
    private static final Pattern OTHER_CITE =
            Pattern.compile(" ?\\([0-9]+ U\\.S\\.C\\.[^()«»]*(?:\\([^()«»]*\\)[^()«»]*)*\\)");

    private final Phrase phrase;
    private final LawReader laws;

    PlaceReader(Phrase phrase, LawReader laws) {
        this.phrase = phrase;
        this.laws = laws;
    }

    /**
     * The places named at the cursor, relative to one where they name no section; empty, with the cursor where it
     * was, where none is named.
     */
    List<Target> read(Target base) {
        int start = phrase.at();
        var places = places(base);
        if (places.isEmpty()) {
            phrase.back(start);
        }
        return places;
    }

    private List<Target> places(Target base) {
        if (phrase.accept(MATTER)) {
            boolean before = phrase.group(1).toLowerCase(Locale.ROOT).matches("preced.*|before");
            return placed(units(), base, before ? Side.BEFORE : Side.AFTER);
        }
        if (phrase.accept(SENTENCE)) {
            return sentences(base);
        }
        if (phrase.accept(SENTENCES)) {
            return severalSentences(base);
        }
        if (phrase.accept(NTH_UNIT)) {
            return nth(base, Ordinal.ofWord(phrase.group(1)));
        }
        if (phrase.accept(HEADING)) {
            return heading(base);
        }
        if (phrase.accept(ITEM)) {
            return List.of(base.then(List.of(new Step.Item(phrase.group(1)))));
        }
        if (phrase.accept(TEXT)) {
            return List.of(base.then(List.of(new Step.Text())));
        }
        if (phrase.accept(TEXT_OF)) {
            return places(base).stream()
                    .map(place -> place.then(List.of(new Step.Text())))
                    .toList();
        }
        if (phrase.accept(SECTION)) {
            return sections(base, phrase.group(1), phrase.group(2));
        }
        if (phrase.accept(FIRST_SECTION)) {
            return sections(base, "1", "");
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
        return law == null ? List.of() : List.of(cited(new Target(law, List.of())));
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
        numbers.add(Ordinal.ofWord(phrase.group(1)));
        if (phrase.group(3) != null) {
            numbers.add(Ordinal.ofWord(phrase.group(3)));
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
            var outer = places(base);
            if (!outer.isEmpty()) {
                return outer;
            }
            phrase.back(before);
        }
        return List.of(cited(base));
    }

    private List<Target> outer(List<Step> way, Target base) {
        return outer(base).stream().map(target -> target.then(way)).toList();
    }

    private List<Target> sections(Target base, String first, String way) {
        var numbers = new ArrayList<String>();
        var ways = new ArrayList<List<Step>>();
        numbers.add(first);
        ways.add(UnitList.way(way));
        while (phrase.accept(MORE_SECTIONS)) {
            numbers.add(phrase.group(1));
            ways.add(UnitList.way(phrase.group(2)));
        }
        if (numbers.size() == 1 && way.isEmpty() && phrase.accept(Citations.THROUGH)) {
            Citations.between(first, phrase.group(1)).forEach(number -> {
                numbers.add(number);
                ways.add(List.of());
            });
        }
        var cite = cite();
        var law = law(base.address());
        if (cite.isEmpty() && !phrase.sees(CITE) && phrase.accept(ANY_LAW)) {
            law = new Address(phrase.group(0).replaceFirst("^,? of (?:the )?", ""), "", Optional.empty());
        }
        if (cite.isEmpty() && !law.law().isEmpty()) {
            phrase.accept(REST_OF_NAME);
        }
        var cites = cite.isPresent() ? List.of(cite.get()) : Citations.read(phrase, numbers.size());
        if (cites.isEmpty()) {
            cites = cite().stream().toList();
        }
        if (cites.isEmpty()) {
            phrase.accept(OTHER_CITE);
        }
        var placed = new ArrayList<Target>();
        for (int i = 0; i < numbers.size(); i++) {
            var address = law.section(numbers.get(i));
            address = numbers.size() == cites.size() ? address.cited(cites.get(i)) : address;
            address = laws.remember(address);
            placed.add(new Target(address, ways.get(i)));
        }
        return placed;
    }

    private Address law(Address inherited) {
        int before = phrase.at();
        if (phrase.accept(OUTER)) {
            var law = laws.read(phrase, inherited);
            if (law != null) {
                return law;
            }
            phrase.back(before);
        }
        return inherited;
    }

    private Target cited(Target target) {
        var cite = cite();
        if (cite.isEmpty() || target.address().section().isEmpty()) {
            return target;
        }
        return target.at(laws.remember(target.address().cited(cite.get())));
    }

    /** "(18 U.S.C. 1591(e))"; a citation of a whole Act ("et seq.") or of a note says no section. */
    private Optional<CodeSection> cite() {
        if (!phrase.accept(CITE) || !phrase.group(4).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new CodeSection(
                Integer.parseInt(phrase.group(1)), phrase.group(2).replace('–', '-')));
    }

    /** "such subsection": what was named, up to that level. */
    private Target such(String word, Target base) {
        if (word.equals("section")) {
            var address = base.address().section().isEmpty() ? laws.lastSection() : base.address();
            return address.section().isEmpty() ? null : new Target(address, List.of());
        }
        return laws.lastUnit(base, UnitList.level(word));
    }
}
