package org.engross.amending.reading;

import static org.engross.amending.reading.ReadingRule.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engross.amending.instruction.Occurrence;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.provision.DesignationSeries;

/**
 * What is struck or what an insertion stands next to: "“tax” each place it appears", "the period at the end of
 * paragraph (2)", "paragraphs (1) and (2)", "“(A)” and all that follows through the period".
 */
final class PassageRules {

    private static final String IT = "(?:it|they|such|either|(?:either such|such|that|the|those) "
            + "(?:(?:dollar )?(?:terms?|words?|phrases?|matter|figures?|dates?|references?|amounts?|numbers?|year|name|title|citation)))";
    static final String QUOTED =
            "(?:(?:the|such) (?:following(?: (?:words?|sentence|phrase|text|language|matter))?: ?|(?:words?|sentence|phrases?|terms?|figures?|dates?|amounts?|numbers?|text|language|item|dollar amount|year|enumerator|designation|references? to) )?)?"
                    + Phrase.Q;
    private static final Pattern NEXT_QUOTED = Pattern.compile("(?:, and|,| and|, or| or) " + Phrase.Q);
    /** "“A” in paragraph (1) and “C” in paragraph (2)" */
    private static final Pattern NEXT_IN_PLACE = Pattern.compile(NEXT_QUOTED.pattern()
            + ",? (?:in (?:the |such |sub|par|cl|item)|at the end|each place|the (?:first|second|third|last) place)");

    static final Pattern EACH = Pattern.compile(",? ?(?:in |at )?(?:each|every|both|all) "
            + "(?:places?|times?|instances?|occurrences?)(?:(?: that| in which| where| at which)? (?:" + IT
            + " )?(?:appears?|occurs?|appearing)|)(?= |[;,.—]|$)|,? (?:wherever|everywhere) (?:" + IT
            + " )?(?:appears?|occurs|appearing)|,? throughout(?= and |,? by |[;.]|$)");
    private static final Pattern EACH_SUBSEQUENT = Pattern.compile(
            ",? ?(?:in |at )?(?:each|every|all) (?:subsequent|later) (?:places?|times?|instances?|occurrences?)"
                    + "(?:(?: that| in which| where| at which)? (?:" + IT
                    + " )?(?:appears?|occurs?|appearing)|)(?= |[;,.—]|$)");
    /** Not where another place has been passed over without an order. */
    private static final Pattern EACH_OTHER =
            Pattern.compile(",? ?(?:in |at )?(?:each|every) other (?:place|time|instance|occurrence)"
                    + "(?:(?: that| in which| where| at which)? (?:" + IT
                    + " )?(?:appears?|occurs?|appearing)|)(?= |[;,.—]|$)");

    private static final Pattern BUT_LAST =
            Pattern.compile(" \\((?:other than|except) the last place(?: (?:it|such term) appears)?\\)");
    private static final Pattern BUT_FIRST =
            Pattern.compile(" \\((?:other than|except) the first place(?: (?:it|such term) appears)?\\)");
    private static final String ORDINAL =
            "(first|second|third|fourth|fifth|1st|2d|2nd|3d|3rd|4th|5th|last|forth(?= (?:place|time|instance)))";
    private static final Pattern NTH = Pattern.compile(",? ?(?:in )?(?:the )?" + ORDINAL
            + " (?:place|time|instance|occurrence)(?: that| in which| where)? " + IT + " (?:appears?|occurs?)");
    private static final Pattern FIRST_APPEARS = Pattern.compile(",? where " + IT + " first (?:appears|occurs)");
    /** "the first two places it appears" */
    private static final Pattern FIRST_FEW = Pattern.compile(
            ",? ?(?:in )?(?:the )?first (two|three|four|[234]) (?:places?|times?|instances?|occurrences?)(?: that| in which| where)? "
                    + IT + " (?:appears?|occurs?)");

    private static final Map<String, List<Integer>> FEW = Map.of(
            "two",
            List.of(2, 1),
            "2",
            List.of(2, 1),
            "three",
            List.of(3, 2, 1),
            "3",
            List.of(3, 2, 1),
            "four",
            List.of(4, 3, 2, 1),
            "4",
            List.of(4, 3, 2, 1));

    /** "the first and third places it appears" */
    private static final Pattern NTHS = Pattern.compile(",? ?(?:in )?(?:the )?" + ORDINAL + "((?:, " + ORDINAL
            + ")*),? and (?:the )?" + ORDINAL
            + " (?:places?|times?|instances?|occurrences?)(?: that| in which| where)? " + IT + " (?:appears?|occurs?)");

    private static final Pattern ONE_ORDINAL = Pattern.compile("\\b" + ORDINAL + "\\b");
    private static final Pattern AT_END = Pattern.compile(
            ",? (?:(?:after|following) the (?:semicolon|comma)(?: at the end)?|at (?:the )?end(?: thereof)?)");
    private static final Pattern AT_BEGINNING =
            Pattern.compile(",? at the beginning| (?:immediately )?after the (?:section|" + UnitList.WORD
                    + ") (?:designation|designator|enumerator)");
    static final Pattern NARROW = Pattern.compile(",? (?:in|of|from) (?:each of )?(?=\\S)");
    /** Says no more than that the words stand there: “‘tax’ as it appears in paragraph (2)”. */
    private static final Pattern WHERE_IT_STANDS = Pattern.compile(
            ",? (?:(?:as|where) " + IT + " (?:appears?|occurs?)|that appears?|appearing)(?= in |,? and |[;.]|$)");

    /** "“2015” each place it appears in the following sections and inserting “2021”:", with the sections below. */
    static final Pattern IN_LISTED = Pattern.compile(
            ",? in (?:each of )?the following (?:sections|provisions|places)(?= and inserting «q[0-9]+»[:—]$|[:—]$)");

    private static final Pattern APART = Pattern.compile(", in ");
    /** “inserting “b”, in paragraph (1) by striking “c””: the place is that of the next order. */
    private static final Pattern NEXT_ORDER =
            Pattern.compile(",? by (?:striking|inserting|adding|redesignating|amending|moving) ");

    static final String MARK =
            "(?:the |a |an )?(final |last |ending |end |closing )?(?:(first|second|third|fourth|1st|2d|2nd|3d|3rd|4th) )?(period|semicolon|semi-colon|comma|colon|dash|em dash|question mark|hyphen|(?:open|close|closing) parenthesis)(?= |[;,.—:]|$)";
    static final Pattern FOLLOWS = Pattern.compile(
            ",? ?and (?:(?:all|everything) (?:of )?(?:the |such )?(?:(?:matter|text|language|words) )?th(?:at|e) follows?(?: thereafter| it)?|the (?:matter|text|language|words|remainder) that follows)"
                    + "(?= (?:through|though|to|up|until|before|and|in|,)|[,;.]|$)|(?= through (?:«q|the (?:period|semicolon|comma) at the end))");
    private static final Pattern PRECEDES_IT = Pattern.compile(",? and all (?:the matter )?that precedes it");
    private static final Pattern AND_HEADING = Pattern.compile(
            ",? (?:\\((?:including|and) in (?:(?:the|its|any) )?(?:(?:section|" + UnitList.WORD
                    + ") )?headings?(?: and (?:the )?text)?\\)|in (?:both )?the (?:text and (?:in )?(?:the )?headings?|headings? and (?:in )?(?:the )?text))");
    private static final Pattern EXCEPT_BETWEEN_COMMAS =
            Pattern.compile(",? (?:except|other than) (?:in (?=\\S)|(?=" + UnitList.WORD + "s? \\())");
    private static final Pattern EXCEPT = Pattern.compile(",? \\((?:except|other than) (?:in |for )?(?=\\S)");
    private static final Pattern NEXT_NAMED = Pattern.compile(",? and (?=(?:the )?(?:(?:" + UnitList.WORD
            + "s? \\([0-9A-Za-z]+\\))|(?:first|second|third|fourth|fifth|last) sentence))");
    private static final Pattern AFTER_NAMED =
            Pattern.compile("[;.]|$|,? and (?:by )?(?:inserting|adding|redesignating)|,? and$");
    private static final Pattern CLOSE = Pattern.compile("\\)");
    private static final String DESIGNATION = "the (?:(?:(?:section|" + UnitList.WORD
            + ") )?(?:designation|designator|enumerator)|section heading(?=,? and all (?:the matter )?that follows))(,? and (?:the )?(?:(?:section|"
            + UnitList.WORD
            + ") )?heading)?(?=,? and|,? in| by| the following|[,;.]|$)";
    private static final Pattern AS_PRECEDES = Pattern.compile(",? as precedes ");
    private static final Pattern QUOTED_WORDS = Pattern.compile(QUOTED);
    private static final String PRECEDES =
            "(?:(?:all|so much) (?:of the matter )?(?:that|as) (?:precedes|proceeds)|all (?:of the matter )?(?:preceding|before)) ";

    private static final List<ReadingRule<PlacedPassage>> OTHERS = List.of(
            rule(
                    "designation-and-heading",
                    "What a provision begins with, “the subsection designation and heading and all that follows through ‘The Secretary’”.",
                    DESIGNATION,
                    PassageRules::designation),
            rule(
                    "so-much-of-a-place",
                    "The beginning of a place that is named, “so much of subsection (c) as precedes paragraph (2)”.",
                    "[Ss]o much of (?!the matter)(?=\\S)",
                    PassageRules::beginning),
            rule(
                    "all-that-precedes-words",
                    "The beginning of a provision up to words, “all that precedes ‘a plan’”.",
                    PRECEDES + QUOTED,
                    PassageRules::beforeWords),
            rule(
                    "all-that-precedes-place",
                    "The beginning of a provision up to a level, “all that precedes paragraph (2)”.",
                    PRECEDES,
                    PassageRules::beforePlace),
            rule(
                    "place-of-words-first",
                    "Words whose place is said before them, “the second place ‘tax’ appears”.",
                    "the " + ORDINAL + " (?:(?:place|time|occurrence|instance)(?: of| that| where| at which)? )?"
                            + Phrase.Q + "(?: (?:appears|occurs))?",
                    clause -> {
                        int nth = DesignationSeries.ofWord(clause.group(1));
                        return of(clause.quoted(2), Occurrence.nth(nth), narrowed(clause));
                    }),
            rule(
                    "each-of-words",
                    "All of the places where words stand, said before them, “after each instance of ‘tax’”.",
                    "(?:(?:each|every)(?: (?:instance|occurrence|place) of)?|(?:all|any|each|every) (?:(?:of )?the )?(?:occurrences?|instances?|references?) (?:of|to)|references to) "
                            + QUOTED,
                    PassageRules::eachOf),
            rule(
                    "from-words-to-words",
                    "Words by their beginning and their end, “the matter beginning with ‘A person’ and ending with ‘shall pay’”.",
                    "(?:all|the (?:matter|words?|phrase|text|language|portion))(?: that)? (?:begins|beginning|starting) with (?:the words? )?"
                            + Phrase.Q
                            + "(?:,? and (?:ends|ending) with|,? and all that follows through|,? through) (?:the words? )?"
                            + Phrase.Q,
                    PassageRules::fromWordsToWords),
            rule(
                    "mark-and-word-at-the-end",
                    "A mark and the word behind it with which a place ends, “the semicolon and ‘and’ at the end”.",
                    "the (semicolon|comma) and " + Phrase.Q + "(?: at the end(?: of (?=\\S))?)",
                    PassageRules::markAndWord),
            rule(
                    "marks-at-the-ends",
                    "The marks with which several places end, “the commas at the end of paragraphs (2) and (3)”.",
                    "the (period|semicolon|comma)s at the ends? of (?:each of )?(?=\\S)",
                    clause -> {
                        var mark = PunctuationMark.of(clause.group(1));
                        var places = clause.places();
                        return places.isEmpty() ? List.of() : of(mark, Occurrence.AT_THE_END, places);
                    }),
            rule(
                    "words-at-the-end",
                    "Words said to be at the end before they are named, “striking at the end ‘and’”.",
                    "at the end(?: of (?=\\S)|,? (?=«q))",
                    PassageRules::atTheEnd),
            rule(
                    "punctuation-mark",
                    "A punctuation mark by its name, “the period at the end”, “the second comma”.",
                    MARK,
                    PassageRules::mark),
            rule(
                    "named-places",
                    "All of the provisions, sentences or headings named, “paragraphs (1) and (2)”.",
                    "(?!" + DESIGNATION + ")",
                    PassageRules::named));

    /** One passage. */
    static final RuleList<PlacedPassage> ONE = with(quoted(false));

    /** One or several: "“A”, “B”, and “C”". */
    static final RuleList<PlacedPassage> SEVERAL = with(quoted(true));

    private PassageRules() {}

    private static RuleList<PlacedPassage> with(ReadingRule<PlacedPassage> quoted) {
        var all = new ArrayList<ReadingRule<PlacedPassage>>();
        all.add(quoted);
        all.addAll(OTHERS);
        return new RuleList<>(all);
    }

    private static ReadingRule<PlacedPassage> quoted(boolean many) {
        return rule(
                "quoted-words",
                "Words in quotation marks, with what is said of their place, “‘tax’ each place it appears in paragraph (2)”.",
                QUOTED,
                clause -> quoted(clause, many));
    }

    private static List<PlacedPassage> quoted(Clause clause, boolean many) {
        var words = new ArrayList<String>();
        words.add(clause.quoted(1));
        while (many && clause.accept(NEXT_QUOTED)) {
            words.add(clause.quoted(1));
        }
        var found = qualified(clause, words);
        while (many && !found.isEmpty() && clause.sees(NEXT_IN_PLACE) && clause.accept(NEXT_QUOTED)) {
            var next = qualified(clause, List.of(clause.quoted(1)));
            if (next.isEmpty()) {
                return List.of();
            }
            found = Stream.concat(found.stream(), next.stream()).toList();
        }
        return found;
    }

    /** "all references to “A” or “B” in each place either appears" */
    private static List<PlacedPassage> eachOf(Clause clause) {
        var words = new ArrayList<String>();
        words.add(clause.quoted(1));
        while (clause.accept(NEXT_QUOTED)) {
            words.add(clause.quoted(1));
        }
        clause.accept(EACH);
        var where = narrowed(clause);
        return words.stream()
                .flatMap(one -> of(one, Occurrence.EACH, where).stream())
                .toList();
    }

    private static final Pattern THEN_QUOTED = Pattern.compile(",? ?" + Phrase.Q);

    private static List<PlacedPassage> atTheEnd(Clause clause) {
        var where = clause.group(0).endsWith("of ") ? clause.places() : clause.where();
        return !where.isEmpty() && clause.accept(THEN_QUOTED)
                ? of(clause.quoted(1), Occurrence.AT_THE_END, where)
                : List.of();
    }

    /** One quoted passage; none where the quotation is empty. */
    private static List<PlacedPassage> of(String words, Occurrence occurrence, List<Target> where) {
        return words.isEmpty()
                ? List.of()
                : List.of(new PlacedPassage(new Passage.Quoted(words, occurrence, Optional.empty()), where));
    }

    private static List<PlacedPassage> mark(Clause clause) {
        var mark = PunctuationMark.of(clause.group(3));
        if (clause.group(2) != null) {
            return of(mark, Occurrence.nth(DesignationSeries.ofWord(clause.group(2))), clause.where());
        }
        if (clause.group(1) == null) {
            return qualified(clause, List.of(mark));
        }
        boolean last = clause.group(1).equals("last ");
        var at = last && clause.sees(NARROW) ? Occurrence.nth(Occurrence.LAST) : Occurrence.AT_THE_END;
        return of(mark, at, narrowed(clause));
    }

    private static List<PlacedPassage> designation(Clause clause) {
        boolean heading = clause.group(1) != null;
        if (!clause.accept(FOLLOWS)) {
            return List.of(new PlacedPassage(new Passage.Head(heading, Optional.empty()), clause.where()));
        }
        return clause
                .through()
                .map(through -> new PlacedPassage(new Passage.Head(heading, Optional.of(through)), clause.where()))
                .stream()
                .toList();
    }

    /** "paragraphs (1) and (2)"; with "and all that follows", all from the beginning of one on. */
    private static List<PlacedPassage> named(Clause clause) {
        var named = clause.places();
        if (named.isEmpty()) {
            return List.of();
        }
        boolean unit = named.size() == 1
                && !named.getFirst().steps().isEmpty()
                && named.getFirst().steps().getLast() instanceof Step.Unit;
        if (unit && clause.accept(FOLLOWS)) {
            return clause.at(List.of(named.getFirst().above())).through().stream()
                    .map(through -> new PlacedPassage(new Passage.Head(true, Optional.of(through)), named))
                    .toList();
        }
        var all = further(clause, named);
        var units = all.stream().filter(PassageRules::isUnit).toList();
        var parts = all.stream().filter(one -> !isUnit(one)).toList();
        return Stream.of(parts, units)
                .filter(some -> !some.isEmpty())
                .map(some -> new PlacedPassage(new Passage.Named(some), clause.where()))
                .toList();
    }

    /** Whether a place is a whole provision, which is struck otherwise than words are. */
    private static boolean isUnit(Target place) {
        return place.steps().isEmpty() || place.steps().getLast() instanceof Step.Unit;
    }

    /** "the last sentence of subsection (a) and the first sentence of subsection (b)": the places up to the end of the order. */
    private static List<Target> further(Clause clause, List<Target> first) {
        var all = new LinkedHashSet<>(first);
        int end = clause.phrase().at();
        while (clause.accept(NEXT_NAMED)) {
            var next = clause.places();
            if (next.isEmpty() || !clause.sees(AFTER_NAMED)) {
                break;
            }
            all.addAll(next);
            end = clause.phrase().at();
        }
        clause.phrase().back(end);
        return List.copyOf(all);
    }

    private static List<PlacedPassage> fromWordsToWords(Clause clause) {
        var first = clause.quoted(1);
        var last = clause.quoted(2);
        if (first.isBlank() || last.isBlank()) {
            return List.of();
        }
        var end = new Passage.Through.ToWords(last.strip(), Occurrence.SOLE, true, Optional.empty());
        var passage = new Passage.Quoted(first.strip(), Occurrence.SOLE, Optional.of(end));
        return List.of(new PlacedPassage(passage, narrowed(clause)));
    }

    private static List<PlacedPassage> markAndWord(Clause clause) {
        var words = PunctuationMark.of(clause.group(1)) + " " + clause.quoted(2);
        var where = clause.group(0).endsWith(" ") ? clause.places() : clause.where();
        return where.isEmpty() ? List.of() : of(words, Occurrence.AT_THE_END, where);
    }

    private static List<PlacedPassage> beforeWords(Clause clause) {
        var words = clause.quoted(1);
        return words.isEmpty() ? List.of() : upTo(clause, words, false);
    }

    /** The beginning of the place up to words, with these or without. */
    private static List<PlacedPassage> upTo(Clause clause, String words, boolean inclusive) {
        var end = new Passage.Through.ToWords(words, Occurrence.SOLE, inclusive, Optional.empty());
        return List.of(new PlacedPassage(new Passage.Head(true, Optional.of(end)), clause.where()));
    }

    private static List<PlacedPassage> beginning(Clause clause) {
        var of = clause.places();
        if (of.size() != 1 || !clause.accept(AS_PRECEDES)) {
            return List.of();
        }
        var within = clause.at(of);
        return clause.accept(QUOTED_WORDS) ? beforeWords(within) : beforePlace(within);
    }

    private static List<PlacedPassage> beforePlace(Clause clause) {
        var units = clause.places();
        if (units.size() != 1 || clause.where().size() != 1) {
            return List.of();
        }
        var before = new Passage.Through.BeforeUnit(units.getFirst());
        return List.of(new PlacedPassage(new Passage.Head(true, Optional.of(before)), clause.where()));
    }

    /** The places that "in …" names here within those at hand; these where nothing does. */
    private static List<Target> narrowed(Clause clause) {
        int before = clause.phrase().at();
        boolean apart = clause.sees(APART);
        var places = clause.accept(NARROW) ? clause.places() : List.<Target>of();
        if (places.isEmpty() || apart && clause.sees(NEXT_ORDER)) {
            places = List.of();
            clause.phrase().back(before);
        }
        return places.isEmpty() ? clause.where() : places;
    }

    /** Words with what is said of them after: which occurrence, how far, where, and where not. */
    private static List<PlacedPassage> qualified(Clause clause, List<String> words) {
        boolean single = words.size() == 1 && !words.getFirst().isBlank();
        if (single && clause.accept(NTHS)) {
            var ordinals = ONE_ORDINAL
                    .matcher(clause.group(0))
                    .results()
                    .map(found -> nth(found.group(1)))
                    .sorted(Comparator.comparing(nth -> nth == Occurrence.LAST ? Integer.MIN_VALUE : -nth))
                    .toList();
            return nths(clause, words.getFirst().strip(), ordinals);
        }
        if (single && clause.accept(FIRST_FEW)) {
            return nths(clause, words.getFirst().strip(), FEW.get(clause.group(1)));
        }
        if (single && clause.accept(PRECEDES_IT)) {
            return upTo(clause, words.getFirst().strip(), true);
        }
        var narrowed = clause;
        var occurrence = Occurrence.SOLE;
        Optional<Passage.Through> through = Optional.empty();
        while (true) {
            var said = occurrence(clause);
            if (said.isPresent()) {
                occurrence = said.get();
            } else if (clause.accept(WHERE_IT_STANDS)) {
                continue;
            } else if (through.isEmpty() && clause.accept(FOLLOWS)) {
                through = clause.through();
                if (through.isEmpty()) {
                    return List.of();
                }
            } else if (occurrence.equals(Occurrence.EACH) && clause.accept(AND_HEADING)) {
                narrowed = narrowed.at(withHeadings(narrowed.where()));
            } else if (occurrence.equals(Occurrence.EACH)
                    && (clause.sees(EXCEPT) || clause.sees(EXCEPT_BETWEEN_COMMAS))) {
                boolean closes = clause.accept(EXCEPT) || !clause.accept(EXCEPT_BETWEEN_COMMAS);
                var without = clause.places();
                if (without.isEmpty() || closes && !clause.accept(CLOSE)) {
                    return List.of();
                }
                narrowed = narrowed.at(narrowed.where().stream()
                        .map(target -> target.then(List.of(new Step.Except(without))))
                        .toList());
            } else {
                var places = narrowed(narrowed);
                if (places == narrowed.where()) {
                    clause.accept(IN_LISTED);
                    break;
                }
                narrowed = narrowed.at(places);
            }
        }
        var found = new ArrayList<PlacedPassage>();
        for (var one : words) {
            if (one.isBlank()) {
                return List.of();
            }
            found.add(new PlacedPassage(new Passage.Quoted(one.strip(), occurrence, through), narrowed.where()));
        }
        return found;
    }

    private static List<Target> withHeadings(List<Target> places) {
        return places.stream()
                .flatMap(place -> Stream.of(place, place.then(List.of(new Step.Heading()))))
                .toList();
    }

    private static int nth(String ordinal) {
        return DesignationSeries.ofWord(ordinal.equals("forth") ? "fourth" : ordinal);
    }

    /** Several of the places, the last first, so that none is counted anew when another has changed. */
    private static List<PlacedPassage> nths(Clause clause, String words, List<Integer> where) {
        var in = narrowed(clause);
        return where.stream()
                .map(nth -> new PlacedPassage(new Passage.Quoted(words, Occurrence.nth(nth), Optional.empty()), in))
                .toList();
    }

    /** "“tax” the first and third places it appears" */
    static boolean isOfOneWord(List<PlacedPassage> found) {
        return found.stream().allMatch(one -> one.passage() instanceof Passage.Quoted)
                && found.stream()
                                .map(one -> ((Passage.Quoted) one.passage()).words())
                                .distinct()
                                .count()
                        == 1;
    }

    /** "inserting “B” each place it appears": what is said of each of the passages after other words. */
    static List<PlacedPassage> late(Clause clause, List<PlacedPassage> found) {
        var qualified = new ArrayList<PlacedPassage>();
        int at = clause.phrase().at();
        for (var one : found) {
            clause.phrase().back(at);
            qualified.add(late(clause, one));
        }
        return qualified;
    }

    private static PlacedPassage late(Clause clause, PlacedPassage found) {
        if (!(found.passage() instanceof Passage.Quoted quoted)) {
            return found;
        }
        var said = qualified(clause.at(found.where()), List.of(quoted.words()));
        if (said.isEmpty()) {
            return found;
        }
        var passage = (Passage.Quoted) said.getFirst().passage();
        var occurrence = passage.occurrence().equals(Occurrence.SOLE) ? quoted.occurrence() : passage.occurrence();
        var through = quoted.through().isPresent() ? quoted.through() : passage.through();
        return new PlacedPassage(
                new Passage.Quoted(quoted.words(), occurrence, through),
                said.getFirst().where());
    }

    /** Which of the places is said at the cursor; empty where nothing is. */
    static Optional<Occurrence> occurrence(Clause clause) {
        if (clause.accept(EACH)) {
            return Optional.of(
                    clause.accept(BUT_LAST)
                            ? Occurrence.EACH_BUT_LAST
                            : clause.accept(BUT_FIRST) ? Occurrence.EACH_BUT_FIRST : Occurrence.EACH);
        }
        if (clause.accept(EACH_SUBSEQUENT)) {
            return Optional.of(Occurrence.EACH_SUBSEQUENT);
        }
        if (clause.accept(EACH_OTHER)) {
            return Optional.of(Occurrence.EACH_OTHER);
        }
        if (clause.accept(FIRST_APPEARS)) {
            return Optional.of(Occurrence.nth(1));
        }
        if (clause.accept(NTH)) {
            return Optional.of(Occurrence.nth(nth(clause.group(1))));
        }
        if (clause.accept(AT_END)) {
            return Optional.of(Occurrence.AT_THE_END);
        }
        return clause.accept(AT_BEGINNING) ? Optional.of(Occurrence.AT_THE_BEGINNING) : Optional.empty();
    }
}
