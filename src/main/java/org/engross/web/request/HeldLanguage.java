package org.engross.web.request;

import java.util.Optional;
import org.engross.citation.ProvisionPath;
import org.engross.expression.ExpressedText;
import org.engross.expression.Proposal;
import org.engross.provision.PlainPrint;
import org.engross.provision.Provision;
import org.engross.provision.Walk;

/** The language of a text that is held, or of one provision of it. */
public record HeldLanguage(ExpressedText read, Optional<ProvisionPath> place) {

    /** The words, as a form shows them. */
    public String words() {
        return PlainPrint.of(provision());
    }

    private Provision provision() {
        return place.map(one -> Walk.find(read.text(), one).getFirst()).orElse(read.text());
    }

    /** Whether these are its words, which a form may have changed at the ends of lines. */
    boolean hasWords(String words) {
        return words.replace("\r\n", "\n").strip().equals(words().strip());
    }

    Proposal proposal() {
        return Proposal.of(read, provision(), place);
    }
}
