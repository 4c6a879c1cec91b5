package org.engross.amending.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Address;
import org.engross.amending.instruction.LawName;

/** The names of laws: "title 18, United States Code", "the Communications Act of 1934 (47 U.S.C. 151 et seq.)", "that Act". */
final class LawRules {

    private static final String PART =
            "(?:[Cc]hapter|[Ss]ubchapter|[Ss]ubpart|[Pp]art|[Ss]ubtitle|[Tt]itle|[Dd]ivision|[Ss]ubdivision|[Aa]ppendix) [0-9A-Za-z]+(?:[–-][0-9A-Za-z]+)?";
    private static final String PARTS =
            "(?:" + PART + "(?:(?: of|,)(?: the)? | (?=title [0-9]{1,2}, United States Code))){0,12}";
    private static final Pattern CODE_TITLE = Pattern.compile(
            PARTS
                    + "(?:the (?=title [1-9][0-9]?, United States Code)|[Ss]uch (?=title [1-9][0-9]? (?:is|are|by) ))?[Tt]itle ([1-9][0-9]?)(?![0-9])(?:,? (?:United States|Unites States|United State) Code|, U\\.S\\.C\\.|,? of the United States Code)?(?! of)");
    private static final Pattern SUCH = Pattern.compile(PARTS
            + "(?:[Ss]uch|[Tt]hat|[Tt]he(?= Act \\([0-9]+ U\\.S\\.C\\. [0-9A-Za-z–-]+ et seq)) (title|Act|Code|Law|chapter|subchapter|part|subtitle)\\b"
            + "(?: \\([0-9]+ U\\.S\\.C\\. [0-9A-Za-z–-]+ et seq\\.?\\))?");
    private static final Pattern PART_ONLY = Pattern.compile(PARTS
            + "(?:[Cc]hapter|[Ss]ubchapter|[Tt]itle|[Ss]ubtitle|[Pp]art|[Ss]ubpart) [0-9A-Z]+(?:[–-][0-9A-Z]+)?\\b(?! of|,? United)"
            + "(?: \\([0-9]+ U\\.S\\.C\\. [^()]*(?:et seq|note)[^()]*\\))?");
    private static final String CAPITAL =
            "(?:(?:[0-9]{1,3}(?:st|nd|d|rd|th)|(?:19|20)[0-9]{2}) (?=[A-Z]))?(?!Section|Subsection|Paragraph|Subparagraph|Clause|Such|Each|The |In )[A-Z][A-Za-z0-9’'.&–-]*(?:—[A-Z][A-Za-z]*)?";
    private static final String NAME_GOES_ON =
            "(?:,? (?:[A-Z0-9][A-Za-z0-9’'.&–-]*(?:—[A-Z][A-Za-z]*)?|of|and|the|for|to|in|on|or|with|against|at|by|from|through|«q[0-9]+»|\\([A-Z][A-Za-z]{1,12}\\)))";
    private static final Pattern ACT = Pattern.compile(
            PARTS
                    + "(?:the |The )?(?:[Ff]irst section of the |Act (?:entitled|of) )?"
                    + "(" + CAPITAL
                    + NAME_GOES_ON + "{0,25}?"
                    + " (?:Act(?: \\([A-Z]{3,9}\\)(?= of [0-9]))?|Code|Law(?! (?:[A-Z][A-Za-z]* ){1,4}?Act\\b)|Resolution(?! Act\\b))(?: Amendments)?"
                    + "(?: of [0-9]{4}(?: Amendments Act of [0-9]{4})?)?(?:, [0-9]{4}|(?:,| [Ff]or(?: the)?)(?: Fiscal [Yy]ears?)? [0-9]{4}(?:(?:,| and|, and) [0-9]{4})*)?)(?=[ ,.(—;:)]|$)"
                    + "(?: ?\\(([0-9]+ U\\.S\\.C\\.[^()]*(?:et seq|note|App\\.)[^()]*|(?:Public Law|division) (?![^()]*[;,] [0-9]+ U\\.S\\.C\\. [0-9]+[0-9A-Za-z–-]*(?:\\([0-9A-Za-z]{1,6}\\))*\\))[^()]*)\\))?");
    /** A name in capitals up to the verb. */
    private static final Pattern OTHER_NAME = Pattern.compile(
            "(?:the |The )?(" + CAPITAL + NAME_GOES_ON
                    + "{2,40}?|(?:FY[0-9]{4} )?[A-Z]{3,}(?:[–-][A-Z0-9]+)?)(?=,? (?:is|are)(?: further| hereby| each| both| also)*+ (?:amended|repealed))");

    private static final Pattern PUBLIC_LAW = Pattern.compile(
            PARTS
                    + "(?:the )?((?:Public Law|P\\.L\\.|Pub\\. L\\.) [0-9]+[–-][0-9]+|(?:H\\.R\\.|S\\.) [0-9]{1,5}(?=,? (?:is|are) |,|$))|(?:[Tt]he )?(Act of [A-Z][a-z]+ [0-9]{1,2}, [0-9]{4}|Revised Statutes)");

    private static final Pattern RESOLUTION = Pattern.compile(
            "(?:the )?((?:House|Senate)(?: Joint| Concurrent)? Resolution [0-9]+)(?:,? \\([0-9]+(?:st|nd|d|rd|th) Congress\\)|(?:,| of the) [A-Z0-9][A-Za-z0-9-]+ Congress)?"
                    + "(?:, [0-9A-Za-z]+ session)?(?:,? \\(?agreed to (?:on )?[A-Z][a-z]+ [0-9]{1,2}, [0-9]{4}\\)?)?(?=,? (?:is|are) |,? \\(|,$|$)");

    private static final Pattern ENTITLED = Pattern.compile(
            "(?:[Tt]he )?(?:Act|[Jj]oint [Rr]esolution) entitled "
                    + Phrase.Q
                    + "(?:,? (?:as )?(?:approved|enacted) [A-Z][a-z]+ [0-9]{1,2}, [0-9]{4}(?=,| \\(| is ))?,?(?= \\(|,? (?:is|are) |$| \\[)");

    private static final Pattern CHAPTER = Pattern.compile("[Cc]hapter ([0-9]+[A-Z]*)\\b");

    /** A part of a law, of which nothing says which sections it has. */
    static final Pattern PART_NAMED = Pattern.compile(
            "\\b(?:[Cc]hapter|[Ss]ubchapter|[Pp]art|[Ss]ubpart|[Ss]ubtitle|[Dd]ivision|[Tt]itle [IVX]+)\\b");

    private static final Pattern PART_IN_PARTS =
            Pattern.compile("\\b" + PART + "(?:(?: of|,)(?: the)? " + PART + "){0,12}+");

    private static final Pattern OF_THE_CODE = Pattern.compile("(?: of|,) title [0-9]+$");

    /** What a part of a law is called where words name one: {@code subtitle C of title VI}; empty for a law as a whole. */
    static String part(String words) {
        if (!PatternStart.isIn(PART_NAMED, words)) {
            return "";
        }
        return PART_IN_PARTS
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .filter(named -> PART_NAMED.matcher(named).find())
                .map(named -> OF_THE_CODE.matcher(named).replaceFirst(""))
                .findFirst()
                .orElse("");
    }

    /** The law named, without a section, within the law of the place at hand. */
    static final RuleList<Address> ALL = RuleList.of(
            TableRules.TARIFF_SCHEDULE,
            new ReadingRule<>(
                    "code-title",
                    "A title of the Code, with a part of it or not, “chapter 77 of title 18, United States Code”.",
                    CODE_TITLE,
                    LawRules::title),
            new ReadingRule<>(
                    "such-law",
                    "The law named before, “such title”, “that Act”.",
                    SUCH,
                    clause -> List.of(Address.of(clause.antecedents()
                            .law(clause.group(1), clause.base().address())))),
            new ReadingRule<>(
                    "part-of-the-law",
                    "A part of the law at hand, “chapter 77”, which has the same sections as the whole.",
                    PART_ONLY,
                    clause -> List.of(clause.base().address().section(""))),
            new ReadingRule<>(
                    "public-law",
                    "A law by its number or its day, “Public Law 115–164”, “the Act of June 15, 1917”.",
                    PUBLIC_LAW,
                    clause -> act(clause.group(1) == null ? clause.group(2) : clause.group(1))),
            new ReadingRule<>(
                    "resolution-by-its-number",
                    "A resolution of one House, “Senate Resolution 64 (113th Congress), agreed to March 5, 2013”.",
                    RESOLUTION,
                    clause -> act(clause.named(1))),
            new ReadingRule<>(
                    "act-by-its-long-title",
                    "An Act by the title that it bears at its head, “the Act entitled ‘An Act to provide books for the adult blind’, approved March 3, 1931”.",
                    ENTITLED,
                    clause -> act(clause.quoted(1))),
            new ReadingRule<>(
                    "named-otherwise",
                    "A law by a name that does not end in “Act”, up to the verb, “the 1998 Supplemental Appropriations and Rescissions is amended”.",
                    OTHER_NAME,
                    List.of("amended", "repealed"),
                    LawRules::otherwise),
            new ReadingRule<>(
                    "named-act",
                    "A law by its name, “the Communications Act of 1934 (47 U.S.C. 151 et seq.)”.",
                    ACT,
                    List.of(" Act", " Code", " Law", " Resolution"),
                    clause -> act(clause.named(1))),
            new ReadingRule<>(
                    "this-act",
                    "The amending law itself, “section 208 of this Act is amended”.",
                    Pattern.compile("(this Act)(?=,? (?:is|are) )"),
                    clause -> act(clause.group(1))));

    private LawRules() {}

    private static List<Address> title(Clause clause) {
        var title = title(clause.group(1));
        var chapter = CHAPTER.matcher(clause.group(0));
        if (chapter.find()) {
            clause.antecedents().rememberChapter(chapter.group(1), title);
        }
        return List.of(title);
    }

    /** The title with which words begin. */
    static Optional<Address> codeTitle(String words) {
        var title = CODE_TITLE.matcher(words);
        return title.lookingAt() ? Optional.of(title(title.group(1))) : Optional.empty();
    }

    private static Address title(String number) {
        return Address.of(new LawName.CodeTitle(Integer.parseInt(number)));
    }

    /** None where the name ends as an Act's does: the next rule reads what else belongs to such a name. */
    private static List<Address> otherwise(Clause clause) {
        var name = clause.group(1).strip();
        return ACT.matcher(name).matches() ? List.of() : act(clause.named(1));
    }

    private static List<Address> act(String name) {
        return List.of(Address.of(new LawName.NamedAct(name)));
    }
}
