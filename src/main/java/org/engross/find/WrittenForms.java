package org.engross.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engross.citation.Chamber;
import org.engross.citation.Congress;
import org.engross.citation.MeasureType;
import org.engross.find.Meaning.MeasurePart;
import org.engross.find.WrittenForm.Groups;
import org.engross.member.StateNames;

/**
 * The table of forms: how people write the name of a thing, and what they mean by it. Words that have several forms mean
 * several things ({@code 115-164} is a count and a public law), and all are told.
 */
public final class WrittenForms {

    private static final String NUMBER = "(?:no\\.? ?|number |#)?(?<number>[1-9]\\d{0,4})";
    private static final String CONGRESS =
            "(?:,? (?:of |in )?(?:the )?\\(?(?<congress>[1-9]\\d{0,2})(?:st|nd|rd|d|th)(?: cong(?:ress|\\.)?)?\\)?)?";
    private static final String STAGE = "(?:,? (?<stage>" + SaidStage.pattern() + "))?";
    private static final String MEASURE =
            "(?<type>h\\.? ?r\\.?|s\\.?|[hs]\\.? ?j\\.? ?res\\.?|[hs]\\.? ?con\\.? ?res\\.?|[hs]\\.? ?res\\.?"
                    + "|(?:house|senate) (?:bill|(?:joint |concurrent )?resolution)|bill) ?" + NUMBER + CONGRESS;
    private static final String SIGN = "(?:§+ ?|sections? |secs?\\.? ?)";
    private static final String SECTION = "(?<section>\\d+[a-z]{0,2}(?:-\\d+[a-z]?)?)";
    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final String PLACES = "(?<places>(?: ?\\((?!note\\)|" + YEAR + "\\))[a-z0-9]{1,5}\\))*)";
    private static final String CODE = "(?<title>\\d{1,2}) ?u\\.? ?s\\.? ?c\\.?(?: ?a\\.?)? ?";

    /** The year of an edition of the Code, as law reviews and briefs cite it. */
    private static final String EDITION = "(?: ?\\(" + YEAR + "(?: ed\\.?)?\\))?";

    private static final Pattern OF_EDITION = Pattern.compile(
            CODE + "[^(]*(?:\\([a-z0-9]{1,5}\\))* ?(?<edition>\\(" + YEAR + "(?: ed\\.?)?\\))",
            Pattern.CASE_INSENSITIVE);
    private static final String TITLE =
            "title (?<title>\\d{1,2})(?:,? (?:of )?(?:the )?(?:u\\. ?s\\. ?c\\.?|u\\.?s\\.?c?\\.?(?: code)?|united states code))?";
    private static final String LAW =
            "(?:public law|pub\\.? ?l\\.?|p\\.? ?l\\.?) ?(?:no\\.? ?)?(?<congress>[1-9]\\d{0,2})-(?<number>[1-9]\\d{0,3})";
    private static final String ACT = "(?:the )?(?<act>\\S.*? act(?: of \\d{4})?)";
    private static final String NAMED = "(?<act>[^0-9]*\\p{L}[^0-9]*?(?: of \\d{4})?)";
    private static final Pattern PLACE = Pattern.compile("\\(([^)]+)\\)");

    private static final List<WrittenForm> TABLE = List.of(
            form(
                    "an id",
                    "(?<id>[a-z]+[0-9/-]\\S*|/us/\\S+|[A-Z]\\d{6})",
                    "what bears it",
                    parts -> List.of(new Meaning.IdMeant(parts.words("id"))),
                    "hr1865-115/eh",
                    "usc/47/230@2018-04-10+hr1865-115/rh",
                    "h90-115.2018",
                    "W000812",
                    "/us/bill/115/hr/1865"),
            form(
                    "the number of a measure, with a stage or without",
                    MEASURE + STAGE,
                    "the measure, or its text at the stage",
                    parts -> List.of(measure(parts, MeasurePart.WHOLE)),
                    "hr 1865",
                    "H.R. 1865",
                    "S. 1693 (115th Congress)",
                    "H.R. 1865, 115th Cong.",
                    "House bill 1865",
                    "hr 1865 as passed",
                    "H.R. 1865, as the House passed it",
                    "s1693 rs"),
            form(
                    "votes on a measure",
                    "(?:(?:roll calls?|votes?) on )" + MEASURE + "|" + MEASURE.replace("<", "<other")
                            + " (?:roll calls?|votes?)",
                    "its roll calls",
                    parts -> List.of(measure(parts, MeasurePart.VOTES)),
                    "votes on H.R. 1865",
                    "hr 1865 votes"),
            form(
                    "amendments to a measure",
                    "(?:amendments? (?:to|of) )" + MEASURE + "|" + MEASURE.replace("<", "<other") + " amendments?",
                    "its amendments",
                    parts -> List.of(measure(parts, MeasurePart.AMENDMENTS)),
                    "amendments to S. 1693",
                    "H.R. 1865 amendments"),
            form(
                    "the number of an amendment",
                    "(?:(?<chamber>[hs])\\.? ?amdt\\.?|(?:(?<house>house|senate) )?(?:amendment|amdt\\.?)) ?" + NUMBER
                            + CONGRESS,
                    "the amendment",
                    parts -> List.of(new Meaning.AmendmentMeant(
                            chamber(parts.words("chamber", "house")), parts.number("number"), congress(parts))),
                    "H.Amdt. 526",
                    "amendment 526",
                    "Senate amendment 2212"),
            form(
                    "the number of a public law",
                    LAW,
                    "the law as enacted",
                    WrittenForms::law,
                    "Pub. L. 115-164",
                    "P.L. 115-164",
                    "Public Law No. 115-164"),
            form(
                    "a place in a public law",
                    SIGN + SECTION + PLACES + ",? of " + LAW + "|" + LAW.replace("<", "<other") + ",? (?:at )?" + SIGN
                            + SECTION.replace("<", "<other") + PLACES.replace("<", "<other"),
                    "it in the law as enacted",
                    parts -> List.of(new Meaning.LawPlaceMeant(lawMeant(parts), steps(parts))),
                    "section 4(a) of Pub. L. 115-164",
                    "Pub. L. 115-164, § 4(a)",
                    "Public Law 115-164, sec. 2"),
            form(
                    "a place in a measure",
                    SIGN + SECTION + PLACES + ",? of " + MEASURE + STAGE + "|" + MEASURE.replace("<", "<other") + ",? "
                            + SIGN + SECTION.replace("<", "<other") + PLACES.replace("<", "<other"),
                    "it in the texts of the measure",
                    parts -> List.of(new Meaning.MeasurePlaceMeant(measure(parts, MeasurePart.WHOLE), steps(parts))),
                    "section 4(a) of H.R. 1865",
                    "section 3 of S. 1693, as introduced",
                    "H.R. 1865, sec. 2"),
            form(
                    "a page of the Statutes at Large",
                    "(?<volume>[1-9]\\d{0,2}) ?stat\\.? ?(?<page>[1-9]\\d{0,4}(?:-\\d{1,4}|[a-z])?)",
                    "the law that begins there",
                    parts -> List.of(new Meaning.PageMeant(parts.number("volume"), parts.words("page"))),
                    "132 Stat. 1253",
                    "112 Stat. 2681-739"),
            form(
                    "the same without a word, of the 57th Congress, with which these numbers began, or later",
                    "(?<congress>5[7-9]|[6-9]\\d|1[0-4]\\d)-(?<number>[1-9]\\d{0,3})",
                    "the law as enacted",
                    WrittenForms::law,
                    "115-164"),
            form(
                    "a section of the Code, or a place in it",
                    CODE + SIGN + "?" + SECTION + PLACES + EDITION + "|" + SIGN
                            + SECTION.replace("<", "<other") + PLACES.replace("<", "<other") + ",? of "
                            + TITLE.replace("<", "<other") + "|" + TITLE.replace("<", "<third") + ",? " + SIGN
                            + SECTION.replace("<", "<third") + PLACES.replace("<", "<third"),
                    "it, as it stands and as it stood",
                    parts -> List.of(section(parts)),
                    "47 USC 230(e)(5)",
                    "47 U.S.C. § 230",
                    "47 U.S.C. § 230(c) (2018)",
                    "section 230(c) of title 47",
                    "title 18, section 1595"),
            form(
                    "a section of an Act",
                    SIGN + SECTION + PLACES + ",? of " + ACT + "|" + ACT.replace("<", "<other") + ",? " + SIGN
                            + SECTION.replace("<", "<other") + PLACES.replace("<", "<other"),
                    "it in the Act’s own words, and where the Code has it",
                    parts -> List.of(section(parts)),
                    "section 230 of the Communications Act of 1934",
                    "Communications Act of 1934 section 230(c)"),
            form(
                    "a section of what has a name",
                    SIGN + SECTION + PLACES + ",? of (?:the )?" + NAMED + "|(?:the )?" + NAMED.replace("<", "<other")
                            + ",? " + SIGN + SECTION.replace("<", "<other") + PLACES.replace("<", "<other"),
                    "it in the law or the measure that is called so",
                    parts -> List.of(section(parts)),
                    "section 4 of FOSTA",
                    "FOSTA, sec. 4(a)"),
            form(
                    "a note below a section of the Code",
                    CODE + SIGN + "?" + SECTION + ",? \\(?(?:note|nt\\.?)\\)?",
                    "the section; its notes are not held",
                    parts -> List.of(new Meaning.NoteMeant(parts.number("title"), parts.words("section"))),
                    "47 U.S.C. 230 note"),
            form(
                    "the number of a section",
                    SIGN + SECTION + PLACES,
                    "the sections of this number, of whatever law",
                    parts -> List.of(section(parts)),
                    "section 230",
                    "§ 230(e)",
                    "sec. 1595"),
            form(
                    "a number and a place",
                    SECTION + "(?<places>(?: ?\\([a-z0-9]{1,5}\\))+)",
                    "the sections of this number that have the place",
                    parts -> List.of(section(parts)),
                    "230(e)(5)"),
            form(
                    "the number of a roll call",
                    "(?:(?<year>\\d{4}) )?(?:(?<chamber>house|senate) )?(?:roll ?-?calls?(?: vote)?|roll|recorded vote|vote|rc) ?"
                            + NUMBER
                            + "(?:,? (?:of |in )?\\(?(?<otheryear>\\d{4})\\)?)?(?:,? (?:of|in) the (?<house>house|senate))?",
                    "the vote",
                    parts -> List.of(new Meaning.VoteMeant(
                            chamber(parts.words("chamber", "house")),
                            parts.number("number"),
                            number(parts.words("year", "otheryear")))),
                    "roll call 90",
                    "House roll call 90 of 2018",
                    "Senate vote 60",
                    "roll no. 91"),
            form(
                    "a count",
                    "(?:(?:by )?(?:a )?vote of )?(?<for>\\d{1,3})(?: ?- ?| to )(?<against>\\d{1,3})(?: vote)?",
                    "the votes that came out so",
                    parts -> List.of(new Meaning.CountMeant(parts.number("for"), parts.number("against"))),
                    "388-25",
                    "97 to 2",
                    "a vote of 388 to 25"),
            form(
                    "a committee’s report",
                    "(?:(?<chamber>[hs])\\.? ?(?:r\\.? ?)?(?:rept?|rpt)\\.?|(?<house>house|senate) report) ?(?:no\\.? ?)?(?<congress>[1-9]\\d{0,2})-(?<number>[1-9]\\d{0,3})"
                            + "(?:,? (?:part|pt\\.?) ?(?<part>\\d|[ivx]{1,4}))?",
                    "the measure that it is on",
                    parts -> List.of(new Meaning.ReportMeant(
                            chamber(parts.words("chamber", "house")).orElseThrow(),
                            new Congress(parts.number("congress")),
                            parts.number("number"),
                            parts.words("part"))),
                    "H. Rept. 115-572",
                    "H.R. Rep. No. 115-572, pt. 1",
                    "Senate report 115-199"),
            form(
                    "a State",
                    "(?<state>[a-z][a-z. ]+?)(?:['’]?s? delegation)?",
                    "its delegation",
                    parts -> state(parts.words("state")),
                    "Missouri",
                    "MO",
                    "Missouri delegation"),
            form(
                    "a seat",
                    "(?<state>[a-z]{2})-(?<district>\\d{1,2}|al|at large)",
                    "who holds it, or held it last",
                    WrittenForms::seat,
                    "MO-2",
                    "AK-AL"),
            form(
                    "a number alone",
                    "(?<number>[1-9]\\d{0,4})",
                    "what bears it: measures, roll calls, amendments, sections",
                    parts -> anything(parts.number("number")),
                    "1865"),
            form(
                    "votes on what has a name",
                    "(?:roll calls?|votes?) on (?<name>.+)|(?<othername>.+) (?:roll calls?|votes?)",
                    "its roll calls",
                    parts -> List.of(
                            new Meaning.NameMeant(parts.words("name", "othername"), SaidStage.NONE, MeasurePart.VOTES)),
                    "votes on SESTA",
                    "FOSTA vote"),
            form(
                    "amendments to what has a name, or by a member",
                    "amendments? (?:to|by|of) (?<name>.+)|(?<othername>.+) amendments?",
                    "the amendments",
                    parts -> List.of(new Meaning.NameMeant(
                            parts.words("name", "othername"), SaidStage.NONE, MeasurePart.AMENDMENTS)),
                    "amendments to FOSTA",
                    "Wyden amendments",
                    "Walters amendment"),
            form(
                    "a name with a stage",
                    "(?<name>.+?),? (?<stage>" + SaidStage.pattern() + ")",
                    "the text of the measure at the stage",
                    parts -> List.of(new Meaning.NameMeant(
                            parts.words("name"),
                            SaidStage.parse(parts.words("stage")).orElseThrow(),
                            MeasurePart.WHOLE)),
                    "FOSTA as passed",
                    "SESTA, as reported by the Senate committee"),
            form(
                    "a name",
                    "(?<name>.*\\p{L}.*)",
                    "the measure, law, amendment or member of this name, or of one that begins so",
                    parts -> List.of(new Meaning.NameMeant(parts.words("name"), SaidStage.NONE, MeasurePart.WHOLE)),
                    "FOSTA",
                    "Mann Act",
                    "Walters",
                    "Justin Amash",
                    "Rep. Justin Amash [R-MI-3]"));

    private WrittenForms() {}

    private static WrittenForm form(
            String name, String pattern, String finds, Function<Groups, List<Meaning>> meaning, String... examples) {
        return new WrittenForm(
                name, List.of(examples), finds, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), meaning);
    }

    /** Words that have a form, and what is found by it. */
    public record SearchExample(String words, String finds) {}

    /** The first example of each form that is not an id of this program, in the order of the table. */
    public static List<SearchExample> examples() {
        return TABLE.stream()
                .skip(1)
                .map(form -> new SearchExample(form.examples().getFirst(), form.finds()))
                .toList();
    }

    static List<WrittenForm> table() {
        return TABLE;
    }

    /** All that the words may mean, in the order of the table; what is only a name comes last. */
    static List<Meaning> read(String words) {
        var plain = plain(words);
        var meanings = new ArrayList<Meaning>();
        for (var form : TABLE) {
            form.read(plain).stream().filter(one -> !meanings.contains(one)).forEach(meanings::add);
        }
        return meanings;
    }

    /** The edition of the Code that a citation names: {@code (2018)}. */
    static Optional<String> edition(String words) {
        var cited = OF_EDITION.matcher(plain(words));
        return cited.matches() ? Optional.of(cited.group("edition")) : Optional.empty();
    }

    /** With one kind of dash and space, and without quotation marks around it or a mark at its end. */
    static String plain(String words) {
        return words.replaceAll("[‐‑‒–—−]", "-")
                .replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll("^[\"“”'‘’ ]+|[\"“”'‘’ ?!,;:]+$", "")
                .strip();
    }

    private static Meaning.MeasureMeant measure(Groups parts, MeasurePart part) {
        var type = parts.words("type", "othertype").toLowerCase(Locale.ROOT);
        int number = Integer.parseInt(parts.words("number", "othernumber"));
        var stage = Optional.of(parts.words("stage"))
                .filter(words -> !words.isEmpty())
                .flatMap(SaidStage::parse)
                .orElse(SaidStage.NONE);
        return new Meaning.MeasureMeant(type(type), number, congress(parts), stage, part);
    }

    /** {@code house joint resolution} and {@code h.j. res.} are one; a bill is of either chamber. */
    private static Optional<MeasureType> type(String words) {
        var letters = words.replace("house bill", "hr")
                .replace("senate bill", "s")
                .replace("house", "h")
                .replace("senate", "s")
                .replace("joint", "j")
                .replace("concurrent", "con")
                .replace("resolution", "res")
                .replaceAll("[^a-z]", "");
        return letters.equals("bill") ? Optional.empty() : Optional.of(MeasureType.parse(letters));
    }

    private static Optional<Congress> congress(Groups parts) {
        var words = parts.words("congress", "othercongress");
        return words.isEmpty() ? Optional.empty() : Optional.of(new Congress(Integer.parseInt(words)));
    }

    private static Optional<Chamber> chamber(String words) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(Chamber.ofLetter(words.substring(0, 1).toLowerCase(Locale.ROOT)));
    }

    private static OptionalInt number(String words) {
        return words.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(words));
    }

    private static List<Meaning> law(Groups parts) {
        return List.of(lawMeant(parts));
    }

    private static Meaning.LawMeant lawMeant(Groups parts) {
        return new Meaning.LawMeant(
                new Congress(parts.number("congress", "othercongress")), parts.number("number", "othernumber"));
    }

    /** From the text down: {@code s4}, {@code a}. */
    private static List<String> steps(Groups parts) {
        return Stream.concat(
                        Stream.of("s" + parts.words("section", "othersection")),
                        places(parts.words("places", "otherplaces")).stream())
                .toList();
    }

    static List<String> places(String words) {
        return PLACE.matcher(words).results().map(place -> place.group(1)).toList();
    }

    private static Meaning section(Groups parts) {
        return new Meaning.SectionMeant(
                number(parts.words("title", "othertitle", "thirdtitle")),
                parts.words("act", "otheract"),
                parts.words("section", "othersection", "thirdsection"),
                places(parts.words("places", "otherplaces", "thirdplaces")));
    }

    /** Two letters are a State's only in capitals: "or", "in" and "me" are words. */
    private static List<Meaning> state(String words) {
        var letters = words.replace(".", "");
        return (letters.matches("[A-Z]{2}") && StateNames.has(letters)
                        ? Optional.of(letters)
                        : StateNames.letters(words))
                .<Meaning>map(Meaning.StateMeant::new).stream().toList();
    }

    private static List<Meaning> seat(Groups parts) {
        var state = parts.words("state").toUpperCase(Locale.ROOT);
        var district = parts.words("district");
        return StateNames.has(state)
                ? List.of(new Meaning.SeatMeant(
                        state, Character.isDigit(district.charAt(0)) ? Integer.parseInt(district) : 0))
                : List.of();
    }

    private static List<Meaning> anything(int number) {
        return List.of(
                new Meaning.SectionMeant(OptionalInt.empty(), "", Integer.toString(number), List.of()),
                new Meaning.MeasureMeant(Optional.empty(), number, Optional.empty(), SaidStage.NONE, MeasurePart.WHOLE),
                new Meaning.VoteMeant(Optional.empty(), number, OptionalInt.empty()),
                new Meaning.AmendmentMeant(Optional.empty(), number, Optional.empty()));
    }
}
