package org.engross.amending.instruction;

import java.util.Objects;
import java.util.Optional;
import org.engross.citation.LawCitation.CodeSection;

/**
 * The law that an instruction names.
 *
 * @param section the number of the section in that law; empty where the language names the law as a whole
 * @param code the section of the Code that stands in parentheses after it, where one does
 */
public record Address(LawName law, String section, Optional<CodeSection> code) {

    /** No law named yet. */
    public static final Address NONE = of(LawName.Unnamed.UNNAMED);

    public Address {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(code, "code");
    }

    /** A law as a whole. */
    public static Address of(LawName law) {
        return new Address(law, "", Optional.empty());
    }

    /** The same section of a law that is named elsewhere. */
    public Address within(LawName named) {
        return new Address(named, section, code);
    }

    public Address section(String newSection) {
        return new Address(law, newSection, Optional.empty());
    }

    public Address cited(CodeSection cited) {
        return new Address(law, section, Optional.of(cited));
    }

    /** Whether the law as a whole is meant, no section or table of it. */
    public boolean isWhole() {
        return section.isEmpty() && !isTable();
    }

    /** Whether the table of a chapter is meant, not a section. */
    public boolean isTable() {
        return law instanceof LawName.TableOf;
    }

    @Override
    public String toString() {
        return (section.isEmpty() ? "" : "section " + section + (law.isNamed() ? " of " : ""))
                + law
                + code.map(cited -> " (" + cited.printed() + ")").orElse("");
    }
}
