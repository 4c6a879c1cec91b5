package org.engross.web.lift;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Optional;
import org.engross.vote.RollCall;
import org.engross.web.request.QuotationAnswer;

/** The templates of frames and of the page of citations, with what each one prints. */
@CheckedTemplate(basePath = "lifts")
final class LiftTemplates {

    private LiftTemplates() {}

    static native TemplateInstance embedVote(RollCall vote, String link);

    static native TemplateInstance embedQuote(QuotationAnswer answer, Optional<String> near, String link);

    static native TemplateInstance citing(Lift lift);

    /** Asks what is to be cited. */
    static native TemplateInstance toCite();
}
