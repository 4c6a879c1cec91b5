package org.engross.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import org.engross.expression.LiabilityVocabulary;
import org.engross.library.Holding;
import org.engross.library.Library;

/** The page of the liability grid. */
@Path("/liability")
@Produces(MediaType.TEXT_HTML)
public class LiabilityPages {

    private final LiabilityAsked asked;
    private final LiabilityVocabulary vocabulary;
    private final Library library;
    private final Answers answers;

    @Inject
    LiabilityPages(LiabilityAsked asked, LiabilityVocabulary vocabulary, Library library, Answers answers) {
        this.asked = asked;
        this.vocabulary = vocabulary;
        this.library = library;
        this.answers = answers;
    }

    @GET
    public Response page(@QueryParam("texts") List<String> texts) {
        var answer = asked.answer(texts);
        var chosen = answer.texts().stream().map(text -> text.id()).toList();
        var page = LiabilityPage.of(answer, asked.sets(), vocabulary.vocabulary(), choices(chosen));
        return answers.current(Pages.liability(page).render(), MediaType.TEXT_HTML);
    }

    private List<LiabilityPage.Choice> choices(List<String> chosen) {
        return library.holdings().stream()
                .sorted(Comparator.comparing((Holding held) -> held.document().date())
                        .thenComparing(Holding::id))
                .map(held -> new LiabilityPage.Choice(
                        held.id(),
                        held.document().title(),
                        Dates.printed(held.document().date()),
                        chosen.contains(held.id())))
                .toList();
    }
}
