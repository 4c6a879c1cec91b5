package org.engross.statute;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.engross.amending.Address;
import org.engross.amending.AmendedLaw;
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

    /** The titles enacted as law, named in 1 U.S.C. 204 note. */
    private static final Set<Integer> ENACTED = Set.of(
            1, 3, 4, 5, 9, 10, 11, 13, 14, 17, 18, 23, 28, 31, 32, 35, 36, 37, 38, 39, 40, 41, 44, 46, 49, 51, 54);

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
        return ENACTED.contains(code.title());
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
