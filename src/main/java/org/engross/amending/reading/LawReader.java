package org.engross.amending.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Address;
import org.engross.amending.instruction.LawName;
import org.engross.amending.instruction.Step;
import org.engross.amending.instruction.Target;
import org.engross.provision.Level;

/**
 * Reads the names of laws, "title 18, United States Code", "the Communications Act of 1934 (47 U.S.C. 151 et seq.)",
 * "that Act", and remembers which was named last, so that "such" has a meaning.
 */
public final class LawReader {

    private static final String PART =
            "(?:[Cc]hapter|[Ss]ubchapter|[Ss]ubpart|[Pp]art|[Ss]ubtitle|[Tt]itle|[Dd]ivision) [0-9A-Za-z]+(?:[–-][0-9A-Za-z]+)?";
    private static final String PARTS = "(?:" + PART + "(?: of|,)(?: the)? ){0,12}";
    private static final Pattern CODE_TITLE = Pattern.compile(
            PARTS + "[Tt]itle ([1-9][0-9]?)(?![0-9])(?:,? United States Code|, U\\.S\\.C\\.|,? of the United States Code)?(?! of)");
    private static final Pattern SUCH =
            Pattern.compile(PARTS + "(?:[Ss]uch|[Tt]hat) (title|Act|Code|Law|chapter|subchapter|part|subtitle)\\b");
    private static final Pattern PART_ONLY = Pattern.compile(PARTS
            + "(?:[Cc]hapter|[Ss]ubchapter|[Tt]itle|[Ss]ubtitle|[Pp]art|[Ss]ubpart) [0-9A-Z]+(?:[–-][0-9A-Z]+)?\\b(?! of|,? United)"
            + "(?: \\([0-9]+ U\\.S\\.C\\. [^()]*\\))?");
    private static final String CAPITAL =
            "(?!Section|Subsection|Paragraph|Subparagraph|Clause|Such|Each|The |In )[A-Z][A-Za-z0-9’'.&–-]*";
    private static final Pattern ACT = Pattern.compile(PARTS
            + "(?:the |The )?(?:[Ff]irst section of the |Act (?:entitled|of) )?"
            + "(" + CAPITAL
            + "(?:,? (?:[A-Z0-9][A-Za-z0-9’'.&–-]*|of|and|the|for|to|in|on|or|with|against|at|by|from|through|«q[0-9]+»)){0,25}?"
            + " (?:Act|Code|Law|Resolution)(?: Amendments)?"
            + "(?: of [0-9]{4})?(?:, [0-9]{4}|(?:,| for) Fiscal Year [0-9]{4})?)(?=[ ,.(—;:)]|$)"
            + "(?: ?\\(([0-9]+ U\\.S\\.C\\.[^()]*(?:et seq|note)[^()]*|Public Law [^()]*|division [^()]*)\\))?");
    private static final Pattern PUBLIC_LAW = Pattern.compile(
            "(?:division [A-Z] of )?(Public Law [0-9]+[–-][0-9]+)|(?:the )?(Act of [A-Z][a-z]+ [0-9]{1,2}, [0-9]{4}|Revised Statutes)");

    private static final Pattern CHAPTER = Pattern.compile("[Cc]hapter ([0-9]+[A-Z]*)\\b");
    private Address lastAddress = Address.NONE;
    private String lastChapter = "";
    private Target lastTarget = Target.NONE;
    private final Map<String, Address> cited = new HashMap<>();

    /** The law named at the cursor, without a section; null where none is. */
    Address read(Phrase phrase, Address inherited) {
        if (phrase.accept(CODE_TITLE)) {
            var chapter = CHAPTER.matcher(phrase.group(0));
            if (chapter.find()) {
                lastChapter = chapter.group(1);
                lastAddress = title(phrase.group(1));
            }
            return title(phrase.group(1));
        }
        if (phrase.accept(SUCH)) {
            return Address.of(such(phrase.group(1), inherited));
        }
        if (phrase.accept(PART_ONLY)) {
            return inherited.section("");
        }
        if (phrase.accept(PUBLIC_LAW)) {
            var name = phrase.group(1) == null ? phrase.group(2) : phrase.group(1);
            return Address.of(new LawName.NamedAct(name));
        }
        if (phrase.accept(ACT)) {
            return Address.of(new LawName.NamedAct(phrase.group(1).strip()));
        }
        return null;
    }

    /** What "such" law means; its own words where nothing was named before. */
    private LawName such(String word, Address inherited) {
        var law = inherited.law().isNamed() ? inherited.law() : lastAddress.law();
        return law.isNamed() ? law : new LawName.Antecedent(word);
    }

    private static Address title(String number) {
        return Address.of(new LawName.CodeTitle(Integer.parseInt(number)));
    }

    /** Takes the law that a heading names, "Title 37, United States Code", for the one that "such title" means. */
    public void heading(String words) {
        var title = CODE_TITLE.matcher(words);
        if (!lastAddress.law().isNamed() && title.lookingAt()) {
            lastAddress = title(title.group(1));
        }
    }

    /** Remembers an address; gives it the citation that the same section bore before. */
    Address remember(Address address) {
        var key = address.law() + "/" + address.section();
        if (address.code().isPresent()) {
            cited.put(key, address);
        }
        lastAddress = cited.getOrDefault(key, address);
        return lastAddress;
    }

    void remember(Target target) {
        lastTarget = target;
    }

    /** The number of the chapter named last; empty where none was. */
    String lastChapter() {
        return lastChapter;
    }

    Address lastSection() {
        return lastAddress;
    }

    /** "such paragraph": the way last named, up to that level; null where none was. */
    Target lastUnit(Target base, Level level) {
        var found = upTo(base, level);
        return found == null ? upTo(lastTarget, level) : found;
    }

    private static Target upTo(Target target, Level level) {
        for (int i = target.steps().size() - 1; i >= 0; i--) {
            if (target.steps().get(i) instanceof Step.Unit unit && levelAt(target, i, unit) == level) {
                return new Target(target.address(), target.steps().subList(0, i + 1));
            }
        }
        return null;
    }

    /** The level of the last unit of a target; null where it has none. */
    static Level lastLevel(Target target) {
        for (int i = target.steps().size() - 1; i >= 0; i--) {
            if (target.steps().get(i) instanceof Step.Unit unit) {
                return levelAt(target, i, unit);
            }
        }
        return null;
    }

    /** The level that is written for the step at a place; null where none is, or the target has no such step. */
    static Level firstLevel(Target target, int index) {
        return index < target.steps().size() && target.steps().get(index) instanceof Step.Unit unit
                ? unit.level().orElse(null)
                : null;
    }

    /** The target without its units of a level and below it. */
    static Target above(Target target, Level level) {
        for (int i = 0; i < target.steps().size(); i++) {
            if (target.steps().get(i) instanceof Step.Unit unit
                    && levelAt(target, i, unit).compareTo(level) >= 0) {
                return new Target(target.address(), target.steps().subList(0, i));
            }
        }
        return target;
    }

    /** The level of a unit, counted from the last whose level is written, or from the subsection. */
    private static Level levelAt(Target target, int index, Step.Unit unit) {
        if (unit.level().isPresent()) {
            return unit.level().get();
        }
        for (int i = index; i >= 0; i--) {
            if (target.steps().get(i) instanceof Step.Unit above
                    && above.level().isPresent()) {
                return Level.values()[Math.min(above.level().get().ordinal() + index - i, Level.SUBITEM.ordinal())];
            }
        }
        return Level.values()[Math.min(Level.SUBSECTION.ordinal() + index, Level.SUBITEM.ordinal())];
    }
}
