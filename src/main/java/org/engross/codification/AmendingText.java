package org.engross.codification;

import java.util.Objects;
import java.util.Optional;
import org.engross.amending.AmendatoryLanguage;
import org.engross.citation.LawCitation.CodeSection;

/**
 * A text that amends, as the codification sees it.
 *
 * @param classifiedTo the section of the Code to which its editors classified the text, where the text is cut from a law
 *     for that section; an Act's section that it names alone and without a citation is then this one
 */
public record AmendingText(AmendatoryLanguage language, Optional<CodeSection> classifiedTo) {

    public AmendingText {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(classifiedTo, "classifiedTo");
    }

    /** A whole law, bill or amendment. */
    public static AmendingText of(AmendatoryLanguage language) {
        return new AmendingText(language, Optional.empty());
    }

    boolean isClassifiedTo(SectionNames names) {
        return classifiedTo.isPresent() && classifiedTo.equals(names.code());
    }
}
