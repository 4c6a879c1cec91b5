package org.engross.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.measure.Measure;
import org.engross.proceeding.Coverage;
import org.engross.web.http.Paging;
import org.engross.web.http.Paging.Page;
import org.engross.web.request.ListedMeasure;
import org.engross.web.request.RequestedList;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code lists}: measures that belong together, with what is held of each. */
@Tag(name = "Measures")
@Path("/api/v1/lists")
@Produces(MediaType.APPLICATION_JSON)
public class ListsResource {

    private static final Coverage WHOLE = Coverage.all("The whole list, as its editor keeps it.");

    private final RequestedList lists;

    ListsResource(RequestedList lists) {
        this.lists = lists;
    }

    /** The name of a list. */
    record ListName(String list) {}

    /** A measure of a list; of one of which nothing is held there is no title. */
    @Schema(requiredProperties = {"measure", "isFetched", "texts"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ListedMeasureView(String measure, String title, boolean isFetched, List<String> texts) {

        static ListedMeasureView of(ListedMeasure listed) {
            return new ListedMeasureView(
                    listed.id().toString(),
                    listed.measure().map(Measure::title).orElse(null),
                    listed.isFetched(),
                    listed.texts().stream().map(held -> held.id()).toList());
        }
    }

    @GET
    @Operation(
            operationId = "listMeasureLists",
            summary = "The lists of measures that belong together",
            description = "Each is a list that an editor keeps, such as the measures that would change section 230.")
    public RestResponse<Page<ListName>> lists(@BeanParam Paging paging) {
        return paging.page(lists.names(), ListName::new);
    }

    @GET
    @Path("{list}")
    @Operation(
            operationId = "getMeasureList",
            summary = "The measures of a list, and what is held of each",
            description = "One that is on the list and not collected is told as such.")
    public RestResponse<Page<ListedMeasureView>> list(@PathParam("list") String name, @BeanParam Paging paging) {
        return paging.page(WHOLE, lists.of(name), ListedMeasureView::of);
    }
}
