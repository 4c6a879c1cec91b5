package org.engross.amending.reading;

import static org.engross.amending.reading.ReadingRule.silent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Explanation;
import org.engross.amending.instruction.LawName;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.citation.ProvisionPath;

/** Language that is read and says nothing that changes a law's words, nor where: connecting words, layout, dates. */
public final class SilentRules {

    /** Layout; not where something is moved or ordered in the same breath. */
    static final String MARGINS =
            "(?:moving|adjusting|indenting|realigning|conforming|aligning)(?![^;«]*(?: to appear| to follow| to precede| to the end|striking|inserting|redesignating|adding))"
                    + "[^;«]*?(?:margins?|indent(?:ation|ing|ed)?s?|appropriately|accordingly|\\bems?\\b)[^;«.]*";

    /** A day that the law's own gives. */
    static final String LATER =
            "the (?:date|day) that is [0-9a-z]+ (?:day|month|year)s? after the date of (?:the )?enactment of this Act";

    private static final String PART = "(?:chapter|subchapter|part|subpart|title|subtitle|division)";

    /** "Chapters 1, 2, and 3 of subtitle V of title 40, United States Code," */
    private static final String PART_NAMED =
            "(?:Chapter|Subchapter|Part|Subpart|Title|Subtitle|Division)s? [0-9A-Z](?:(?!\\b(?:amended|striking|inserting|repealed)\\b)[^;«»—]){3,200}?,? ";

    /** "Part B of title III of the Farm Credit Act of 1971 (12 U.S.C. 2141 et seq.)" */
    private static final String PART_WORDS =
            "(?:Chapter|Subchapter|Part|Subpart|Title|Subtitle|Division) [0-9A-Z]+ of [^;«»—]{3,200}?";

    /** Words of one sentence, none of which amends. */
    private static final String TO_THE_END =
            "(?:(?!\\b(?:is|are)(?: further)? (?:amended|repealed)\\b|\\bstriking\\b)(?:[^;.]|\\.(?=[0-9A-Z]|[a-z]\\.)))*?";

    /** A place that is amended, up to its verb. */
    private static final String AMENDED_PLACE =
            "(?:[Ss]ections?|[Ss]ubsections?|[Pp]aragraphs?|[Tt]itle|[Cc]hapter|[Tt]he ) ?[^;«»]* (?:is|are) (?:further |hereby )?(?:amended|repealed|redesignated)";

    /** The rule after which an order is one of a proviso. */
    static final String AMENDING_PROVISO = "proviso-that-amends";

    static final ReadingRule<String> IS_AMENDED = silent(
            "is-amended",
            "That the place before is amended; how, follows.",
            Pattern.compile(
                    "(?:is|are|shall be)(?: each| both| hereby| further| futher| also)*+ amend(?:ed|ing(?= by ))(?: by| as follows| further)?(?=[\\s—:,])|amended(?= in | by |, in |[—:])"));

    /** Asked wherever a clause, a place or an order may begin. */
    static final RuleList<String> BETWEEN = RuleList.of(
            silent(
                    "sections-moved",
                    "Moves whole sections between chapters, which changes no section's words, “transferring section 130g to appear after section 393”.",
                    Pattern.compile(
                            "(?:by )?(?:transferring|moving) (?:sections? [0-9]|such sections?(?= (?:so as )?to appear)|the sections, as necessary, so that)(?![^;«»]*(?:redesignating|striking|inserting))"
                                    + "[^;«»]*? (?:to appear|so as to|after) [^;«»]*"
                                    + "|(?:by )?transferring such section (?:so as )?to appear (?:after|before) section [0-9][0-9A-Za-z–-]*(?= and (?:by )?redesignating )")),
            new ReadingRule<>(
                    "section-moved-in-a-list",
                    "Moves a whole section, which changes none of its words, in a list below its name, “Section 5 is— (1) transferred to chapter 2; (2) inserted after section 25”.",
                    Pattern.compile(
                            "(?:(?:is|are) )?(?:transferred|moved|inserted) (?!to (?:the end of )?(?:sub)?section [0-9]|(?:so as to appear )?(?:after|before) (?:sub)?(?:section|paragraph) \\()(?:to|so as to|after|before|at the end of) [^;«»]*?(?=;|, and$|,$|\\.$|$)"),
                    SilentRules::movedInList),
            new ReadingRule<>(
                    "redesignated-as-a-table-says",
                    "Redesignates sections as a table says that comes after, “by redesignating the sections as described in the table”; unread where none comes.",
                    Pattern.compile(
                            "(?:by )?redesignating the sections as (?:described|provided|set forth) in the table(?=[;.,]|$)"),
                    clause -> {
                        clause.antecedents()
                                .awaitTable(new UnreadLanguage(clause.path(), clause.words(), Optional.empty()));
                        return List.of(clause.words());
                    }),
            silent(
                    "margins",
                    "Moves margins, which is layout, “moving paragraph (2) two ems to the right”.",
                    Pattern.compile("(?:by )?" + MARGINS)),
            silent(
                    "relating-to",
                    "Says what the provision before is about, “, relating to hazardous duty pay”.",
                    Pattern.compile(
                            ",? relating to (?:(?![^;«»—]*\\b(?:sections?|(?:sub)?paragraphs?|subsections?|is|are|by)\\b)"
                                    + "[^;«»—]*(?=—|;|$)|[^;«»—,]*(?:,(?= )|(?=—|$)))")),
            new ReadingRule<>(
                    "enumerator-printed",
                    "Orders that a new section be set as the Code sets its sections, “in the enumerator, by striking ‘Sec.’ and inserting ‘§’”.",
                    Pattern.compile("(?:in )?the (?:section )?enumerator,? by striking " + Phrase.Q + " and inserting "
                            + Phrase.Q + "(?=[;.,]|$)"),
                    clause -> clause.quoted(1).matches("(?i)sec\\.(?: [0-9A-Za-z–-]+\\.?)?")
                                    && clause.quoted(2).startsWith("§")
                            ? List.of(clause.words())
                            : List.of()),
            silent(
                    "heading-of-a-part",
                    "Orders about the heading of a chapter or another part, which changes no section, “in the chapter heading, by striking ‘A’ and inserting ‘B’”.",
                    Pattern.compile(
                            "(?:in )?the " + PART
                                    + " (?:designation and )?heading(?: of such [a-z]+| (?:for|of) " + PART
                                    + " [0-9A-Z]+)?,? by (?:striking|inserting) «q[0-9]+»(?: and inserting «q[0-9]+»)?(?=[;.,]|$)"
                                    + "|(?:by )?(?:striking|amending) the " + PART
                                    + " (?:designation and )?heading (?:and inserting |to read as follows)(?:the following)?:? ?(?:«[qb][0-9]+»(?=[;.,]|$)|;?$)"
                                    + "|[Tt]he (?:" + PART + " )?heading (?:of|for) (?:the [a-z]+ )?" + PART
                                    + " [0-9A-Za-z]+[^;«»—]{0,200} is amended (?:to read as follows:? ?|by striking «q[0-9]+» and inserting) ?(?:«[qb][0-9]+»)?(?=[;.,]|$)"
                                    + "|" + PART_WORDS + " is amended in the " + PART
                                    + " heading,? by (?:striking|inserting) «q[0-9]+»(?: and inserting «q[0-9]+»)?(?=[;.,]|$)")),
            silent(
                    "effective-day",
                    "Says on which day an order takes effect, which the order keeps, “Effective on May 29, 2017,”.",
                    Pattern.compile(
                            "(?:Effective (?:(?:as of|on|upon|beginning on) )?(?:[A-Z][a-z]+ [0-9]{1,2}, [0-9]{4}|(?:the date of )?(?:the )?enactment of this Act"
                                    + "|" + LATER
                                    + "|[0-9a-z]+ (?:day|month|year)s? after the date of (?:the )?enactment of this Act)|On "
                                    + LATER + ")(?:,|(?=—))"
                                    + "|(?:Beginning (?:on )?|On (?:and after )?|As of )[A-Z][a-z]+ [0-9]{1,2}, [0-9]{4},(?= "
                                    + AMENDED_PLACE + ")"
                                    + "|(?:Effective (?:on|upon|as of)|(?:On|Upon)(?= the (?:termination|expiration|dissolution) of)) the [^«»;—]{3,200}?(?:,(?= (?:[Ss]ection|subsection|paragraph|title|chapter|the )[^;«»]* (?:is|are) )|(?=—$))")),
            new ReadingRule<>(
                    "effective-with-another",
                    "Says that an order counts as if another law had it, which is remembered, “Effective as if included in the enactment of the Reauthorization Act (Public Law 116–114), section 2 of such Act is amended”.",
                    Pattern.compile(
                            "(?:and )?[Ee]ffective as if (?:included|enacted) in (?:the enactment of )?(?=\\S)"),
                    SilentRules::withAnother),
            silent(
                    "as-if-enacted-so",
                    "Says that an order counts from the beginning, or behind another, “and as if included therein as enacted,”, “immediately after the coming into effect of the amendment made by section 901(b),”.",
                    Pattern.compile(
                            "(?:and )?(?:as if included (?:therein|in [^;«»—,]{1,160}) as (?:originally )?enacted"
                                    + "|immediately after the (?:coming into effect|taking effect) of the amendments? made by (?:[^;«»—,()]|\\([^()]*\\)){1,200})(?:,(?= (?:[Ss]ubsection|[Ss]ection|[Pp]aragraph|[Tt]itle|[Cc]hapter|[Tt]he ))|(?=—$))")),
            silent(
                    "except-as-provided",
                    "Says that an exception stands elsewhere, “Except as provided in subsection (b), section 1231A is repealed”.",
                    Pattern.compile(
                            "(?:Except as (?:otherwise )?provided in|Subject to) (?:subsection|paragraph|subparagraph) (?:\\([0-9A-Za-z]+\\))+,(?= (?:[Ss]ection|subsection|paragraph|(?:sub)?(?:title|chapter|part)|the )[^;«»]* (?:is|are) )")),
            silent(
                    "applied-in-a-sentence",
                    "Says how a law is applied, whose words stay as they are, “shall be applied in subsection (b) by substituting ‘2018’ for ‘2017’.”.",
                    Pattern.compile("shall (?:also |each )?(?:be (?:applied|administered)|apply)\\b" + TO_THE_END
                            + "\\b(?:by (?:substituting|treating|adding|inserting|assuming|reading)|as if the following)\\b"
                            + TO_THE_END
                            + "(?=[;.]|$)")),
            silent(
                    "whatever-else-says",
                    "Says that an order stands against another section, or for good, “Notwithstanding section 101, the first paragraph … is amended”, “Hereafter,”.",
                    Pattern.compile(
                            "(?:Notwithstanding (?:section [0-9][^;«»—,]{0,60}|any other provision of law)|Hereafter),(?= (?:[Ss]ection|subsection|paragraph|title|the )[^;«»]* (?:is|are|shall be) )")),
            silent(
                    AMENDING_PROVISO,
                    "Begins a proviso of an appropriation that amends a law, “Provided further, That section 1202(a) of Public Law 107–206 is amended by …”.",
                    Pattern.compile(
                            "Provided(?: further)?, That (?=(?:[Ss]ections?|[Ss]ubsections?|[Pp]aragraphs?) [^;:«»]{1,400}? (?:is|are) (?:further |hereby )?(?:amended|repealed)\\b)")),
            silent(
                    "laws-of-the-united-states",
                    "Names no law, since each is named below, “The laws of the United States are amended as follows:”.",
                    Pattern.compile(
                            "(?:The|the) (?:provisions of (?:the )?)?laws of the United States (?=are (?:each )?amended as follows)")),
            new ReadingRule<>(
                    "strikes-below",
                    "Strikes what a list below names, “by striking— (A) ‘plan’; and (B) ‘rule’”; unread where nothing of the list is.",
                    Pattern.compile("(?:by )?(?:striking|deleting)(?: the following(?: words| phrases| terms)?)?[—:]$"),
                    clause -> listBegins(clause, Antecedents.ListVerb.STRIKE)),
            new ReadingRule<>(
                    "inserts-below",
                    "Inserts what a list below names, “by inserting— (A) ‘plan’ after ‘rule’”; unread where nothing of the list is.",
                    Pattern.compile("(?:by )?(?:inserting|adding)[—:]$"),
                    clause -> listBegins(clause, Antecedents.ListVerb.INSERT)),
            new ReadingRule<>(
                    "part-of-a-composed-section",
                    "Says in a list of what a new section consists, which the order above it puts there, “(A) a heading as follows: …; and (B) a text consisting of the text of section 1082 of the Act”.",
                    Pattern.compile("(?:a|the) (?:section )?(?:heading|text)\\b[^;]*?(?=;|, and$|\\.?$)"),
                    clause -> clause.isListedBelow(Antecedents.ListVerb.COMPOSE) ? List.of(clause.words()) : List.of()),
            new ReadingRule<>(
                    "redesignates-below",
                    "Redesignates what a list below names, “by redesignating— (A) paragraph (2) as paragraph (3)”; unread where nothing of the list is.",
                    Pattern.compile("(?:by )?(?:redesignating|renumbering)[—:]$"),
                    clause -> listBegins(clause, Antecedents.ListVerb.REDESIGNATE)),
            silent(
                    "in-sections-below",
                    "Names no place, since each stands below without the word, “is amended in section— (1) 5101(a), by striking ‘A’”.",
                    Pattern.compile("in (?:each of )?(?:the following )?sections?(?=[—:]$)")),
            silent(
                    "in-and-no-place",
                    "A clerk's slip that names no place, “in by striking ‘A’”.",
                    Pattern.compile("in (?=by (?:striking|inserting|adding|redesignating) )")),
            IS_AMENDED,
            silent(
                    "connecting-words",
                    "Joins clauses: punctuation, “and”, “by”, “as follows:”.",
                    Pattern.compile(
                            "[\\s,;:.—]+|to(?= (?:strike|delete) (?:«|the ))|(?:and|or|then)(?=[ ,]|[;,.:—]*$)|[Bb]y(?= |—)|(?:is|are)(?= further amended| amended|—)|as follows(?=[:—])")),
            silent(
                    "what-an-amount-is-for",
                    "Says what an amount of a construction table is for, which stands in no words of it, “inserting ‘$197,000,000’ for construction of an engineering center”.",
                    Pattern.compile(
                            "(?:for (?:the )?construction of|to reflect) (?![^;«»]*(?:striking|inserting|adding) )[^;«»]*?(?=[;.]|$)")),
            silent(
                    "item-renumbered",
                    "Gives an item of a table, another text, another number, “redesignating the item relating to section 57111 as the item relating to section 57110”.",
                    Pattern.compile(
                            "(?:by )?redesignating the items? (?:relating to|for) sections? [0-9][^;«»—]{0,80}? as the items? (?:relating to|for) sections? [0-9][^;«»—]{0,80}?(?=;|, and$|\\.?$)")),
            silent(
                    "part-renumbered",
                    "Gives chapters or other parts other designations, which changes no section's words, “redesignating subtitles D and E as subtitles C and D, respectively”.",
                    Pattern.compile(
                            "(?:(?:by )?redesignating " + PART + "s? [0-9A-Z][^;«»—]{0,160}?|" + PART_NAMED
                                    + "(?:is|are)(?: hereby)? redesignated) as " + PART
                                    + "s? [0-9A-Z][0-9A-Za-z–-]*(?:(?:,? and|,| through) [0-9A-Z][0-9A-Za-z–-]*)*+(?:,? respectively)?(?=[;.,]|$)")),
            silent(
                    "item-moved",
                    "Puts an item of a table, another text, elsewhere, “moving the item relating to section 45K after the item relating to section 45J”.",
                    Pattern.compile(
                            "(?:by )?(?:moving|transferring) the items? relating to [^;«»—]{1,120}? (?:so as to appear |to appear )?(?:immediately )?(?:after|before) the item relating to [^;«»—]{1,120}?(?=;|, and$|\\.?$)")),
            silent(
                    "redesignated-as-follows",
                    "Announces a table of new numbers that stands elsewhere, “Sections of chapter 5 are redesignated as follows:”.",
                    Pattern.compile("(?:The )?[Ss]ections (?:in|of) [^;«»|]{1,200} are redesignated as follows:$")),
            silent(
                    "citation-alone",
                    "Cites the Code behind an order that has named its place, “(16 U.S.C. 460u).”.",
                    Pattern.compile("\\([0-9]+ U\\.S\\.C\\. [^()«»]*(?:\\([^()]*\\)[^()«»]*)*+\\)(?=[.;,]|$)")));

    private static final Pattern SENTENCE_END = Pattern.compile("(?<![A-Z])\\.(?= [A-Z«$(])|\\.?$");
    private static final Pattern VERB = Pattern.compile(
            "\\b(?:shall|may|must|is|are|was|were|means|has|have|includes?|will|takes?|apply|applies)\\b|^For |\\$[0-9]");

    /** "a section", "a chapter, subchapter, note, heading, or other provision" */
    private static final String THING =
            "(?:(?:additional U\\.S\\. )?[a-z]+, ){0,12}(?:or )?(?:section|provision|heading|item|other provision)(?: or (?:other )?provision)?";

    private static final Pattern GENERAL = Pattern.compile(
            "(?:Except as (?:otherwise )?[^;«»]{1,120}?, )?[Ww]h(?:en(?:ever)?|erever) in this (Act|division|title|subtitle|chapter|subchapter|part|subpart|section|subsection|paragraph) (?:\\([^()]{1,80}\\) )?"
                    + "an amendment(?: or (?:a )?repeal)? is expressed (?:in (?:the )?terms of|as) an? (?:amendment to|repeal of)(?:,)?(?: or (?:an? )?(?:repeal of|amendment to),?)? (?:a )?"
                    + THING + ",? "
                    + "the (?:reference|amendment or repeal|amendment) shall be (?:considered|deemed)(?: to be)?(?: made)? to (?:be made to )?(?:that|a|such|an?) (?:(?:[a-z. U.S]+,)*+ ?(?:or )?|section or )(?:other )?(?:provision|section|heading|item) of (?=\\S)");

    /** Asked where nothing else reads what begins. */
    static final RuleList<String> OTHERWISE = RuleList.of(
            new ReadingRule<>(
                    "general-clause",
                    "Names the law that a title amends where it names none, “whenever in this title an amendment is expressed in terms of an amendment to a section, the reference shall be considered to be made to a section of the Internal Revenue Code of 1986”.",
                    GENERAL,
                    SilentRules::general),
            new ReadingRule<>(
                    "takes-effect",
                    "Says from when amendments apply, “The amendments made by this section shall take effect on …”.",
                    Pattern.compile("(?=The (?:amendments?|repeals?) made by )"),
                    SilentRules::sentence),
            new ReadingRule<>(
                    "proviso",
                    "A proviso that orders no change of words, “Provided, That …”.",
                    Pattern.compile("(?=Provided(?: further)?, That )"),
                    SilentRules::sentence),
            new ReadingRule<>(
                    "sentence-of-its-own",
                    "A whole sentence beside an order that orders no change of words, “This title may be cited as …”.",
                    Pattern.compile("(?=[A-Z($])"),
                    SilentRules::sentence));

    static final ReadingRule<String> LISTED_BELOW = silent(
            "sections-listed-below",
            "Announces places that stand below, each of which is amended so, “The following sections of title 37 are amended by …:”.",
            Pattern.compile(
                    "(?:Effective (?:on|beginning on) the date of (?:the )?enactment of this Act, )?(?:(?:[Tt]he|Each of the) following (?:sections|provisions|(?:sub)?headings)(?: of law| law)?(?: of (?=\\S))?|[Ii]n each provision as follows(?=,? by ))"));

    private static final Pattern CONTENTS_ITEM = Pattern.compile("\\bSec\\. [0-9]+[A-Za-z]{0,2}\\.");
    private static final int MANY_ITEMS = 5;

    /** Asked first: what else is read of a table of contents would be its headings, which speak of repeals and amendments. */
    static final ReadingRule<String> CONTENTS = new ReadingRule<>(
            "table-of-contents",
            "The table of contents of the amending law itself, whose headings order nothing.",
            Pattern.compile("(?=\\S)"),
            SilentRules::contents);

    /** Where it is a table of its own, and no order stands before it or quotes it. */
    private static List<String> contents(Clause clause) {
        var words = clause.phrase().masked(clause.start(), clause.phrase().length());
        if (!words.contains("Sec. ")) {
            return List.of();
        }
        var items = CONTENTS_ITEM.matcher(words);
        if (words.indexOf('«') >= 0 || !items.find() || UnreadClause.hasCue(words.substring(0, items.start()))) {
            return List.of();
        }
        if (items.results().count() < MANY_ITEMS) {
            return List.of();
        }
        clause.phrase().back(clause.phrase().length());
        return List.of(clause.words());
    }

    /** Rules that read a clause whole, after which a place before has had its order. */
    static final Set<String> LAYOUT = Set.of(
            "margins",
            "sections-moved",
            "applied-in-a-sentence",
            "item-renumbered",
            "item-moved",
            "part-renumbered",
            "enumerator-printed");

    private static final Pattern APPLIES =
            Pattern.compile("\\b(?:be applied|be administered|apply)\\b(?:[^;«»“”]{0,300}\\bby[:—]?|—)$");

    /** For provisions as wholes, in a list below words that say how a law is applied. */
    static final ReadingRule<String> APPLIED = silent(
            "applied-otherwise",
            "Says in a list how a law is applied, whose words stay as they are, “section 9 shall be applied by— (1) substituting ‘2020’ for ‘2019’; and”.",
            Pattern.compile("(?:[Ii]n [^;«»“”]{1,80}?,? by |by )?(?:substituting|treating) "));

    /** Whether words say that a law is applied as the list below them has it. */
    public static boolean applies(String words) {
        return (words.endsWith("—") || words.endsWith("by"))
                && APPLIES.matcher(words).find();
    }

    /** What a provision of such a list says, which orders nothing; empty where it says something else. */
    public static Optional<Explanation> applied(ProvisionPath path, String words) {
        return APPLIED.claims().matcher(words).lookingAt()
                ? Optional.of(new Explanation.Silent(path, words, APPLIED.name()))
                : Optional.empty();
    }

    /** For provisions as wholes. */
    static final ReadingRule<String> ORDERS_NOTHING = silent(
            "orders-nothing",
            "A provision without an order: a finding, a definition, a duty to report.",
            Pattern.compile("(?=\\S)"));

    private SilentRules() {}

    private static List<String> listBegins(Clause clause, Antecedents.ListVerb verb) {
        if (!clause.path().equals(ProvisionPath.ROOT)) {
            clause.antecedents().listEnds(clause.path().parent());
        }
        clause.antecedents().listBegins(verb, new UnreadLanguage(clause.path(), clause.words(), Optional.empty()));
        return List.of(clause.words());
    }

    private static final Pattern IS_MOVED =
            Pattern.compile("(?:is|are) (?!.*\\b(?:redesignated|amended|renumbered)\\b)");

    /** At the beginning of a line of the list, or with its verb, and of one section only. */
    private static List<String> movedInList(Clause clause) {
        var place = clause.base();
        boolean section = clause.where().size() == 1
                && place.steps().isEmpty()
                && !place.address().section().isEmpty();
        return section
                        && (clause.start() == 0
                                || IS_MOVED.matcher(clause.words()).lookingAt())
                ? List.of(clause.words())
                : List.of();
    }

    private static final Pattern COMMA = Pattern.compile(",");

    private static List<String> withAnother(Clause clause) {
        var law = LawRules.ALL.read(clause);
        if (law.isEmpty() || !law.getFirst().law().isNamed() || !clause.accept(COMMA)) {
            return List.of();
        }
        clause.antecedents().remember(law.getFirst());
        return List.of(clause.words());
    }

    private static List<String> general(Clause clause) {
        var scope = clause.group(1);
        var law = LawRules.ALL.read(clause);
        int end = clause.phrase().next(SENTENCE_END, clause.phrase().at());
        if (law.isEmpty() || !law.getFirst().law().isNamed() || law.getFirst().law() instanceof LawName.Antecedent) {
            return List.of();
        }
        clause.phrase().back(end);
        clause.antecedents().general(new Antecedents.General(scope, law.getFirst()));
        return List.of(clause.words());
    }

    /** A sentence from its beginning to its end, where it has a verb and no sign of an order. */
    private static List<String> sentence(Clause clause) {
        var phrase = clause.phrase();
        int end = phrase.next(SENTENCE_END, clause.start());
        var words = phrase.masked(clause.start(), end);
        if (!phrase.beginsSentence(clause.start())
                || !PatternStart.isIn(VERB, words)
                || new UnreadClause(phrase, clause.path(), clause.where()).isAmendatory(clause.start(), end)) {
            return List.of();
        }
        phrase.back(end);
        return List.of(clause.words());
    }
}
