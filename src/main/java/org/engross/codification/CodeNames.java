package org.engross.codification;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.engross.amending.draft.OriginText;
import org.engross.amending.draft.TextRange;
import org.engross.amending.draft.WorkingProvision;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.Passage;

/**
 * "Title 5, United States Code," as the Code prints it among words that instructions brought in: "title 5". The comma behind goes too where
 * it only closes the name: where the words that made place for it had none, before "or" and "shall", and in a heading.
 */
final class CodeNames {

    private static final WordPattern NAME =
            WordPattern.of("Tt", "([Tt]itle [0-9]+), United States Code\\b(?<comma>,(?=(?: (?<next>[a-z]+)\\b)?))?");
    private static final WordPattern IN_HEADING =
            WordPattern.of("Tt", "([Tt]itle [0-9]+), (?i:united sta[a-z]{1,4} code)\\b,?");
    private static final Pattern CLOSES = Pattern.compile("or|shall");
    private static final Pattern STAYS =
            Pattern.compile("the|an?|any|all|of|if|includ[a-z]+|whenever|until|but|except");

    private final List<Instruction> instructions;

    /** @param instructions by the origins of the words */
    CodeNames(List<Instruction> instructions) {
        this.instructions = List.copyOf(instructions);
    }

    OriginText inHeading(OriginText heading) {
        return CodeReferences.each(heading, IN_HEADING, (words, found) -> found.group(1));
    }

    OriginText in(OriginText text) {
        return CodeReferences.each(text, NAME, (words, found) -> found.group(1) + behind(text, found));
    }

    private String behind(OriginText text, MatchResult found) {
        if (found.group("comma") == null) {
            return "";
        }
        return closes(text, found) ? "" : ",";
    }

    private boolean closes(OriginText text, MatchResult found) {
        var next = found.group("next");
        return next != null
                && madePlace(text, found)
                        .map(struck -> !struck.endsWith(",") || next.equals("are"))
                        .orElseGet(() -> CLOSES.matcher(next).matches());
    }

    /** Why the comma behind a name may stay or go; empty where it is plain. */
    Optional<String> objection(WorkingProvision law) {
        return TextRange.of(law).stream()
                .filter(range -> !range.inHeading())
                .map(TextRange::text)
                .filter(text -> !CodeReferences.isOfTheLaw(text))
                .flatMap(text -> NAME.results(text.words()).stream()
                        .filter(found ->
                                !OriginText.isOfLaw(CodeReferences.origin(text, found.start())) && isOpen(text, found)))
                .findFirst()
                .map(found -> "the Code's editors may strike the comma before “" + found.group("next") + "”");
    }

    private boolean isOpen(OriginText text, MatchResult found) {
        var next = found.group("next");
        return next != null
                && !CLOSES.matcher(next).matches()
                && !STAYS.matcher(next).matches()
                && madePlace(text, found).isEmpty();
    }

    /** The words that an instruction struck, where all that it put there ends with the name and its comma. */
    private Optional<String> madePlace(OriginText text, MatchResult found) {
        int origin = CodeReferences.origin(text, found.start());
        int end = found.end();
        boolean last = end == text.length() || CodeReferences.origin(text, end) != origin;
        return last
                        && instructions.get(origin) instanceof Instruction.Substitute put
                        && put.struck() instanceof Passage.Quoted struck
                        && struck.through().isEmpty()
                ? Optional.of(struck.words())
                : Optional.empty();
    }
}
