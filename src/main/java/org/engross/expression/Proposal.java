package org.engross.expression;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.engross.amending.AmendatoryLanguage;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.citation.ProvisionPath;
import org.engross.library.Document;
import org.engross.provision.Provision;

/**
 * Amendatory language that somebody brings, and that need not be held.
 *
 * @param title by which it is told
 * @param language as it was read
 * @param classifiedTo the section of the Code to which its editors classified the text
 * @param mark what of the text was not checked; empty for what somebody brings, which is what it says
 * @param doubt why the words at a place of it are not known to be official
 * @param day of the law on which the text itself says that it works; empty where it does not say
 */
public record Proposal(
        String title,
        AmendatoryLanguage language,
        Optional<CodeSection> classifiedTo,
        Optional<LocalDate> day,
        String mark,
        Function<ProvisionPath, Optional<String>> doubt) {

    public Proposal {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(classifiedTo, "classifiedTo");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(doubt, "doubt");
    }

    /**
     * A text that is held, or a provision of it; the day is that of the text.
     *
     * @param place of the provision; empty for the whole
     */
    public static Proposal of(ExpressedText text, Provision provision, Optional<ProvisionPath> place) {
        var document = text.base().document();
        return new Proposal(
                text.title(),
                AmendatoryLanguage.read(provision),
                document.classifiedTo(),
                Optional.of(EffectReader.lawOfItsDay(document)),
                text.mark(),
                path -> text.doubtWithin(place.orElse(path)));
    }

    /** Plain words, which have no day. */
    public static Proposal of(String title, String words) {
        return new Proposal(
                title,
                AmendatoryLanguage.read(words),
                Optional.empty(),
                Optional.empty(),
                "",
                path -> Optional.empty());
    }

    /** An official file. */
    public static Proposal of(Document document) {
        return new Proposal(
                document.title(),
                AmendatoryLanguage.read(document.text()),
                document.classifiedTo(),
                Optional.of(EffectReader.lawOfItsDay(document)),
                "",
                path -> Optional.empty());
    }

    Proposal with(AmendatoryLanguage other) {
        return new Proposal(title, other, classifiedTo, day, mark, doubt);
    }
}
