package org.engross.expression;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.citation.Expression;
import org.engross.citation.ProvisionPath;

/**
 * What a text would do to the law, all of it. Each of its instructions, and each piece of its language that is not read,
 * stands in one place of this.
 *
 * @param text as asked; empty for a file that is not held
 * @param mark what of the text was not checked and why; empty where all was, and for a file that is not held
 * @param doubt why the words at a place of the text are not known to be official; empty where they were checked
 * @param laws in the order of the Code, then of the names of Acts
 * @param nameless instructions of which the text does not say for which law they are
 * @param unread language that is not read and does not go on from where a law is amended
 */
public record TextEffects(
        Optional<Expression> text,
        String title,
        LocalDate date,
        String mark,
        Function<ProvisionPath, Optional<String>> doubt,
        List<LawEffect> laws,
        List<InstructionEffect> nameless,
        List<UnreadLanguage> unread) {

    public TextEffects {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(doubt, "doubt");
        laws = List.copyOf(laws);
        nameless = List.copyOf(nameless);
        unread = List.copyOf(unread);
    }

    /**
     * The same of what stands at a place of the text and below it, and of the instruction of which the place is a part. What
     * a law would read is still what the whole text makes of it.
     */
    public TextEffects within(ProvisionPath place) {
        return new TextEffects(
                text,
                title + ", " + place.printed(),
                date,
                mark,
                doubt,
                laws.stream().flatMap(law -> law.within(place).stream()).toList(),
                InstructionEffect.within(place, nameless),
                unread.stream().filter(words -> place.covers(words.path())).toList());
    }

    /** The expression as written; empty for a file. */
    public String id() {
        return text.map(Expression::toString).orElse("");
    }

    /** Why the words of an instruction are not known to be official; empty where they were checked. */
    public String unchecked(InstructionEffect instruction) {
        return doubt.apply(instruction.path()).orElse("");
    }

    /** How many instructions it gives. */
    public int instructions() {
        return laws.stream().mapToInt(law -> law.instructions().size()).sum() + nameless.size();
    }

    /** All its language that is not read, wherever it stands. */
    public List<UnreadLanguage> allUnread() {
        return Stream.concat(laws.stream().flatMap(law -> law.law().unread().stream()), unread.stream())
                .toList();
    }

    /** The counts in a sentence. */
    public String count() {
        return counted(instructions(), "instruction", "instructions") + " in "
                + counted(laws.size(), "law or section", "laws and sections") + "; "
                + nameless.size() + " that " + (nameless.size() == 1 ? "names" : "name") + " no law; "
                + counted(allUnread().size(), "passage", "passages") + " of amendatory language not read";
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
