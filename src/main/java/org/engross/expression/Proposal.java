package org.engross.expression;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.engross.amending.AmendatoryLanguage;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.library.Document;
import org.engross.provision.Provision;

/**
 * Amendatory language that somebody brings, and that need not be held.
 *
 * @param title by which it is told
 * @param language as it was read
 * @param classifiedTo the section of the Code to which its editors classified the text
 * @param day of the law on which the text itself says that it works; empty where it does not say
 */
public record Proposal(
        String title, AmendatoryLanguage language, Optional<CodeSection> classifiedTo, Optional<LocalDate> day) {

    public Proposal {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(classifiedTo, "classifiedTo");
        Objects.requireNonNull(day, "day");
    }

    /** A text that is held, or a provision of it; the day is that of the text. */
    public static Proposal of(ExpressedText text, Provision provision) {
        var document = text.base().document();
        return new Proposal(
                text.title(),
                AmendatoryLanguage.read(provision),
                document.classifiedTo(),
                Optional.of(EffectReader.lawOfItsDay(document)));
    }

    /** Plain words, which have no day. */
    public static Proposal of(String title, String words) {
        return new Proposal(title, AmendatoryLanguage.read(words), Optional.empty(), Optional.empty());
    }

    /** An official file. */
    public static Proposal of(Document document) {
        return new Proposal(
                document.title(),
                AmendatoryLanguage.read(document.text()),
                document.classifiedTo(),
                Optional.of(EffectReader.lawOfItsDay(document)));
    }

    Proposal with(AmendatoryLanguage other) {
        return new Proposal(title, other, classifiedTo, day);
    }
}
