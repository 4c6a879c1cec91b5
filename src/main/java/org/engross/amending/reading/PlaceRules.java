package org.engross.amending.reading;

import static org.engross.amending.reading.ReadingRule.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.engross.amending.instruction.Address;
import org.engross.amending.instruction.LawName;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.provision.DesignationSeries;
import org.engross.provision.Level;

/**
 * Where an instruction is to be executed: "subsection (b)(1) of section 1591 of title 18, United States Code", "the
 * second sentence of paragraph (2)", "such section". Each rule reads within one place, {@link Clause#base()}, where the
 * language names no section.
 */
final class PlaceRules {

    static final Pattern OUTER = Pattern.compile(
            ",? of (?=\\S)| (?:in|under|to) (?=\\S)| (?=such (?:title|Act) |section [0-9]|title [1-9][0-9]?, United States Code)|, (?=title [0-9]+, United)");
    private static final Pattern OF = Pattern.compile(",? (?:of|for|to) (?:each of )?");
    /** An Act that goes by its day is mostly one section, where the Code cites one. */
    private static final Pattern ACT_OF_A_DAY = Pattern.compile("(?:[Tt]he )?Act of [A-Z][a-z]+ [0-9]");

    private static final Pattern SUCH_SECTION = Pattern.compile(",? of (?:such|that) section\\b");
    private static final Pattern OF_LAW = Pattern.compile(" of ");
    private static final Pattern THEN_BY = Pattern.compile(",? by ");
    private static final String BESIDE =
            "(?i:(?:all )?(?:of )?(?:the )?(?:(?:undesignated |flush |introductory |lead-in )?(?:matter|language|text|paragraph|portion|phrase)|(?:undesignated|flush) sentence|introduction|chapeau) (?:that )?(?:immediately )?";
    private static final String UNIT_NEXT = " (?=(?:such )?" + UnitList.WORD + "))";

    private static final List<String> NUMBERS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** The first designation of each level. */
    static final Map<Level, String> FIRST = Map.of(
            Level.SUBSECTION, "a",
            Level.PARAGRAPH, "1",
            Level.SUBPARAGRAPH, "A",
            Level.CLAUSE, "i",
            Level.SUBCLAUSE, "I",
            Level.ITEM, "aa",
            Level.SUBITEM, "AA");

    static final RuleList<Target> ALL = RuleList.of(
            TableRules.TARIFF_HEADING,
            TableRules.TARIFF_NOTE,
            TableRules.TARIFF_COLUMN,
            rule(
                    "matter-before",
                    "The words before a level, “the matter preceding paragraph (1)”.",
                    BESIDE + "(?:preced(?:ing|es)|before)" + UNIT_NEXT,
                    clause -> beside(clause, Step.MatterBefore::new)),
            rule(
                    "matter-after",
                    "The words after a level, “the flush matter following paragraph (3)”.",
                    BESIDE + "(?:follow(?:ing|s)|after(?: and below)?)" + UNIT_NEXT + "|following (?=" + UnitList.WORD
                            + " \\([0-9A-Za-z]{1,6}\\)(?: of [^;«»—]{1,60}?)?,? by )",
                    clause -> beside(clause, Step.MatterAfter::new)),
            rule(
                    "matter-in-a-place",
                    "The words before or after a level of a place that is named first, “the matter in subsection (a) preceding paragraph (1)”.",
                    "(?:[Tt]he|[Tt]hat) (?:matter|part|portion|language) (?:in|of) (?=(?:such )?section [0-9]|(?:(?:such|that) )?"
                            + UnitList.WORD + "(?: \\(| (?:preced|follow|before|after|that)))",
                    PlaceRules::matterIn),
            rule(
                    "matter-before-all",
                    "The words before the levels of a place, “the matter preceding the subparagraphs”.",
                    BESIDE + "(?:preced(?:ing|es)|before) the (" + UnitList.WORD + ")s)(?= |,|—|$)",
                    PlaceRules::beforeAll),
            rule(
                    "introductory-matter",
                    "The words before the levels of a place, by what they are called, “the introductory text”, “the chapeau of paragraph (1)”.",
                    "(?i:(?:the )?(?:(?:introductory|lead-in|leading|opening) (?:matter|language|text|phrase|words|clause|sentence|paragraph)|chapeau|introduction))(?=,? of | in | by |, by |—|[;.]|$| and inserting)",
                    PlaceRules::introductory),
            rule(
                    "matter-at-the-end",
                    "The flush words after all levels, “the flush matter at the end of subsection (b)”.",
                    "(?:the )?(?:(?:flush(?:[ -]left)?|undesignated|continuation|concluding|closing) (?:matter|language|text|sentence|paragraph)(?: at the end)?|(?:matter|language|text) at the end)(?=,? of | by |, by |—|[;.]|$| and inserting)"
                            + "|\\((?:flush )?matter at end\\)(?= by )",
                    clause -> then(outer(clause), new Step.MatterAtEnd())),
            rule(
                    "sentence",
                    "One or two sentences, “the second sentence”, “the first and third sentences”.",
                    "(?i:(?:the )?" + DesignationSeries.WORD + "((?:(?:,? and(?: the)? |, )" + DesignationSeries.WORD
                            + "){0,4}) sentences?)",
                    PlaceRules::sentences),
            rule(
                    "undesignated-paragraphs",
                    "Paragraphs without designations, by their count, “the second undesignated paragraph”, “the last two undesignated paragraphs”.",
                    "(?i:the (?:" + DesignationSeries.WORD + "((?:(?:,? and(?: the)? |, )" + DesignationSeries.WORD
                            + "){0,4})|(first|last) (two|three|four|[234])) (?:undesignated paragraphs?|paragraphs?(?= of |,? by |,? as |[:;.]|$| the following)))(?! following| preceding| under)",
                    PlaceRules::undesignated),
            rule(
                    "several-sentences",
                    "Sentences counted from the beginning or the end, “the last two sentences”.",
                    "the (first|last) (two|three|four|[234]) sentences",
                    PlaceRules::severalSentences),
            rule(
                    "range-of-sentences",
                    "Sentences from one to another, “the second through fourth sentences”.",
                    "(?i:the " + DesignationSeries.WORD + " through (?:the )?" + DesignationSeries.WORD + " sentences)",
                    PlaceRules::rangeOfSentences),
            rule(
                    "sentence-beginning",
                    "A sentence by its first words, “the sentence beginning ‘Not later than’”.",
                    "(?i:the sentence (?:that |which )?(?:begins|beginning|starting)(?: with)? (?:the (?:words?|phrase) )?)"
                            + Phrase.Q,
                    PlaceRules::sentenceBeginning),
            rule(
                    "definition",
                    "What defines a term, “the definition of the term ‘plan’ in subsection (a)”.",
                    "(?i:the definitions? of )(?:the terms? )?" + Phrase.Q,
                    PlaceRules::definitions),
            rule(
                    "item-of-a-list",
                    "An item of a list that is no table, by its first words, “the item relating to the Under Secretary of Defense for Policy”.",
                    "the item relating to (?:the )?(?:" + Phrase.Q
                            + "|((?!Section|Chapter|Part|Subchapter|Title)[A-Z][^«»;:—]{2,200}?))(?= the following|,? as (?:amended|added|inserted)|,? by |[;.]|,? and (?:by |inserting |striking )|$)",
                    PlaceRules::listItem),
            rule(
                    "matter-before-a-proviso",
                    "The words before a proviso, “the matter preceding the first proviso”.",
                    "(?i:(?:the )?(?:matter|language|text) (?:that )?(?:preced(?:ing|es)|before) the (?:"
                            + DesignationSeries.WORD + " )?proviso)(?= (?:in|of|under) |,? by |[;.,—]|$)",
                    clause -> placed(List.of(List.of(new Step.BeforeProviso(proviso(clause.group(1))))), clause)),
            rule(
                    "under-a-heading",
                    "The paragraphs under a heading of an appropriation act, “the matter under the heading ‘Salaries and Expenses’ in title VI”.",
                    "(?i:(?:(?:the )?(?:(?:matter|language|text|paragraph|provisions?|account|item) )?(?:under|following) )?the (?:(?:sub|side |account )?heading|account) )(?:entitled |titled )?"
                            + Phrase.Q,
                    PlaceRules::underHeading),
            rule(
                    "quoted-matter",
                    "What an amending law quotes, which another corrects, “the matter to be inserted by paragraph (1)”.",
                    "(?i:the matters? (?:(?:proposed )?to be )?(inserted|stricken|struck|added))(?: by (?=\\S)|(?=,? (?:by|is|are) |[;.,—]|$| and inserting ))",
                    PlaceRules::quotedMatter),
            rule(
                    "proviso-of-a-place",
                    "A proviso, “the first proviso”, “the second proviso of subsection (a)”.",
                    "(?i:the (?:" + DesignationSeries.WORD
                            + " )?proviso)(?= (?:in|of|under) |,? by | and inserting |[;.,—]|$)",
                    clause -> placed(List.of(List.of(new Step.Proviso(proviso(clause.group(1))))), clause)),
            rule(
                    "counted-words",
                    "Words counted from the beginning or the end of a place, “the last five words in the section heading”.",
                    "the (first|last) (?:(" + String.join("|", NUMBERS)
                            + "|[2-9]) words|word)(?: (?:in|of) (?=\\S)|(?= and inserting|,? by |[;.,—]|$))",
                    PlaceRules::countedWords),
            rule(
                    "word-by-its-number",
                    "One word, by its number from the beginning or the end of a place, “the fifth word in the section heading”, “the penultimate word”.",
                    "the " + DesignationSeries.WORD + " word(?: (?:in|of) (?=\\S)|(?= and inserting|,? by |[;.,—]|$))",
                    PlaceRules::word),
            rule(
                    "one-figure",
                    "The one amount of dollars, date or percentage in a place, “striking the dollar figure and inserting ‘$9,000,000’”, “the date specified in section 106(3)”.",
                    "the (dollar (?:figure|amount)|amount|date|percentage|percent)(?:(?: (?:specified|described|set forth|contained|referred to|provided))? (?:in|of|under) (?=(?:such )?(?:"
                            + UnitList.WORD
                            + "|section)|the [a-z0-9 ]{3,40} column)| contained therein|(?= and inserting |,? by |[;.,]|$))",
                    PlaceRules::figure),
            rule(
                    "table-in-a-place",
                    "A table that stands in a provision, “the table in section 473(e)(1)(B)”.",
                    "(?i:the (?:(?!the |matter |text |items? |preceding |following |before |after |relating )[a-z]+ ){0,3}table)(?: (?:contained |set forth |appearing )?(?:in|under) (?=(?:such )?(?:sub)?section|(?:such )?(?:"
                            + UnitList.WORD + "))|(?=,? by |—))",
                    clause -> {
                        var of = clause.outerPlaces();
                        return then(of.isEmpty() ? List.of(clause.base()) : of, new Step.InnerTable());
                    }),
            rule(
                    "column-of-a-table",
                    "The table in a place of which a column is named, “striking ‘$94,000,000’ in the amount column”.",
                    "the (?:[A-Za-z][A-Za-z ]{2,40}? column|" + DesignationSeries.WORD
                            + " column of the table)(?= and inserting |,? by |[;.,—]|$)",
                    clause -> then(List.of(clause.base()), new Step.InnerTable())),
            rule(
                    "one-of-several",
                    "One of several levels that bear one designation, “the second paragraph (7)”.",
                    "(?:[Tt]he |such )?" + DesignationSeries.WORD + " (?:" + UnitList.WORD
                            + " (?:so )?designated as )?(?=" + UnitList.WORD + " \\([0-9A-Za-z]{1,6}\\))",
                    clause -> nth(clause, DesignationSeries.ofWord(clause.group(1)))),
            rule(
                    "heading-and-text",
                    "All of a place, said to be its heading and its text, “the heading and text of subsection (a)”.",
                    "(?:the )?heading and (?:the )?text of (?=\\S)",
                    clause -> {
                        var of = clause.outerPlaces();
                        var both = new ArrayList<>(then(of, new Step.Heading()));
                        both.addAll(then(of, new Step.Text()));
                        return both;
                    }),
            rule(
                    "heading-and-text-at-hand",
                    "All of the place at hand, said to be its heading and its text, “in the heading and the text, by striking …”.",
                    "(?:the )?(?:section )?(?:heading and (?:in )?(?:the )?text|text and (?:in )?(?:the )?heading)(?=,? by |—| and inserting |[;.]|$)",
                    clause -> {
                        var both = new ArrayList<>(then(List.of(clause.base()), new Step.Heading()));
                        both.addAll(then(List.of(clause.base()), new Step.Text()));
                        return both;
                    }),
            rule(
                    "heading",
                    "A heading, “the section heading”, “the heading of paragraph (2)”.",
                    "(?i:(?:the )?(?:(section|" + UnitList.WORD
                            + ") )?(?:(?:designation|enumerator|number) and )?(?:section )?(?:headings?|catchline|header|caption|title of the section(?= |[;,.]|$))(?: thereof)?(?! (?:for|of) chapter))",
                    PlaceRules::heading),
            rule(
                    "item-of-a-table",
                    "Items of a table, “the item relating to section 2421”, “the items relating to chapters 3 and 5”.",
                    "(?:the(?: " + DesignationSeries.WORD
                            + ")?|any) (?:items?|entry|entries) (?:relat(?:ing|ed) to|for) (?:(?:such|each|the "
                            + DesignationSeries.WORD
                            + ") )?(?:((?:sub)?(?:section|chapter|part|title))s? |(?=[0-9]{3}))([0-9]+[0-9A-Za-z–-]*|[IVXLC]+\\b|[A-Z]\\b)( of (?:sub)?(?:chapter|part|title) (?:[0-9]+[A-Z]?|[A-Z]+)\\b)?(?: (?:which|that) relates to [^;«»—,]{1,120}?(?=[;.,]|$| and ))?",
                    PlaceRules::items),
            rule(
                    "table-at-the-beginning",
                    "The table of sections of the chapter at hand, “the table of sections at the beginning of such chapter”.",
                    "the table(?: of sections)? at the beginning of (?:such )?(?:sub)?chapter(?: [0-9A-Z]+)?(?= the following)",
                    clause -> List.of(new Target(
                            Address.of(
                                    new LawName.TableOf(clause.base().address().law(), "")),
                            List.of()))),
            rule(
                    "the-text",
                    "All but the heading of the place at hand, “the text, by striking …”.",
                    "(?:(?:the first word of )?(?:the |section )?text)(?: thereof)?(?=,? by |—| and inserting | the following|[;.]| «q|$|, and$)",
                    clause -> List.of(clause.base().then(List.of(new Step.Text())))),
            rule(
                    "the-text-of",
                    "All but the heading of a place, “the text of section 518”.",
                    "[Tt]he (?:text|list) (?:of|in) ",
                    clause -> then(clause.outerPlaces(), new Step.Text())),
            rule(
                    "all-but-a-place",
                    "All of the place at hand but one, “except in subsection (d)(4), by striking … each place”.",
                    "except (?:as (?:otherwise )?provided )?in (?=\\S)",
                    PlaceRules::without),
            rule(
                    "section-of-the-code",
                    "A section by the Code's citation alone, “2 U.S.C. 1821 is amended”.",
                    "([1-9][0-9]?) (?:U\\.S\\.C\\.|USC) (?:§ ?)?([0-9]+[0-9A-Za-z]*(?:[–-][0-9A-Za-z]+)*+)((?:\\([0-9A-Za-z]{1,6}\\)){0,15}+)(?=,? (?:is|by (?:striking|inserting|adding|redesignating|amending)) |—)",
                    clause -> List.of(new Target(
                            Address.of(new LawName.CodeTitle(Integer.parseInt(clause.group(1))))
                                    .section(clause.group(2))
                                    .cited(new CodeSection(
                                            Integer.parseInt(clause.group(1)),
                                            clause.group(2).replace('–', '-'))),
                            UnitList.way(clause.group(3))))),
            rule(
                    "sections",
                    "Sections, with their law and citation, “section 325(u) of the Energy Policy Act (42 U.S.C. 6295(u))”.",
                    SectionReader.SECTIONS,
                    clause -> new SectionReader(clause).read()),
            rule(
                    "section-without-its-word",
                    "A section whose word a clerk has left out, “subsection (b) of 6072 of the Internal Revenue Code of 1986”.",
                    "([0-9]+[0-9A-Za-z]*(?:[–-][0-9A-Za-z]+)*+)((?:\\([0-9A-Za-z]{1,6}\\)){0,15}+)(?= of (?:the [A-Z]|such (?:Act|title)|title [0-9])| \\([0-9]+ U\\.S\\.C\\. [0-9]|,? by (?:striking|inserting|adding|redesignating|amending) |—)",
                    PlaceRules::numbered),
            rule(
                    "one-of-several-sections",
                    "One of several sections that bear one number, which is none of the others, “the second section 184 (relating to the Joint Safety Council)”.",
                    "[Tt]he (first|second|third) section (?:designated as section )?([0-9]+[0-9A-Za-z]*(?:[–-][0-9A-Za-z]+)*+)((?:\\([0-9A-Za-z]{1,6}\\)){0,15}+)",
                    clause ->
                            new SectionReader(clause).oneOfSeveral(clause.group(1), clause.group(2), clause.group(3))),
            rule(
                    "first-section",
                    "The first section of an Act, which bears no number, “the first section of the Act of July 3, 1930”.",
                    SectionReader.FIRST_SECTION,
                    clause -> new SectionReader(clause).first()),
            rule(
                    "levels",
                    "Levels by their designations, “paragraphs (1) through (3) of subsection (b)”.",
                    UnitList.NEXT,
                    clause -> placed(
                            clause.depth() > 0 ? UnitList.readAround(clause.phrase()) : UnitList.read(clause.phrase()),
                            clause)),
            rule(
                    "such-level",
                    "A level or section named before, “such section”, “that paragraph”.",
                    "(?i:(?:such|that|this|the) (?:redesignated )?(section|subsection|paragraph|subparagraph|clause|subclause|item)(?! \\([0-9A-Za-z]{1,6}\\)|s| [0-9]))",
                    PlaceRules::such),
            rule(
                    "such-levels",
                    "Several levels that were named or redesignated just before, “each such subsection”, “those paragraphs”.",
                    "(?i:each such (subsection|paragraph|subparagraph|clause|subclause|item)|(?:such|those) (subsection|paragraph|subparagraph|clause|subclause|item)s)(?! \\()",
                    clause -> clause.antecedents()
                            .units(
                                    clause.where(),
                                    UnitList.level(clause.group(1) == null ? clause.group(2) : clause.group(1)))),
            rule(
                    "law",
                    "A law as a whole, “title 18, United States Code”; its rules stand in a table of their own.",
                    "(?=\\S)",
                    PlaceRules::law));

    private PlaceRules() {}

    private static List<Target> law(Clause clause) {
        return LawRules.ALL.read(clause).stream()
                .map(law -> new SectionReader(clause).cited(new Target(law, List.of()), namesPart(clause)))
                .toList();
    }

    private static boolean namesPart(Clause clause) {
        var words = clause.phrase().masked(clause.start(), clause.phrase().at());
        return LawRules.PART_NAMED.matcher(words).find()
                || ACT_OF_A_DAY.matcher(words).lookingAt();
    }

    /** Where no law stands behind the number, only at the beginning of a line of a list below one: "(1) 40102(a), by striking …". */
    private static List<Target> numbered(Clause clause) {
        boolean named = clause.sees(OF_LAW);
        boolean listed = clause.start() == 0
                && clause.base().address().isWhole()
                && clause.base().address().law().isNamed();
        return named || listed ? new SectionReader(clause).numbered(clause.group(1), clause.group(2)) : List.of();
    }

    private static List<Target> without(Clause clause) {
        var out = clause.places();
        return out.isEmpty() || !clause.sees(THEN_BY)
                ? List.of()
                : List.of(clause.base().then(List.of(new Step.Except(out))));
    }

    private static List<Target> then(List<Target> places, Step step) {
        return places.stream().map(place -> place.then(List.of(step))).toList();
    }

    private static List<Target> beside(Clause clause, Function<Step.Unit, Step> side) {
        return placed(UnitList.read(clause.phrase()), clause).stream()
                .map(place -> place.above()
                        .then(List.of(side.apply((Step.Unit) place.steps().getLast()))))
                .toList();
    }

    private static final Pattern BEFORE_OR_AFTER = Pattern.compile(
            ",? (?:which |that )?(?:immediately )?(?:(?:precedes|preceding|before)|(follows|following|after)) (?="
                    + UnitList.WORD + " )");

    private static List<Target> matterIn(Clause clause) {
        var within = clause.outerPlaces();
        if (within.size() != 1 || !clause.accept(BEFORE_OR_AFTER)) {
            return List.of();
        }
        boolean after = clause.group(1) != null;
        var ways = UnitList.read(clause.phrase());
        if (ways.size() != 1 || ways.getFirst().size() != 1) {
            return List.of();
        }
        var unit = (Step.Unit) ways.getFirst().getFirst();
        return then(within, after ? new Step.MatterAfter(unit) : new Step.MatterBefore(unit));
    }

    private static List<Target> beforeAll(Clause clause) {
        var level = UnitList.level(clause.group(1));
        return then(outer(clause), new Step.MatterBefore(new Step.Unit(Optional.of(level), FIRST.get(level))));
    }

    /** Before the levels of the next rank; which these are in a section, its words do not say, and mostly paragraphs. */
    private static List<Target> introductory(Clause clause) {
        return outer(clause).stream().map(PlaceRules::introductory).toList();
    }

    private static Target introductory(Target place) {
        var last = Levels.last(place);
        int next = last == null ? Level.PARAGRAPH.ordinal() : last.ordinal() + 1;
        var level = Level.values()[Math.min(next, Level.SUBITEM.ordinal())];
        return place.then(List.of(new Step.MatterBefore(new Step.Unit(Optional.of(level), FIRST.get(level)))));
    }

    private static List<Target> figure(Clause clause) {
        var kind = clause.group(1).equals("date")
                ? Step.FigureKind.DATE
                : clause.group(1).startsWith("percent") ? Step.FigureKind.PERCENTAGE : Step.FigureKind.DOLLARS;
        boolean of = clause.group(0).endsWith(" ");
        return then(of ? clause.outerPlaces() : List.of(clause.base()), new Step.OneFigure(kind));
    }

    private static int proviso(String ordinal) {
        return ordinal == null ? 0 : DesignationSeries.ofWord(ordinal);
    }

    private static List<Target> underHeading(Clause clause) {
        var heading = clause.quoted(1);
        return heading.isEmpty() ? List.of() : placed(List.of(List.of(new Step.UnderHeading(heading))), clause);
    }

    private static List<Target> quotedMatter(Clause clause) {
        var word = clause.group(1).toLowerCase(Locale.ROOT);
        boolean by = clause.group(0).endsWith(" by ");
        var of = by ? clause.outerPlaces() : List.of(clause.base());
        return then(of, new Step.QuotedMatter(word));
    }

    /** Ways within what "of …" names around them. */
    private static List<Target> placed(List<List<Step>> ways, Clause clause) {
        if (ways.isEmpty()) {
            return List.of();
        }
        var placed = new ArrayList<Target>();
        var level = ways.getFirst().getFirst() instanceof Step.Unit unit ? fitting(unit) : Optional.<Level>empty();
        for (var above : around(clause, level)) {
            ways.forEach(way -> placed.add(above.then(way)));
        }
        return placed;
    }

    /** The level of a unit; empty where its designation is of another, as a clerk's "subsection (B)" is. */
    private static Optional<Level> fitting(Step.Unit unit) {
        char first = unit.value().charAt(0);
        return unit.level().filter(level -> switch (level) {
            case SUBSECTION -> Character.isLowerCase(first);
            case PARAGRAPH -> Character.isDigit(first);
            case SUBPARAGRAPH -> Character.isUpperCase(first);
            default -> true;
        });
    }

    /** What lies around units of a level: what "of …" names, or the place at hand without its units of that level and below. */
    private static List<Target> around(Clause clause, Optional<Level> level) {
        int before = clause.phrase().at();
        var outer = outer(clause);
        if (level.isEmpty()) {
            return outer;
        }
        var words = clause.phrase().masked(before, clause.phrase().at());
        if (words.startsWith(" in ") && outer.stream().anyMatch(above -> !isAbove(above, level.get()))) {
            clause.phrase().back(before);
            return List.of(Levels.above(clause.base(), level.get()));
        }
        if (SUCH_SECTION.matcher(words).lookingAt()) {
            return outer.stream()
                    .map(section -> clause.antecedents().within(section, level.get()))
                    .toList();
        }
        return words.isEmpty() ? List.of(Levels.above(outer.getFirst(), level.get())) : outer;
    }

    private static boolean isAbove(Target outer, Level level) {
        var last = Levels.last(outer);
        return last == null || last.compareTo(level) < 0;
    }

    private static final Pattern NUMBER_WORD = Pattern.compile("(?i)" + DesignationSeries.WORD);

    private static List<Target> sentences(Clause clause) {
        return sentences(clause, numbers(clause.group(1), clause.group(2)));
    }

    /** "first" and ", second, and last". */
    private static List<Integer> numbers(String first, String others) {
        var numbers = new ArrayList<Integer>();
        numbers.add(DesignationSeries.ofWord(first));
        NUMBER_WORD.matcher(others).results().forEach(more -> numbers.add(DesignationSeries.ofWord(more.group())));
        return numbers;
    }

    /** None where the range runs to the last, of which the words do not say which it is. */
    private static List<Target> rangeOfSentences(Clause clause) {
        int first = DesignationSeries.ofWord(clause.group(1));
        int last = DesignationSeries.ofWord(clause.group(2));
        return first > 0 && first < last
                ? sentences(clause, IntStream.rangeClosed(first, last).boxed().toList())
                : List.of();
    }

    private static List<Target> severalSentences(Clause clause) {
        return sentences(clause, counted(clause.group(1), clause.group(2)));
    }

    /** "last" and "two": the numbers from the beginning or the end. */
    private static List<Integer> counted(String from, String many) {
        int named = List.of("two", "three", "four").indexOf(many.toLowerCase(Locale.ROOT));
        int count = named < 0 ? Integer.parseInt(many) : named + 2;
        int first = from.equalsIgnoreCase("first") ? 1 : -count;
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < count; i++) {
            numbers.add(first + i);
        }
        return numbers;
    }

    private static List<Target> undesignated(Clause clause) {
        var numbers = clause.group(1) == null
                ? counted(clause.group(4), clause.group(5))
                : numbers(clause.group(1), clause.group(2));
        return placed(
                numbers.stream()
                        .map(number -> List.<Step>of(new Step.UndesignatedParagraph(number)))
                        .toList(),
                clause);
    }

    private static List<Target> sentences(Clause clause, List<Integer> numbers) {
        return placed(
                numbers.stream()
                        .map(number -> List.<Step>of(new Step.Sentence(number)))
                        .toList(),
                clause);
    }

    private static final Pattern MORE_ITEMS = Pattern.compile(
            "(?:, and|,| and) (?:(?:sub)?(?:section|chapter|part|title)s? )?([0-9]+[0-9A-Za-z–-]*|[IVXLC]+|[A-Z])(?=[ ,;.]|$)");

    /** Items of sections, or of the parts that a table lists: those stand in tables only. */
    private static List<Target> items(Clause clause) {
        var unit = clause.group(3) == null ? "section" : clause.group(3);
        if (!unit.equals("section") && !clause.base().address().isTable()) {
            return List.of();
        }
        var numbers = new ArrayList<String>();
        numbers.add(clause.group(4)
                + (clause.group(5) == null ? "" : clause.group(5))
                + which(clause.group(1))
                + which(clause.group(2)));
        while (clause.accept(MORE_ITEMS)) {
            numbers.add(clause.group(1));
        }
        if (clause.accept(Citations.THROUGH)) {
            numbers.addAll(Citations.range(numbers.getLast(), clause.group(1)));
        }
        return numbers.stream()
                .map(number -> clause.base().then(List.of(new Step.Item(unit, number))))
                .toList();
    }

    /** Which of several items of one number is meant: another name, so that none is mistaken for it. */
    private static String which(String ordinal) {
        return ordinal == null ? "" : " (" + ordinal + ")";
    }

    private static final Pattern NEXT_DEFINED = Pattern.compile(",? and " + Phrase.Q + "|,? " + Phrase.Q);

    private static List<Target> definitions(Clause clause) {
        var ways = new ArrayList<List<Step>>();
        var term = term(clause.quoted(1));
        while (!term.isEmpty()) {
            ways.add(List.of(new Step.Definition(term)));
            boolean more = clause.accept(NEXT_DEFINED);
            term = more ? term(clause.quoted(clause.group(1) == null ? 2 : 1)) : "";
        }
        return placed(ways, clause);
    }

    /** A term as quoted, without the comma that a clerk sets inside the marks. */
    private static String term(String quoted) {
        return quoted.endsWith(",") ? quoted.substring(0, quoted.length() - 1) : quoted;
    }

    /** In a section; the items of tables of sections are told by numbers. */
    private static List<Target> listItem(Clause clause) {
        var words = clause.group(1) == null ? clause.group(2) : clause.quoted(1);
        var base = clause.base();
        return base.address().isTable() || base.address().section().isEmpty() || words.isBlank()
                ? List.of()
                : List.of(base.then(List.of(new Step.ListItem(words.strip()))));
    }

    private static List<Target> sentenceBeginning(Clause clause) {
        var words = clause.quoted(1);
        return words.isEmpty() ? List.of() : placed(List.of(List.of(new Step.SentenceBeginning(words))), clause);
    }

    private static List<Target> countedWords(Clause clause) {
        boolean last = clause.group(1).equals("last");
        var number = clause.group(2);
        int named = number == null ? -1 : NUMBERS.indexOf(number);
        int count = number == null ? 1 : named < 0 ? Integer.parseInt(number) : named + 2;
        boolean of = clause.group(0).endsWith(" ");
        return then(of ? clause.outerPlaces() : List.of(clause.base()), new Step.WordCount(count, last, false));
    }

    private static List<Target> word(Clause clause) {
        int nth = DesignationSeries.ofWord(clause.group(1));
        boolean of = clause.group(0).endsWith(" ");
        return then(
                of ? clause.outerPlaces() : List.of(clause.base()), new Step.WordCount(Math.abs(nth), nth < 0, true));
    }

    private static final Pattern PLURAL = Pattern.compile(UnitList.WORD + "s ");

    private static List<Target> nth(Clause clause, int number) {
        int start = clause.phrase().at();
        var ways = new ArrayList<>(UnitList.read(clause.phrase()));
        if (ways.isEmpty() || number < 1) {
            return List.of();
        }
        var way = new ArrayList<>(ways.getFirst());
        way.add(((Step.Unit) way.removeLast()).nth(number));
        ways.set(0, way);
        // "the second paragraphs (7) and (8)" might mean the second of both.
        boolean plural = PLURAL.matcher(
                        clause.phrase().masked(start, clause.phrase().at()))
                .lookingAt();
        return plural ? List.of() : placed(ways, clause);
    }

    private static List<Target> heading(Clause clause) {
        var word = clause.group(1);
        int after = clause.phrase().at();
        if (clause.accept(OF)) {
            var of = clause.outerPlaces();
            if (!of.isEmpty()) {
                return then(of, new Step.Heading());
            }
            clause.phrase().back(after);
        }
        var of = word == null ? Optional.of(clause.base()) : such(word, clause);
        return then(of.stream().toList(), new Step.Heading());
    }

    /** What "of …" names around the units just read; the place at hand where nothing follows. */
    private static List<Target> outer(Clause clause) {
        int before = clause.phrase().at();
        if (clause.accept(OUTER)) {
            boolean in = clause.group(0).equals(" in ");
            var outer = clause.outerPlaces();
            if (!outer.isEmpty() && !(in && isPart(outer.getFirst()))) {
                return outer;
            }
            clause.phrase().back(before);
        }
        return List.of(new SectionReader(clause).cited(clause.base()));
    }

    /** Whether a place is a matter, a sentence or a heading: it lies in a provision, and none lies in it. */
    private static boolean isPart(Target place) {
        return !place.steps().isEmpty() && !(place.steps().getLast() instanceof Step.Unit);
    }

    private static List<Target> such(Clause clause) {
        return such(clause.group(1), clause)
                .map(named -> outer(clause.at(List.of(named))))
                .orElse(List.of());
    }

    private static Optional<Target> such(String word, Clause clause) {
        var level = word.toLowerCase(Locale.ROOT);
        return level.equals("section")
                ? clause.antecedents().section(clause.base())
                : clause.antecedents().unit(clause.base(), UnitList.level(level));
    }
}
