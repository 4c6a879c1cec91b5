package org.engross.amending.instruction;

import java.util.List;
import java.util.Objects;
import org.engross.citation.ProvisionPath;

/** What came of an instruction. */
public sealed interface Outcome {

    Instruction instruction();

    /**
     * Carried out.
     *
     * @param touched the provisions that it changed, by their paths in the law as it then read
     * @param remark what a reader must know of how it was carried out, since the words leave it open; mostly empty
     */
    record Executed(Instruction instruction, List<ProvisionPath> touched, String remark) implements Outcome {
        public Executed {
            Objects.requireNonNull(instruction, "instruction");
            Objects.requireNonNull(remark, "remark");
            touched = List.copyOf(touched);
        }
    }

    /** Not carried out: the law is as it was. */
    record Refused(Instruction instruction, Reason reason, String detail) implements Outcome {
        public Refused {
            Objects.requireNonNull(instruction, "instruction");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(detail, "detail");
        }
    }

    /** Why an instruction is refused. */
    enum Reason {
        /** The law has no such provision. */
        TARGET_NOT_FOUND,
        /** The law has more than one such provision, or the words name no one place. */
        TARGET_AMBIGUOUS,
        /** The words do not stand there. */
        WORDS_NOT_FOUND,
        /** The words stand there more than once, and nothing says which is meant. */
        WORDS_FOUND_MORE_THAN_ONCE,
        /** A provision of that designation is there already. */
        DESIGNATION_ALREADY_THERE,
        /** The quoted content does not have the form of what it replaces. */
        CONTENT_DOES_NOT_FIT,
        /** The language is understood, but what it orders is not carried out by this engine. */
        NOT_CARRIED_OUT,
        /** It works on what an earlier instruction, which was refused, was to change. */
        DEPENDS_ON_REFUSED,
        /** The law it names is not the one given. */
        LAW_NOT_HELD,
        /** The work would exceed the bound. */
        TOO_MUCH_WORK,
        /** Amendatory language that may concern the law is not understood. */
        UNREAD_LANGUAGE,
        /** It takes effect on another day than the instructions beside it. */
        OTHER_DAY,
        /** The law says that the amendment leaves out some of the places it names. */
        EXCEPTED,
        /** The law gives a thing another name without amending the words that name it. */
        RENAMED_BY_REFERENCE,
        /** How the Code prints the result is for its editors to settle. */
        EDITORS_DECIDE,
        /** The words cannot be read as law: their parts are out of order. */
        UNREADABLE
    }
}
