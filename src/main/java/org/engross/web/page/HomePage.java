package org.engross.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.engross.editorial.Story;
import org.engross.library.Holding;
import org.engross.library.Library;
import org.engross.measure.Measure;
import org.engross.web.request.RequestedRecord;

/** The first page: the collection and its story in order. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomePage {

    private final Library library;
    private final RequestedRecord journal;
    private final Story story;

    HomePage(Library library, RequestedRecord journal, Story story) {
        this.library = library;
        this.journal = journal;
        this.story = story;
    }

    @GET
    public String home() {
        var texts = library.holdings().stream().sorted(Holding.BY_DATE).toList();
        return Pages.home(story, new Front(journal.proceedings().measures(), texts))
                .render();
    }

    /**
     * What the page prints beside the story.
     *
     * @param texts every text held
     */
    record Front(List<Measure> measures, List<Holding> texts) {

        /** What a reader must know of the text that a chapter tells of; empty where it was held against an official copy. */
        public String mark(Story.Chapter chapter) {
            return texts.stream()
                    .filter(text -> text.id().equals(chapter.text()))
                    .map(text -> text.certainty().mark())
                    .findAny()
                    .orElse("");
        }
    }
}
