package org.engross.amending.instruction;

import java.util.Objects;
import java.util.Optional;
import org.engross.citation.LawCitation.CodeSection;

/**
 * The law that an instruction names.
 *
 * @param law its name as written, {@code title 18} or {@code Communications Act of 1934}; empty where none is named
 * @param section the number of the section in that law; empty where the language names the law as a whole
 * @param code the section of the Code that stands in parentheses after it, where one does
 */
public record Address(String law, String section, Optional<CodeSection> code) {

    /** No law named yet. */
    public static final Address NONE = new Address("", "", Optional.empty());

    public Address {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(code, "code");
    }

    public Address section(String newSection) {
        return new Address(law, newSection, Optional.empty());
    }

    Address law(String newLaw) {
        return new Address(newLaw, section, code);
    }

    public Address cited(CodeSection cited) {
        return new Address(law, section, Optional.of(cited));
    }

    @Override
    public String toString() {
        return (section.isEmpty() ? "" : "section " + section + (law.isEmpty() ? "" : " of "))
                + law
                + code.map(cited -> " (" + cited.printed() + ")").orElse("");
    }
}
