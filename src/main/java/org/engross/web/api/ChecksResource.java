package org.engross.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.export.table.StoryTables;
import org.engross.library.Library;
import org.engross.proceeding.Check;
import org.engross.proceeding.SelfCheck;
import org.engross.web.http.Forms;
import org.engross.web.http.QueryParameters;
import org.engross.web.http.Responses;
import org.engross.web.request.RequestedRecord;

/** {@code checks}: where the record agrees with itself and where it does not. */
@Tag(name = "Collection")
@Path("/api/v1/checks")
public class ChecksResource {

    private final RequestedRecord journal;
    private final Library library;
    private final Responses answers;

    ChecksResource(RequestedRecord journal, Library library, Responses answers) {
        this.journal = journal;
        this.library = library;
        this.answers = answers;
    }

    /** Every check, the mismatches and those that could not be made counted. */
    record ChecksView(int total, int mismatches, int notMade, List<CheckView> items) {}

    /**
     * What two places of the record say.
     *
     * @param found of a check not made, why it could not be
     */
    record CheckView(
            String kind, String subject, String what, String stated, String found, boolean made, boolean agrees) {
        static CheckView of(Check check) {
            return new CheckView(
                    check.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    check.subject(),
                    check.what(),
                    check.stated(),
                    check.found(),
                    check.made(),
                    check.agrees());
        }
    }

    /**
     * The checks.
     *
     * @param show mismatches, or all (the default)
     */
    @GET
    @Operation(
            operationId = "listChecks",
            summary = "Where the record agrees with itself and where it does not",
            description = "Tallies beside the positions counted, cosponsor lists beside their totals, texts beside "
                    + "official copies.")
    @Produces(MediaType.APPLICATION_JSON)
    public ChecksView json(@QueryParam("show") String show) {
        var all = selfCheck();
        return new ChecksView(
                all.checks().size(),
                all.mismatches().size(),
                all.notMade().size(),
                shown(all, show).stream().map(CheckView::of).toList());
    }

    @GET
    @Produces({Forms.CSV, Forms.XLSX, Forms.JSONL, Forms.PDF})
    public Response table(@QueryParam("show") String show) {
        var facts = journal.facts();
        var shown = shown(selfCheck(), show);
        return answers.table(StoryTables.checks(
                "checks", "The record held against itself", facts.measures(), facts.rollCalls(), shown));
    }

    private SelfCheck selfCheck() {
        return SelfCheck.of(journal.facts(), library.printedLists());
    }

    private static List<Check> shown(SelfCheck all, String show) {
        return QueryParameters.oneOf("show", show, "all", "all", "mismatches").equals("all")
                ? all.checks()
                : all.mismatches();
    }
}
