package org.engross.codification;

import java.util.List;
import java.util.Objects;
import org.engross.amending.instruction.Instruction;
import org.engross.amending.instruction.UnreadLanguage;
import org.engross.citation.ProvisionPath;

/**
 * A law, or a part of one, that a text would change.
 *
 * @param inItsAct the same section as the text names it in its Act, {@code section 230 of the Communications Act of
 *     1934}; empty where it goes by one name
 * @param byTable whose word it is that the section of the Act is this one, in a clause: {@code the table of Acts, not the
 *     text, says that …}; empty where the text says it or the law goes by one name
 * @param isAdded whether the text adds it
 * @param instructions for it, in the order of the text; each stands with one law alone
 * @param beside instructions that stand with another law and change this one too, since they name several
 * @param unread language that goes on from where this law is amended and is not understood
 */
public record ChangedLaw(
        NamedLaw law,
        String inItsAct,
        String byTable,
        boolean isAdded,
        List<Instruction> instructions,
        List<Instruction> beside,
        List<UnreadLanguage> unread) {

    public ChangedLaw {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(inItsAct, "inItsAct");
        Objects.requireNonNull(byTable, "byTable");
        instructions = List.copyOf(instructions);
        beside = List.copyOf(beside);
        unread = List.copyOf(unread);
    }

    /** The same of the language at a place of the text and below it. */
    public ChangedLaw within(ProvisionPath place) {
        return new ChangedLaw(
                law,
                inItsAct,
                byTable,
                isAdded,
                instructions.stream()
                        .filter(one -> place.covers(one.source().path())
                                || one.source().path().covers(place))
                        .toList(),
                beside.stream()
                        .filter(one -> place.covers(one.source().path())
                                || one.source().path().covers(place))
                        .toList(),
                unread.stream().filter(one -> place.covers(one.path())).toList());
    }

    /** In words: {@code 47 U.S.C. 230, which is section 230 of the Communications Act of 1934}. */
    public String printed() {
        return law.printed()
                + (inItsAct.isEmpty() ? "" : ", which is " + inItsAct)
                + (byTable.isEmpty() ? "" : ", as the table of Acts says")
                + (isAdded ? ", a new section" : "");
    }
}
