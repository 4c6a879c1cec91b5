package org.engross.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.engross.export.feed.Atom;
import org.engross.export.feed.Feeds;
import org.engross.library.Library;
import org.engross.web.http.Forms;
import org.engross.web.http.Responses;
import org.engross.web.http.Site;
import org.engross.web.request.RequestedRecord;

/** The feeds: what came into the collection, and the story of each measure. */
@Path("/")
@Produces({Forms.ATOM, "*/*;q=0.1"})
public class FeedPages {

    private final Library library;
    private final RequestedRecord journal;
    private final Responses answers;
    private final Site site;

    FeedPages(Library library, RequestedRecord journal, Responses answers, Site site) {
        this.library = library;
        this.journal = journal;
        this.answers = answers;
        this.site = site;
    }

    @GET
    @Path("feed.atom")
    public Response collection() {
        var feed = Feeds.ofCollection(library.holdings(), site.address() + "/");
        return answers.current(Atom.of(feed), Forms.ATOM);
    }

    @GET
    @Path("measures/{measure}/feed.atom")
    public Response measure(@PathParam("measure") String id) {
        var record = journal.record(id);
        var certainties = library.certainties(record.measure());
        var feed = Feeds.ofMeasure(record.measure(), record.timeline(), certainties, site.address() + "/");
        return answers.current(Atom.of(feed), Forms.ATOM);
    }
}
