package org.engross.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.engross.citation.TextId;
import org.engross.editorial.Story;
import org.engross.library.Holding;
import org.engross.library.Library;
import org.engross.measure.Measure;
import org.engross.web.request.RequestedRecord;

/** The first page: the collection and its story in order. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomePage {

    /** How many measures, and how many texts, the page lists; the others are found by their lists and by search. */
    private static final int MOST_LISTED = 100;

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
        var ids = journal.proceedings().ids().measures();
        var listed = ids.subList(0, Math.min(ids.size(), MOST_LISTED));
        return Pages.home(
                        story,
                        new Front(
                                journal.proceedings().measures(listed),
                                ids.size(),
                                library.newest(MOST_LISTED),
                                library.count(),
                                library))
                .render();
    }

    /**
     * What the page prints beside the story.
     *
     * @param measures the first of those held
     * @param measuresHeld how many are held
     * @param texts the newest of those held, the oldest of them first
     * @param textsHeld how many are held
     */
    record Front(List<Measure> measures, int measuresHeld, List<Holding> texts, int textsHeld, Library library) {

        /** What a reader must know of the text that a chapter tells of; empty where it was held against an official copy. */
        public String mark(Story.Chapter chapter) {
            return library.find(TextId.parse(chapter.text()))
                    .map(text -> text.certainty().mark())
                    .orElse("");
        }
    }
}
