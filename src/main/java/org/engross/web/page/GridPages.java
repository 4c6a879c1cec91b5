package org.engross.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.citation.TextId;
import org.engross.comparison.Comparison;
import org.engross.comparison.grid.VersionGrid;
import org.engross.expression.Comparisons;
import org.engross.expression.ExpressedText;
import org.engross.library.Library;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.request.MemberFilter;
import org.engross.web.request.RequestedRecord;
import org.engross.web.request.RequestedText;

/** The grids that follow sections through versions: of a measure, and of any texts in the order given. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class GridPages {

    private static final int MOST = 12;

    /** Shown where nothing is asked for: section 230 in the Act's own words. */
    private static final List<String> SECTION_230 = List.of(
            "act/communications-1934/230@1996-02-08",
            "act/communications-1934/230@1998-10-21",
            "act/communications-1934/230@2018-04-11");

    private final RequestedRecord journal;
    /** How many measures are linked; the others have their grids on their own pages. */
    private static final int MOST_GRIDS = 24;

    private final Library library;
    private final RequestedText reading;
    private final Comparisons comparisons;

    GridPages(RequestedRecord journal, Library library, RequestedText reading, Comparisons comparisons) {
        this.journal = journal;
        this.library = library;
        this.reading = reading;
        this.comparisons = comparisons;
    }

    /** The versions of a measure, and the law it became. */
    @GET
    @Path("measures/{measure}/grid")
    public String measure(@PathParam("measure") String id) {
        var measure = journal.measure(id);
        var texts = Stream.concat(
                        measure.versions().stream().map(version -> (TextId) new TextId.OfMeasure(version.id())),
                        measure.law().stream().map(law -> (TextId) new TextId.OfLaw(law, Optional.empty())))
                .filter(text -> library.find(text).isPresent())
                .map(TextId::toString)
                .toList();
        if (texts.isEmpty()) {
            throw new ProblemException(Problem.notHeld(
                    "No text of this measure is held",
                    "no text of '" + measure.id() + "' is held, so there is nothing to follow",
                    Map.of("parameter", "measure", "value", id)));
        }
        return page(measure.id().printed(), measure.title(), texts);
    }

    /** Any texts, in the order given; section 230 where none is. */
    @GET
    @Path("grid")
    public String texts(@QueryParam("texts") List<String> texts) {
        var asked = MemberFilter.atMost(MOST, "texts", texts, "texts");
        return asked.isEmpty()
                ? page("Section 230", "Section 230, subsection by subsection", SECTION_230)
                : page("Through the versions", "The texts you chose, section by section", asked);
    }

    private String page(String kicker, String title, List<String> ids) {
        var texts = ids.stream().map(id -> reading.text("texts", id)).toList();
        var grid = VersionGrid.of(texts.stream().map(ExpressedText::text).toList(), neighbours(texts));
        var page = new GridPage(
                kicker,
                title,
                texts,
                grid,
                journal.proceedings().ids().measures().stream()
                        .limit(MOST_GRIDS)
                        .toList());
        return Pages.grid(page).render();
    }

    private List<Comparison> neighbours(List<ExpressedText> texts) {
        return IntStream.range(1, texts.size())
                .mapToObj(i -> comparisons.of(texts.get(i - 1), texts.get(i)))
                .toList();
    }
}
