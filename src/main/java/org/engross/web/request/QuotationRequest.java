package org.engross.web.request;

import org.engross.quotation.Quotation;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.http.QueryParameters;

/** Reads the words whose texts a request wants. */
public final class QuotationRequest {

    private QuotationRequest() {}

    /** Reads the words; those too long are not sent back in the problem. */
    public static Quotation of(String q) {
        if (q != null && q.length() > Quotation.MOST) {
            try {
                return Quotation.parse(q);
            } catch (IllegalArgumentException e) {
                throw new ProblemException(Problem.badParameter("q", q.substring(0, 60) + "…", e.getMessage()));
            }
        }
        return QueryParameters.value("q", q, Quotation::parse);
    }
}
