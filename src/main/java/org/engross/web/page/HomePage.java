package org.engross.web.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.editorial.Story;
import org.engross.library.Holding;
import org.engross.library.Library;
import org.engross.web.http.Dates;
import org.engross.web.http.Link;
import org.engross.web.http.Responses;
import org.engross.web.request.RequestedRecord;

/** The first page: the collection and its story in order. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomePage {

    private final Library library;
    private final RequestedRecord journal;
    private final Responses answers;
    private final Story story;

    @Inject
    HomePage(
            Library library,
            RequestedRecord journal,
            Responses answers,
            ObjectMapper json,
            @ConfigProperty(name = "engross.facts") String facts) {
        this.library = library;
        this.journal = journal;
        this.answers = answers;
        this.story = Story.read(java.nio.file.Path.of(facts, "story.json"), json);
    }

    /** A text in the list of all. */
    record TextRow(String href, String title, String day, String stage, String id) {
        static TextRow of(Holding held) {
            var document = held.document();
            return new TextRow(
                    document.id().uslm(),
                    document.title(),
                    Dates.printed(document.date()),
                    document.stage(),
                    held.id());
        }
    }

    @GET
    public Response home() {
        var texts = library.holdings().stream()
                .sorted(Comparator.comparing((Holding held) -> held.document().date())
                        .thenComparing(Holding::id))
                .map(TextRow::of)
                .toList();
        return answers.current(Pages.home(story, steps(), measures(), texts).render(), MediaType.TEXT_HTML);
    }

    private List<StoryStep> steps() {
        return story.chapters().stream().map(StoryStep::of).toList();
    }

    private List<Link> measures() {
        return journal.proceedings().measures().stream()
                .map(measure ->
                        new Link("/measures/" + measure.id(), measure.id().printed() + ", " + measure.title()))
                .toList();
    }
}
