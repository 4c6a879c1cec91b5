package org.engross.web.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Joins what is read from the resources, for the description at {@code /q/openapi}, with what all operations share and
 * {@code META-INF/openapi.yaml} says once: the meaning of a parameter, the problems, the headers.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    private static final String API = "/api/v1/";

    /** What only one who posts is answered, or only one who reads. */
    private static final Map<String, Boolean> POSTED = Map.of("304", false, "413", true);

    @Override
    public void filterOpenAPI(OpenAPI description) {
        var shared = description.getComponents();
        description.getPaths().getPathItems().forEach((address, item) -> {
            boolean posted = item.getGET() == null;
            var operation = posted ? item.getPOST() : item.getGET();
            operation.addTag(tag(address));
            operation.setParameters(taken(operation).stream()
                    .map(parameter -> meaning(operation, parameter, shared.getParameters()))
                    .toList());
            answers(operation, posted, shared.getResponses().keySet().stream().toList());
        });
        shared.getSchemas().values().forEach(ApiDescription::require);
    }

    /** The first step below the API; the start of all is told of by itself. */
    private static String tag(String address) {
        return address.length() < API.length()
                ? "start"
                : address.substring(API.length()).replaceFirst("[/.].*", "");
    }

    private static List<Parameter> taken(Operation operation) {
        return Objects.requireNonNullElse(operation.getParameters(), List.of());
    }

    /** What the parameter is in this operation, else everywhere; one of which nothing is said stays bare, and a test finds it. */
    private static Parameter meaning(Operation operation, Parameter taken, Map<String, Parameter> shared) {
        return Stream.of(operation.getOperationId() + "." + taken.getName(), taken.getName())
                .filter(shared::containsKey)
                .findFirst()
                .map(name -> OASFactory.createParameter().ref(name))
                .orElse(taken);
    }

    private static void answers(Operation operation, boolean posted, List<String> others) {
        var answer = operation.getResponses().getAPIResponse("200");
        var content = inOrder(answer.getContent());
        boolean names = !taken(operation).isEmpty();
        answer.description(operation.getSummary()).content(content);
        var headers = isPaged(operation) ? List.of("ETag", "Cache-Control", "Link") : List.of("ETag", "Cache-Control");
        (posted ? List.of("Cache-Control") : headers)
                .forEach(
                        name -> answer.addHeader(name, OASFactory.createHeader().ref(name)));
        operation.addParameter(format(content.getMediaTypes().keySet().stream()
                .map(Forms::word)
                .flatMap(word -> word.equals("jsonl") ? Stream.of(word, Forms.NDJSON) : Stream.of(word))
                .toList()));
        others.stream()
                .filter(status -> POSTED.getOrDefault(status, posted) == posted)
                .filter(status -> !posted || !status.equals("404") || names)
                .filter(status -> !status.equals("503") || posted && names)
                .forEach(status -> operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().ref(status)));
    }

    private static boolean isPaged(Operation operation) {
        return taken(operation).stream()
                .anyMatch(one -> Objects.toString(one.getRef()).endsWith("/page"));
    }

    /** JSON first, then as the forms are listed; each with a schema. */
    private static Content inOrder(Content content) {
        var ordered = new LinkedHashMap<String, org.eclipse.microprofile.openapi.models.media.MediaType>();
        content.getMediaTypes().entrySet().stream()
                .sorted(Comparator.comparing(entry -> Forms.rank(entry.getKey())))
                .forEach(entry -> ordered.put(
                        entry.getKey(),
                        entry.getValue()
                                .schema(schema(entry.getKey(), entry.getValue().getSchema()))));
        content.setMediaTypes(ordered);
        return content;
    }

    private static Schema schema(String form, Schema found) {
        if (form.equals(MediaType.APPLICATION_JSON)) {
            return found.getRef() == null && found.getType() == null ? found.addType(SchemaType.OBJECT) : found;
        }
        var words = OASFactory.createSchema().addType(SchemaType.STRING);
        return form.startsWith("text/") || form.endsWith("xml") ? words : words.format("binary");
    }

    private static Parameter format(List<String> words) {
        return OASFactory.createParameter()
                .name("format")
                .in(Parameter.In.QUERY)
                .description("The form of the answer; it goes before the Accept header.")
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .enumeration(List.copyOf(words))
                        .defaultValue(words.getFirst()))
                .example(words.getFirst());
    }

    /** A record has every member in every answer, unless it says which or how many it has. */
    private static void require(Schema record) {
        if (record.getRequired() == null && record.getMinProperties() == null && record.getProperties() != null) {
            record.required(List.copyOf(record.getProperties().keySet()));
        }
    }
}
