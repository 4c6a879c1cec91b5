package org.engross.web.lift;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.engross.web.request.CitationRequest;

/** A page with the citations of one thing, for a provision and for whoever was given the link. */
@Path("/cite")
@Produces(MediaType.TEXT_HTML)
public class CitePages {

    private final CitationRequest requests;

    CitePages(CitationRequest requests) {
        this.requests = requests;
    }

    @GET
    public String cite(@BeanParam CitationRequest.CitationQuestion question) {
        return question.isEmpty()
                ? LiftTemplates.toCite().render()
                : LiftTemplates.citing(Lift.of(requests.of(question))).render();
    }
}
