package org.engross.web.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * A request and what it was answered, as {@code examples/OPERATION.json} keeps it; a test asks again.
 *
 * @param request the method and the address, from the slash on: {@code GET /api/v1/votes/h90-115.2018}
 * @param sent what was posted, as JSON or words; null where nothing was
 * @param answer the JSON that was answered
 */
record DescribedExample(String request, Object sent, Object answer) {

    private static final String JSON = "application/json";

    static Optional<DescribedExample> of(String operation) {
        try (var file = DescribedExample.class.getResourceAsStream("examples/" + operation + ".json")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new ObjectMapper().readValue(file, DescribedExample.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts it beside the schemas of the operation. */
    void describe(Operation operation) {
        operation
                .getResponses()
                .getAPIResponse("200")
                .getContent()
                .getMediaType(JSON)
                .addExample("real", OASFactory.createExample().summary(request).value(answer));
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().getContent().getMediaTypes().forEach((form, body) -> {
                if (sent instanceof String != form.equals(JSON)) {
                    body.setExample(sent);
                }
            });
        }
    }
}
