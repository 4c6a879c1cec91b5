package org.engross.web.page;

import io.quarkus.qute.TemplateExtension;
import org.engross.citation.ProvisionPath;
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

    /** Why the words at a place of it are not known to be official; empty where they were checked. */
    static String doubt(ExpressedText read, ProvisionPath place) {
        return read.doubtAt(place).orElse("");
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
