package org.engross.web.held;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.engross.web.http.Routes;

/** {@code /api/v1}: where everything is. */
@Tag(name = "Collection")
@Path("/api/v1")
public class StartResource {

    /** The addresses that there are. */
    @Schema(name = "Start")
    record StartView(
            @Schema(description = "Of the program.") String version,

            @Schema(description = "The description of all operations, in OpenAPI.")
            String description,

            @Schema(description = "Every address, in the order of its name.")
            List<LinkView> links) {}

    /** One address. */
    @Schema(name = "StartLink")
    record LinkView(
            @Schema(description = "From the slash on; what is in braces is to be filled in.")
            String href,

            @Schema(description = "Whether something is to be filled in.")
            boolean templated,

            @Schema(description = "The media types in which it is made, the usual one first.")
            List<String> types) {}

    private final Routes routes;
    private final String version;

    StartResource(Routes routes, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.routes = routes;
        this.version = version;
    }

    @GET
    @Operation(
            operationId = "getStart",
            summary = "Every address of the API",
            description =
                    "Each address has the media types in which it is made. What is in braces is to be filled " + "in.")
    @Produces(MediaType.APPLICATION_JSON)
    public StartView start() {
        var links = routes.addresses().stream()
                .sorted()
                .map(address -> new LinkView(address, address.contains("{"), routes.formsAt(address)))
                .toList();
        return new StartView(version, "/q/openapi?format=json", links);
    }
}
