package org.engross.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.engross.editorial.Story;
import org.engross.library.Holding;
import org.engross.library.Library;
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
        return Pages.home(story, journal.proceedings().measures(), texts).render();
    }
}
