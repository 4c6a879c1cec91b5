package org.engross.web.page;

import io.quarkus.qute.TemplateExtension;
import org.engross.citation.Expression;
import org.engross.citation.LawCitation;
import org.engross.citation.ProvisionPath;
import org.engross.citation.TextId;
import org.engross.comparison.ProvisionChange;
import org.engross.export.comparison.ChangeLabel;
import org.engross.export.print.ComparativePrint;
import org.engross.export.text.PrintedPart;
import org.engross.expression.AmendedLaw;
import org.engross.expression.ExpressedText;
import org.engross.expression.InstructionEffect;
import org.engross.expression.LawEffect;
import org.engross.expression.TextEffects;
import org.engross.library.Holding;
import org.engross.provision.Provision;
import org.engross.web.http.Addresses;

/** How the templates print texts and what was carried out in them. */
@TemplateExtension
class ExpressionPrinting {

    private ExpressionPrinting() {}

    static PrintedPart printed(Provision text) {
        return PrintedPart.of(text);
    }

    static ComparativePrint comparativePrint(ExpressedText read) {
        return ComparativePrint.of(read);
    }

    /** The comparative print of a law under a text. */
    static ComparativePrint comparativePrint(AmendedLaw amended, TextEffects told) {
        return ComparativePrint.of(amended, told);
    }

    /** Why the words at a place of it are not known to be official; empty where they were checked. */
    static String doubt(ExpressedText read, ProvisionPath place) {
        return read.doubtAt(place).orElse("");
    }

    /** Where in the page of its text an instruction stands; an amendment's, which stand in what it inserts, have no place. */
    static String address(TextEffects told, InstructionEffect effect) {
        return told.text()
                .filter(text -> !(text.base() instanceof TextId.OfAmendment))
                .map(text -> Addresses.page(text) + "#" + effect.path())
                .orElse("");
    }

    /** The law as it stood beside the law as it would read. */
    static String comparison(LawEffect effect) {
        return effect.reads()
                .map(read -> Addresses.comparison(read.base().toString(), read.toString()))
                .orElse("");
    }

    /** The story of the section through the texts of the measure; empty for other texts and for what is not held. */
    static String story(TextEffects told, LawEffect effect) {
        return told.text()
                .map(Expression::base)
                .filter(TextId.OfMeasure.class::isInstance)
                .flatMap(of -> effect.reads()
                        .map(read -> read.base())
                        .filter(TextId.OfLaw.class::isInstance)
                        .map(law ->
                                "/measures/" + ((TextId.OfMeasure) of).version().measure() + "/story?law="
                                        + ((TextId.OfLaw) law).law()))
                .orElse("");
    }

    /** Whether a text may order changes of law: a measure, an amendment or a public law, with amendments to it or not. */
    static boolean amends(ExpressedText read) {
        return !(read.expression().base() instanceof TextId.OfLaw law) || law.law() instanceof LawCitation.PublicLaw;
    }

    /** The comparison with another, the older of the two first. */
    static String comparison(ExpressedText read, Holding other) {
        return other.document().date().isBefore(read.date())
                ? Addresses.comparison(other.id(), read.id())
                : Addresses.comparison(read.id(), other.id());
    }

    /** {@code Redesignated and reworded}. */
    static String label(ProvisionChange change) {
        return ChangeLabel.kind(change);
    }
}
