package org.engross.codification;

import java.util.Objects;
import java.util.Optional;
import org.engross.citation.LawCitation;
import org.engross.citation.LawCitation.ActSection;
import org.engross.citation.LawCitation.CodeSection;

/**
 * The names of one section of law. A title that Congress has enacted is amended by the Code's own numbers; a section of
 * another title is amended under the name and number that it has in its Act.
 *
 * @param code the section as the Code numbers it; empty where it is not known to stand in the Code
 * @param act the same section in the Act that made it; empty in an enacted title, and where it is not known
 */
public record SectionNames(Optional<CodeSection> code, Optional<ActSection> act) {

    public SectionNames {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(act, "act");
        if (code.isEmpty() && act.isEmpty()) {
            throw new IllegalArgumentException("a section without a name");
        }
    }

    /** A section that goes by the Code's number alone. */
    public static SectionNames of(CodeSection code) {
        return new SectionNames(Optional.of(code), Optional.empty());
    }

    /** A section of an Act that is not known to stand in the Code. */
    public static SectionNames of(ActSection act) {
        return new SectionNames(Optional.empty(), Optional.of(act));
    }

    /** Whether the Code's print is the law itself. */
    public boolean isEnacted() {
        return code.filter(section -> CodeSection.isEnacted(section.title())).isPresent();
    }

    /** The name under which it is amended. */
    public LawCitation amendedAs() {
        return act.<LawCitation>map(section -> section).or(() -> code).orElseThrow();
    }
}
