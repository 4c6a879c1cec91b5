package org.engross.web.request;

import java.util.Optional;
import org.engross.citation.ProvisionPath;
import org.engross.export.json.TextView;
import org.engross.export.print.ExpressedPrint;
import org.engross.expression.ExpressedText;
import org.engross.expression.TextPlaces;
import org.engross.provision.Provision;
import org.engross.web.http.Permanence;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;

/**
 * A text that a request names, and a place in it if the request names one.
 *
 * @param place which the text has; empty for the whole
 * @param names whether what was asked names the same for good
 */
public record PlacedText(ExpressedText text, Optional<ProvisionPath> place, Permanence names) {

    /** What stands at the place; the root of the text where the whole is named. */
    private Provision provision() {
        return place.map(path -> TextPlaces.one(path, text)
                        .orElseThrow(() -> new ProblemException(
                                Problem.badParameter("path", path.toString(), TextPlaces.several(path, text)))))
                .orElse(text.text());
    }

    public String plain() {
        return ExpressedPrint.plain(text, provision());
    }

    public String markdown() {
        return ExpressedPrint.markdown(text, provision());
    }

    public String html() {
        return ExpressedPrint.html(text, provision());
    }

    /** As USLM: the whole document, or the element of the place alone. */
    public String uslm() {
        return place.map(path -> ExpressedPrint.uslm(text, path, provision()))
                .orElseGet(() -> ExpressedPrint.uslm(text));
    }

    /** As JSON. */
    public TextView view() {
        return place.map(path -> TextView.of(text, path, provision())).orElseGet(() -> TextView.of(text));
    }
}
