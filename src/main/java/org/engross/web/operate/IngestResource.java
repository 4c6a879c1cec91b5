package org.engross.web.operate;

import io.quarkus.logging.Log;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.ingest.Loaded;
import org.engross.ingest.Loading;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;

/** {@code ingest}: takes in a file that is sent, for who has a key of this server. One file, or archive of files, at a time. */
@Tag(name = "Operating")
@Path("/api/v1/ingest")
public class IngestResource {

    private static final String FILE_NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,199}";
    private static final int TAKEN = 200;
    private static final int REFUSED = 422;
    private static final Problem NO_KEY = new Problem(
            "/problems/no-key",
            "A key is needed",
            401,
            "what is sent here is sent with a key of this server",
            Map.of());

    private final OperatorKeys keys;
    private final Loading loading;
    private final Semaphore turn = new Semaphore(1);

    @Inject
    IngestResource(OperatorKeys keys, Loading loading) {
        this.keys = keys;
        this.loading = loading;
    }

    /**
     * Answers a report; with the status 422 where a file was refused.
     *
     * @param name of the file, under which its text is held
     * @param replace whether its texts stand in the place of those that are held from other files
     */
    @POST
    @SecurityRequirement(name = "operatorKey")
    @Operation(
            operationId = "ingestFile",
            summary = "Takes in a file that is sent, for who has a key of this server",
            description = "An official file, or an archive of such files, is taken in as by the command ingest. Where "
                    + "the server has no keys there is nothing here.")
    @RequestBody(
            description = "The file.",
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(implementation = String.class, format = "binary")))
    @APIResponse(
            responseCode = "200",
            description = "What came of it.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IngestView.class)))
    @APIResponse(
            responseCode = "422",
            description = "A file was refused; the report says which and why.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IngestView.class)))
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Response ingest(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @QueryParam("name") String name,
            @QueryParam("replace") boolean replace,
            byte[] file)
            throws IOException {
        if (!keys.areSet()) {
            throw new NotFoundException();
        }
        if (!keys.open(authorization)) {
            Log.warn("a file was sent without a key that is known");
            return Response.status(NO_KEY.status())
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .type("application/problem+json")
                    .entity(NO_KEY)
                    .build();
        }
        if (name == null || !name.matches(FILE_NAME)) {
            throw new ProblemException(Problem.badParameter(
                    "name", String.valueOf(name), "name is the name of the file, without a folder: hr82-118.xml"));
        }
        var loaded = inTurn(name, replace, file);
        Log.infof(
                "sent by request: %s; %d taken in, %d held already, %d refused",
                name, loaded.kept().size(), loaded.unchanged(), loaded.refused().size());
        return Response.status(loaded.refused().isEmpty() ? TAKEN : REFUSED)
                .entity(IngestView.of(loaded))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Loaded inTurn(String name, boolean replace, byte[] file) throws IOException {
        if (!turn.tryAcquire()) {
            throw new ProblemException(new Problem(
                    "/problems/busy", "Too many requests at once", 503, "another file is being taken in", Map.of()));
        }
        var folder = Files.createTempDirectory("engross-sent");
        var place = folder.resolve(name);
        try {
            Files.write(place, file);
            return replace ? loading.replacing(place) : loading.file(place);
        } finally {
            turn.release();
            Files.deleteIfExists(place);
            Files.delete(folder);
        }
    }
}
