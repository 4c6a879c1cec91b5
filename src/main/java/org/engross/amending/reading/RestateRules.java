package org.engross.amending.reading;

import static org.engross.amending.reading.ReadingRule.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.engross.amending.instruction.Content;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Passage;
import org.engross.amending.instruction.Target;

/** Provisions that are put new, or away, as wholes: "is amended to read as follows: …", "is repealed". */
final class RestateRules {

    private static final String TO_READ =
            ",? ?(?:(?:is|are)(?: further| hereby| each)*+ )?(?:amended )?(?:so as )?to read(?: as follows?)?(?:[:—]|:\\.|,(?= «q)|(?= «q))\\s*";
    private static final Pattern THEN_TO_READ = Pattern.compile(TO_READ + "|,? as follows[:—]\\s*(?=«b)");
    private static final Pattern READS = Pattern.compile(" (?:reads?|shall read|will read) as follows[:—]\\s*");
    private static final Pattern FOR = Pattern.compile(",? (?:for|in (?:place|lieu) of) ");

    static final RuleList<Instruction> ALL = RuleList.of(
            rule(
                    "substitute-for",
                    "Puts words in the place of others named after them, “substituting ‘B’ for ‘A’”.",
                    "(?:by )?substituting (?=«q)",
                    RestateRules::substituteFor),
            rule(
                    "insert-in-place-of",
                    "Puts words in the place of others named after them, “inserting ‘B’ in lieu of ‘A’”.",
                    "(?:by )?(?:inserting|adding) (?=«q[0-9]+»,? in (?:place|lieu) of (?!thereof))",
                    RestateRules::substituteFor),
            rule(
                    "change-to",
                    "Puts words in the place of others, “changing ‘A’ to ‘B’”.",
                    "(?:by )?changing (?=«q|the )",
                    RestateRules::changeTo),
            rule(
                    "amended-to-read",
                    "Restates the places at hand, “is amended to read as follows: …”.",
                    TO_READ,
                    clause -> restate(clause, clause.where())),
            rule(
                    "as-it-read",
                    "Restates the places at hand as they once were, or would be, which no words quote, “is amended to read as such section read on March 6, 2017”.",
                    ",? ?(?:(?:is|are)(?: further| hereby| each)*+ )?(?:amended )?(?:so as )?to read (as (?:if [^;«»]{3,200}? (?:had|were|was)(?: never| not)?(?: been)? |(?:such|that|the|those|these|it|they)\\b[^;«»]{0,120}? (?:read|reads|would read|existed|would have read|was in effect) )[^;«»]{2,200}?)(?=[;.]|$|, and$)",
                    clause -> restated(clause, clause.group(1))),
            rule(
                    "beginning-to-read",
                    "Restates the beginning of a place, “So much of section 5(a) as precedes paragraph (1) is amended to read as follows: …”.",
                    "(?:(?:by )?(?:amending|revising) )?(?=[Ss]o much of )",
                    RestateRules::beginning),
            rule(
                    "amend-to-read",
                    "Restates a place named after the verb, “by amending paragraph (2) to read as follows: …”.",
                    "(?:by )?(?:amending|revising|restating) ",
                    clause -> restateNamed(clause, THEN_TO_READ)),
            rule(
                    "so-that-it-reads",
                    "Restates a place, “so that paragraph (1) reads as follows: …”.",
                    "so that ",
                    clause -> restateNamed(clause, READS)),
            rule(
                    "repealed-and-reenacted",
                    "Restates what is repealed and enacted again, “is repealed and reenacted to read as follows: …”.",
                    ",? ?(?:is|are)(?: hereby)*+ repealed and (?:is |are )?re-?enacted(?: so as)?(?: to read)? as follows[:—]\\s*",
                    clause -> restate(clause, clause.where())),
            rule(
                    "is-repealed",
                    "Repeals the places at hand, “Section 5 is repealed”.",
                    ",? ?(?:is|are|shall be)(?: hereby| each| further)*+ repealed",
                    clause -> repeal(clause, clause.where())),
            rule(
                    "is-struck",
                    "Strikes the places at hand, “Subsection (c) of section 9 is hereby stricken”.",
                    ",? ?(?:is|are|shall be)(?: hereby| each| further)*+ (?:stricken|struck|deleted)(?: out)?(?=[;.]|,? and |$)",
                    RestateRules::struck),
            rule(
                    "repeal",
                    "Repeals what is named after the verb, “by repealing subsection (c)”.",
                    "(?:by )?repealing ",
                    clause -> repeal(clause, clause.places())));

    private RestateRules() {}

    private static List<Instruction> restated(Clause clause, String words) {
        return clause.where().stream()
                .map(target -> (Instruction) new Instruction.Restate(target, Content.named(words), clause.source()))
                .toList();
    }

    private static List<Instruction> substituteFor(Clause clause) {
        var content = clause.content();
        if (content.isEmpty() || !clause.accept(FOR)) {
            return List.of();
        }
        return clause.passage().stream()
                .flatMap(struck -> struck.where().stream().map(target -> (Instruction)
                        new Instruction.Substitute(target, struck.at(target), content.get(), clause.source())))
                .toList();
    }

    private static List<Instruction> beginning(Clause clause) {
        var found = clause.passage();
        if (found.size() != 1 || !clause.accept(THEN_TO_READ)) {
            return List.of();
        }
        var one = found.getFirst();
        return clause.content().stream()
                .flatMap(content -> one.where().stream().map(target ->
                        (Instruction) new Instruction.Substitute(target, one.passage(), content, clause.source())))
                .toList();
    }

    private static List<Instruction> restateNamed(Clause clause, Pattern reads) {
        var named = clause.places();
        return clause.accept(reads) ? restate(clause, named) : List.of();
    }

    private static final Pattern TO = Pattern.compile(",? to (?:read )?(?=«q|an? )");

    private static List<Instruction> changeTo(Clause clause) {
        var changed = clause.passage();
        if (changed.size() != 1 || !clause.accept(TO)) {
            return List.of();
        }
        var one = changed.getFirst();
        return clause.content().stream()
                .flatMap(content -> one.where().stream().map(target ->
                        (Instruction) new Instruction.Substitute(target, one.at(target), content, clause.source())))
                .toList();
    }

    /** One provision is restated; several, that lie in another, are struck and the new ones put in their place. */
    private static List<Instruction> restate(Clause clause, List<Target> targets) {
        var content = clause.content();
        if (content.isEmpty() || targets.isEmpty()) {
            return List.of();
        }
        var first = targets.getFirst();
        if (targets.size() == 1) {
            return List.of(new Instruction.Restate(first, content.get(), clause.source()));
        }
        return first.steps().isEmpty()
                ? List.of()
                : List.of(new Instruction.Substitute(
                        first.above(), new Passage.Named(targets), content.get(), clause.source()));
    }

    private static List<Instruction> struck(Clause clause) {
        return clause.where().stream()
                .map(target -> target.steps().isEmpty()
                        ? (Instruction) new Instruction.Repeal(target, clause.source())
                        : new Instruction.Strike(target.above(), new Passage.Named(List.of(target)), clause.source()))
                .toList();
    }

    private static List<Instruction> repeal(Clause clause, List<Target> targets) {
        return targets.stream()
                .map(target -> (Instruction) new Instruction.Repeal(target, clause.source()))
                .toList();
    }
}
