package org.engross.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.engross.editorial.LiabilityVocabulary;
import org.engross.library.Holding;
import org.engross.library.Library;
import org.engross.web.request.LiabilityRequest;

/** The page of the liability grid. */
@Path("/liability")
@Produces(MediaType.TEXT_HTML)
public class LiabilityPages {

    private final LiabilityRequest asked;
    private final LiabilityVocabulary vocabulary;
    private final Library library;

    LiabilityPages(LiabilityRequest asked, LiabilityVocabulary vocabulary, Library library) {
        this.asked = asked;
        this.vocabulary = vocabulary;
        this.library = library;
    }

    @GET
    public String page(@QueryParam("texts") List<String> texts) {
        var held = library.holdings().stream().sorted(Holding.BY_DATE).toList();
        var page = new LiabilityPage(asked.answer(texts), asked.sets(), held);
        return Pages.liability(page, vocabulary.vocabulary().note()).render();
    }
}
