package org.engross.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.engross.web.http.Responses;
import org.engross.web.http.Site;
import org.engross.web.request.FindRequest;

/** Where the texts that are to be compared are named in people's words: on to the comparison, or the candidates to pick from. */
@Path("/compare/find")
@Produces(MediaType.TEXT_HTML)
public class ChoicePages {

    private final FindRequest finding;
    private final Responses answers;

    ChoicePages(FindRequest finding, Responses answers) {
        this.finding = finding;
        this.answers = answers;
    }

    @GET
    public Response choice(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("third") String third,
            @QueryParam("path") String path) {
        var words = third == null ? Arrays.asList(from, to) : Arrays.asList(from, to, third);
        var asked = ChosenTexts.of(words, path, finding::texts);
        return asked.comparison()
                .map(Site::seeOther)
                .orElseGet(() -> answers.current(
                        (asked.three()
                                        ? Pages.chooseThree("", "", List.of(), asked)
                                        : Pages.choose("", "", List.of(), asked))
                                .render(),
                        MediaType.TEXT_HTML));
    }
}
