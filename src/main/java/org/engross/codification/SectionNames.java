package org.engross.codification;

import java.util.Objects;
import java.util.Optional;
import org.engross.amending.instruction.Address;
import org.engross.citation.LawCitation;
import org.engross.citation.LawCitation.ActSection;
import org.engross.citation.LawCitation.CodeSection;

/**
 * The names of one section of law. A title that Congress has enacted is amended by the Code's own numbers; a section of
 * another title is amended under the name and number that it has in its Act.
 *
 * @param code the section as the Code numbers it
 * @param act the same section in the Act that made it; empty in an enacted title
 */
public record SectionNames(CodeSection code, Optional<ActSection> act) {

    public SectionNames {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(act, "act");
    }

    /** A section that goes by the Code's number alone. */
    public static SectionNames of(CodeSection code) {
        return new SectionNames(code, Optional.empty());
    }

    /** Whether the Code's print is the law itself. */
    public boolean isEnacted() {
        return CodeSection.isEnacted(code.title());
    }

    /** Whether an instruction addressed so means this section, under either of its names. */
    public boolean isMeantBy(Address address) {
        return AmendedLaw.isAddressed(address, code)
                || act.filter(section -> AmendedLaw.isAddressed(address, section))
                        .isPresent();
    }

    /** The name under which it is amended. */
    public LawCitation amendedAs() {
        return act.<LawCitation>map(section -> section).orElse(code);
    }
}
