package org.engross.web.page;

import io.quarkus.qute.TemplateExtension;
import org.engross.comparison.ProvisionChange;
import org.engross.export.comparison.ChangeLabel;
import org.engross.export.print.ComparativePrint;
import org.engross.export.text.PrintedPart;
import org.engross.expression.ExpressedText;
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

    /** How many instructions were carried out, refused and not read, and what it lacks for that, in sentences. */
    static String count(ExpressedText read) {
        return read.carriedOut() + " of " + instructions(read) + " instructions addressed to this text carried out, "
                + read.refusedOfItsOwn() + " refused"
                + inAmendments(read.refused() - read.refusedOfItsOwn()) + ", " + read.unread()
                + " passages of amendatory language not read."
                + (read.isComplete() ? "" : " " + read.caution());
    }

    /** Refused while an amendment was executed on the amending text. */
    private static String inAmendments(int refused) {
        return refused == 0 ? "" : " (and " + refused + " of an amendment to the amending text)";
    }

    private static int instructions(ExpressedText read) {
        return read.executed().stream().mapToInt(one -> one.outcomes().size()).sum();
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
