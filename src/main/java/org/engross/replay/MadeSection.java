package org.engross.replay;

import java.util.Objects;
import java.util.Optional;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.provision.PlainPrint;
import org.engross.provision.PlainText;
import org.engross.provision.Provision;

/**
 * A section as the engine made it, or as it found it at the start.
 *
 * @param law empty where no section stands under the number
 * @param words as they are printed; empty where no section stands
 * @param isReadable whether the section is printed again as it was read; on any other nothing is executed
 */
record MadeSection(Optional<Provision> law, String words, boolean isReadable) {

    static final MadeSection NONE = new MadeSection(Optional.empty(), "", true);

    MadeSection {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(words, "words");
    }

    /** A section as the file gives it; what stands in brackets is no section. */
    static MadeSection given(String words) {
        if (words.isBlank() || words.strip().startsWith("[")) {
            return new MadeSection(Optional.empty(), words.strip(), true);
        }
        var law = PlainText.law(words);
        return new MadeSection(Optional.of(law), words.strip(), print(law).equals(words.strip()));
    }

    /** A section as an execution left it; one that was repealed is none. */
    static MadeSection made(Provision law) {
        return law.heading().words().equals("[Repealed]")
                ? new MadeSection(Optional.empty(), "", true)
                : new MadeSection(Optional.of(law), print(law), true);
    }

    private static String print(Provision law) {
        return PlainPrint.of(law).strip();
    }

    /** The number that it bears; empty where it bears none that the Code has. */
    static Optional<CodeSection> code(int title, String number) {
        try {
            return Optional.of(new CodeSection(title, number.replace('–', '-')));
        } catch (IllegalArgumentException noSection) {
            return Optional.empty();
        }
    }
}
