package org.engross.expression;

import java.util.List;
import java.util.stream.Collectors;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.citation.MeasureId;
import org.engross.citation.TextId;
import org.engross.codification.CodePrint;
import org.engross.library.Holding;
import org.engross.measure.ClericalCorrection;
import org.engross.provision.Annotation;
import org.engross.provision.Designation;
import org.engross.provision.Level;
import org.engross.provision.PlainPrint;
import org.engross.provision.Provision;
import org.engross.provision.Wording;

/**
 * What came of executing, before and after, in the reading in which it was asked for.
 *
 * @param note what was done beyond executing; empty if nothing
 */
record PublishedResult(Provision before, Provision text, String note) {

    /** A section that does not stand yet. */
    static final Provision NOTHING = new Provision(Level.SECTION, Designation.NONE, Wording.NONE, List.of());

    /**
     * Bills quote the Act's words, so the Act was amended; whoever asked for the Code gets it as the Code would print it,
     * with its footnotes to what did not change.
     */
    PublishedResult asTheCodePrints(CodeSection code, String executedOn) {
        return new PublishedResult(
                before,
                Annotation.carried(before, CodePrint.of(text, code)),
                "Executed on the Act's own words, which bills quote (" + executedOn
                        + "), and printed as the Code would print them.");
    }

    /**
     * Makes the corrections that a clerk is known to have made, if with them the text is that of a version held; what
     * nobody voted on is named.
     */
    PublishedResult asTheClerkCorrected(MeasureId measure, List<Holding> holdings) {
        for (var held : holdings) {
            var corrections = ClericalCorrection.of(held.id());
            if (!corrections.isEmpty()
                    && held.document().id() instanceof TextId.OfMeasure of
                    && of.version().measure().equals(measure)) {
                var corrected = text;
                for (var correction : corrections) {
                    corrected = correction.in(corrected);
                }
                if (!corrected.equals(text)
                        && sections(corrected).equals(sections(held.document().text()))) {
                    return new PublishedResult(before, corrected, note(held, corrections));
                }
            }
        }
        return this;
    }

    private static String note(Holding held, List<ClericalCorrection> corrections) {
        return "The text of " + held.id() + ", with what the clerk corrected: "
                + corrections.stream()
                        .map(correction -> correction.amended() + " is " + correction.engrossed() + " ("
                                + correction.why().replaceFirst("[.]$", "") + ")")
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static List<String> sections(Provision bill) {
        return bill.provisions().stream().map(PlainPrint::of).toList();
    }
}
