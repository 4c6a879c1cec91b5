package org.engross.amending.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Address;
import org.engross.amending.instruction.LawName;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.citation.LawCitation.CodeSection;

/** Reads sections with their law and citation: "section 325(u) of the Energy Policy Act (42 U.S.C. 6295(u))". */
record SectionReader(Clause clause) {

    private static final Pattern SECTION = Pattern.compile(
            "(?:Such |such |[Ee]ach of )?(?:[Ss]ub)?[Ss]ections? ([0-9]+(?:\\.[0-9]+)?[0-9A-Za-z]*(?:[–-][0-9A-Za-z]+)*+)(?: ([a-z]{1,2})\\.(?= of )| (?=\\([a-z]\\)(?:\\([0-9A-Za-z]{1,6}\\)){0,15}+(?: of |,? is )))?((?:\\([0-9A-Za-z]{1,6}\\)){0,15}+)");
    private static final Pattern MORE_SECTIONS =
            Pattern.compile("(?:, and|,| and) (?:sections? )?([0-9]+(?:\\.[0-9]+)?[0-9A-Za-z]*(?:[–-][0-9A-Za-z]+)*+)"
                    + "((?:\\([0-9A-Za-z]{1,6}\\)){0,15}+)(?![0-9A-Za-z])");
    /** "section 5(a)(1) and (2) of the Act" */
    private static final Pattern MORE_WAYS = Pattern.compile(
            "(?:,? and|,) ((?:\\([0-9A-Za-z]{1,6}\\))+)(?=,? of |(?:,? and|,) \\([0-9A-Za-z]{1,6}\\)|,? (?:is|are) | \\([0-9]+ U)");

    private static final Pattern BARE = Pattern.compile(
            "([0-9]+[0-9A-Za-z]*(?:[–-][0-9A-Za-z]+)*+)((?:\\([0-9A-Za-z]{1,6}\\)){1,15}+)(?=,| and| of| \\(| are)");
    /** Whatever law stands before a citation of the Code: the citation says which section is meant. */
    private static final Pattern ANY_LAW = Pattern.compile(
            ",? of (?=\\S)(?:[^«»;—]{2,40}? entitled «q[0-9]+»)?(?:[^«»;—]|—(?=[A-Z])){2,300}?(?=,? \\([^()«»]{0,60}?[0-9]+ U\\.S\\.C\\. [0-9])");

    /** What a law's name has after the words read: ", Public Law 97–451", ", Fiscal Years 2000 and 2001". */
    private static final Pattern REST_OF_NAME = Pattern.compile(
            "(?:,| and| for| [0-9])[^«»;—()]{1,160}?(?=,? ?\\((?:[^()«»]{0,60}; )?[0-9]+ U\\.S\\.C\\. [0-9])");

    private static final String CITED =
            "([1-9][0-9]?)(?:\\.? (?:U\\.S\\. ?C\\.? ?|USC )| (?=[0-9]{3}[^«»;]{0,40}?\\)))([0-9]+[0-9A-Za-z]*(?:[–-][0-9A-Za-z]+)*+)"
                    + "((?:\\([0-9A-Za-z]{1,6}\\)?){0,15}+)((?=,? (?:(?:is|are) (?:further )?amended|by [a-z]+ing)\\b)|(?: et seq\\.| note)?[^()]*)";
    private static final Pattern CITE = Pattern.compile(
            ",? ?\\( ?(?:[^()«»]{0,100}[;,] )?" + CITED
                    + "(?:(?:\\(matter [^()«»]{2,40}\\))?\\)(?:(?:\\([0-9A-Za-z]{1,6}\\))++\\))?|(?=,? (?:is|are|by [a-z]+ing) ))");
    /** "(also known as the Food for Progress Act of 1985 (7 U.S.C. 1736o))" */
    private static final Pattern CITE_WITH_NAME = Pattern.compile(
            " \\((?:commonly|popularly|also) (?:known|referred to) as the [A-Z][^()«»]{2,100} \\(" + CITED + "\\)\\)");

    /** A citation that names no one section, or is misprinted. */
    private static final Pattern OTHER_CITE = Pattern.compile(
            " ?\\([0-9]+ U\\.S\\.C\\.[^()«»]*(?:\\([^()«»]*(?:\\([^()«»]*\\)[^()«»]*)*+\\)[^()«»]*)*+\\)");

    static final String SECTIONS = "(?=" + SECTION.pattern() + ")";
    static final String FIRST_SECTION =
            "[Tt]he first section(?= of |,? and sections? [0-9][0-9, and]*(?: of |[;.]|$)|[;.]|$)";

    /** The sections named at the cursor, of the law at hand where no other is named; empty where none is. */
    List<Target> read() {
        if (!phrase().accept(SECTION)) {
            return List.of();
        }
        var letter = phrase().group(2) == null ? "" : "(" + phrase().group(2) + ")";
        boolean one = !phrase().group(0).contains("ections");
        boolean such =
                phrase().group(0).startsWith("such ") || phrase().group(0).startsWith("Such ");
        var number = phrase().group(1);
        var base = such ? clause.antecedents().such(number, clause.base()) : clause.base();
        return sections(base, number, letter + phrase().group(3), one);
    }

    /** "the second section 184" after its words: another section than that which bears the number first. */
    List<Target> oneOfSeveral(String ordinal, String number, String way) {
        return sections(clause.base(), number + " (" + ordinal + ")", way, true);
    }

    /** "6072(b)" after its words, which do not say that it is a section. */
    List<Target> numbered(String number, String way) {
        return sections(clause.base(), number, way, true);
    }

    /** "the first section" after its words. */
    List<Target> first() {
        return sections(clause.base(), "1", "", false);
    }

    private Phrase phrase() {
        return clause.phrase();
    }

    private List<Target> sections(Target base, String first, String way, boolean one) {
        var numbers = new ArrayList<String>();
        var ways = new ArrayList<List<Step>>();
        numbers.add(first);
        var only = UnitList.way(way);
        only.addAll(UnitList.matter(phrase()));
        ways.add(only);
        var own = new HashMap<Integer, CodeSection>();
        while (!only.isEmpty() && numbers.size() == ways.size() && phrase().accept(MORE_WAYS)) {
            var beside = UnitList.besideWay(ways.getLast(), UnitList.way(phrase().group(1)));
            if (beside.isEmpty()) {
                return List.of();
            }
            numbers.add(first);
            ways.add(beside);
        }
        while (!(one && clause.depth() > 0) && more(numbers.size() - 1, own)) {
            numbers.add(phrase().group(1));
            ways.add(UnitList.way(phrase().group(2)));
        }
        if (!own.isEmpty()) {
            return cited(base, numbers, ways, own);
        }
        while (ways.getLast().isEmpty() && phrase().accept(Citations.THROUGH)) {
            Citations.range(numbers.getLast(), phrase().group(1)).forEach(number -> {
                numbers.add(number);
                ways.add(List.of());
            });
            while (!one && more(numbers.size() - 1, own)) {
                numbers.add(phrase().group(1));
                ways.add(UnitList.way(phrase().group(2)));
            }
        }
        return placed(base, numbers, ways);
    }

    private List<Target> placed(Target base, List<String> numbers, List<List<Step>> ways) {
        var listed = Citations.read(phrase(), numbers.size());
        var cite = listed.isEmpty() ? cite() : Optional.<CodeSection>empty();
        var law = law(base.address());
        if (!listed.isEmpty()) {
            return placed(law, numbers, ways, listed);
        }
        if (cite.isEmpty() && !phrase().sees(CITE) && phrase().accept(ANY_LAW)) {
            law = Address.of(new LawName.NamedAct(phrase().named(0).strip().replaceFirst("^,? ?of (?:the )?", "")));
        }
        if (cite.isEmpty() && law.law().isNamed()) {
            phrase().accept(REST_OF_NAME);
        }
        var cites = cite.isPresent() ? List.of(cite.get()) : cites(numbers.size());
        return placed(law, numbers, ways, cites);
    }

    /** Goes on to the next section of a list; keeps the citation of the one before, where it has one of its own. */
    private boolean more(int last, Map<Integer, CodeSection> own) {
        int before = phrase().at();
        var cite = cite();
        if (cite.isPresent() && phrase().accept(MORE_SECTIONS)) {
            own.put(last, cite.get());
            return true;
        }
        phrase().back(before);
        return phrase().accept(MORE_SECTIONS);
    }

    /** "sections 102(19)(G) (42 U.S.C. 3002(19)(G)), 207(b)(2)(B) (42 U.S.C. 3018(b)(2)(B)), and 215(i) of the Act" */
    private List<Target> cited(
            Target base, List<String> numbers, List<List<Step>> ways, Map<Integer, CodeSection> own) {
        int last = numbers.size() - 1;
        cite().ifPresent(cite -> own.put(last, cite));
        var law = law(base.address());
        cite().ifPresent(cite -> own.putIfAbsent(last, cite));
        var placed = new ArrayList<Target>();
        for (int i = 0; i < numbers.size(); i++) {
            var address = law.section(numbers.get(i));
            address = own.containsKey(i) ? address.cited(own.get(i)) : address;
            placed.add(new Target(clause.antecedents().remember(address), ways.get(i)));
        }
        clause.antecedents().cited(placed.getLast());
        return placed;
    }

    /** Sections of a list that goes on after another place, without the word. */
    List<Target> bare() {
        return phrase().accept(BARE) ? sections(clause.base(), phrase().group(1), phrase().group(2), false) : List.of();
    }

    private List<Target> placed(Address law, List<String> numbers, List<List<Step>> ways, List<CodeSection> cites) {
        var placed = new ArrayList<Target>();
        for (int i = 0; i < numbers.size(); i++) {
            var address = law.section(numbers.get(i));
            address = numbers.size() == cites.size() ? address.cited(cites.get(i)) : address;
            address = clause.antecedents().remember(address);
            placed.add(new Target(address, ways.get(i)));
        }
        clause.antecedents().cited(placed.getLast());
        return placed;
    }

    private List<CodeSection> cites(int count) {
        var cites = Citations.read(phrase(), count);
        if (!cites.isEmpty()) {
            return cites;
        }
        var cite = cite();
        if (cite.isEmpty()) {
            phrase().accept(OTHER_CITE);
        }
        return cite.stream().toList();
    }

    private Address law(Address inherited) {
        int before = phrase().at();
        if (phrase().accept(PlaceRules.OUTER)) {
            var law = LawRules.ALL.read(clause.at(List.of(new Target(inherited, List.of()))));
            if (!law.isEmpty()) {
                return law.getFirst();
            }
            phrase().back(before);
        }
        return inherited;
    }

    /** The target with the citation that stands at the cursor, if one does. */
    Target cited(Target target) {
        return cited(target, false);
    }

    /**
     * The same.
     *
     * @param part whether the target is a part of a law, which is that section of the Code where it cites one: "subtitle P
     *     of the National Agricultural Research Act (7 U.S.C. 3371)", without "et seq."
     */
    Target cited(Target target, boolean part) {
        var cite = cite();
        // "Subsection (b) of the Travel Promotion Act of 2009 (22 U.S.C. 2131(b))": the Act is one section of the Code.
        // A capital letter is often a clerk's: "7 U.S.C. 15B(c)(1)" is section 15b.
        boolean level = cite.isPresent()
                && !phrase().group(3).isEmpty()
                && cite.get().section().chars().noneMatch(Character::isUpperCase);
        if (cite.isEmpty() || target.address().isTable()) {
            return target;
        }
        var cited = target.address().cited(cite.get());
        if (target.address().section().isEmpty()) {
            return part || level ? target.at(cited) : target;
        }
        return target.at(clause.antecedents().remember(cited));
    }

    private static final Pattern LAW_BEFORE = Pattern.compile("\\(.*[;,] [0-9]");
    /** Titles that are laws themselves: a section of another law is none of theirs, but a note under one, though a clerk left the word out. */
    private static final Set<Integer> ENACTED = Set.of(
            1, 3, 4, 5, 9, 10, 11, 13, 14, 17, 18, 23, 28, 31, 32, 35, 36, 37, 38, 39, 40, 41, 44, 46, 49, 51, 54);

    /** "(18 U.S.C. 1591(e))"; a citation of a whole Act ("et seq.") or of a note says no section. */
    private Optional<CodeSection> cite() {
        boolean cites = phrase().accept(CITE_WITH_NAME) || phrase().accept(CITE);
        if (!cites || !phrase().group(4).isBlank()) {
            return Optional.empty();
        }
        boolean behind = LAW_BEFORE.matcher(phrase().group(0)).find();
        if (behind && ENACTED.contains(Integer.parseInt(phrase().group(1)))) {
            return Optional.empty();
        }
        return Optional.of(new CodeSection(
                Integer.parseInt(phrase().group(1)), phrase().group(2).replace('–', '-')));
    }
}
