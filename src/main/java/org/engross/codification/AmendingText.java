package org.engross.codification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.amending.AmendatoryLanguage;
import org.engross.amending.instruction.Address;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.citation.TextId;
import org.engross.provision.Provision;

/** A text that amends, as the codification sees it; made once, it is executed on any number of sections. */
public final class AmendingText {

    private final AmendatoryLanguage language;
    private final Optional<CodeSection> classifiedTo;
    private final SideRules rules;
    private final List<Address> addresses;

    /**
     * A text and where it belongs.
     *
     * @param classifiedTo the section of the Code to which its editors classified the text, where the text is cut from a
     *     law for that section; an Act's section that it names alone and without a citation is then this one
     */
    public AmendingText(AmendatoryLanguage language, Optional<CodeSection> classifiedTo) {
        this.language = Objects.requireNonNull(language, "language");
        this.classifiedTo = Objects.requireNonNull(classifiedTo, "classifiedTo");
        this.rules = SideRules.of(language);
        this.addresses = language.instructions().stream()
                .map(instruction -> instruction.target().address())
                .distinct()
                .toList();
    }

    /**
     * The language of a text as a law hears it: a floor amendment is for a bill by its directions, and for a law by the
     * language that it would insert.
     */
    public static AmendatoryLanguage language(TextId id, Provision text) {
        return id instanceof TextId.OfAmendment ? AmendatoryLanguage.readInserted(text) : AmendatoryLanguage.read(text);
    }

    /** A whole law, bill or amendment. */
    public static AmendingText of(AmendatoryLanguage language) {
        return new AmendingText(language, Optional.empty());
    }

    public AmendatoryLanguage language() {
        return language;
    }

    /** The laws that the instructions name, each once. */
    List<Address> addresses() {
        return addresses;
    }

    SideRules rules() {
        return rules;
    }

    boolean isClassifiedTo(SectionNames names) {
        return classifiedTo.isPresent() && classifiedTo.equals(names.code());
    }
}
