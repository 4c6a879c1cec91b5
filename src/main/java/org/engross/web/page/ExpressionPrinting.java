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

    /** The address of its page. */
    static String page(ExpressedText read) {
        return Addresses.page(read);
    }

    static PrintedPart printed(Provision text) {
        return PrintedPart.of(text);
    }

    static ComparativePrint comparativePrint(ExpressedText read) {
        return ComparativePrint.of(read);
    }

    /** How many of the instructions addressed to it were carried out. */
    static int carriedOut(ExpressedText read) {
        return instructions(read) - read.refused();
    }

    /** How many instructions were carried out, refused and not read, and what it lacks for that, in sentences. */
    static String count(ExpressedText read) {
        return carriedOut(read) + " of " + instructions(read) + " instructions addressed to this text carried out, "
                + read.refused() + " refused, " + read.unread() + " passages of amendatory language not read."
                + (read.isComplete() ? "" : " " + read.caution());
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
