package org.engross.web.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Joins what is read from the resources, for the description at {@code /q/openapi}, with what all operations share and
 * {@code META-INF/openapi.yaml} says once: the meaning of a parameter, the problems, the headers.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    private static final String MULTIPART_FORM_DATA = "multipart/form-data";
    private static final Set<String> JAVA_TIME = Set.of("LocalDate", "LocalTime", "Instant");

    /** What only one who posts is answered, or only one who reads. */
    private static final Map<String, Boolean> POSTED = Map.of("304", false, "413", true);

    @Override
    public Schema filterSchema(Schema schema) {
        return DescribedSchemas.plain(schema);
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        var shared = description.getComponents();
        description.getPaths().getPathItems().values().forEach(item -> {
            boolean posted = item.getGET() == null;
            var operation = posted ? item.getPOST() : item.getGET();
            operation.setParameters(taken(operation).stream()
                    .map(parameter -> meaning(operation, parameter, shared.getParameters()))
                    .toList());
            sent(operation);
            answers(operation, posted, shared.getResponses().keySet().stream().toList());
            DescribedExample.of(operation.getOperationId()).ifPresent(example -> example.describe(operation));
        });
        JAVA_TIME.forEach(shared::removeSchema);
        DescribedSchemas.complete(shared.getSchemas(), PropertyWords.read());
    }

    /** JSON first, which a client that is generated sends. The form of a page is for pages. */
    private static void sent(Operation operation) {
        if (operation.getRequestBody() != null) {
            var content = operation.getRequestBody().getContent();
            content.removeMediaType(MULTIPART_FORM_DATA);
            inOrder(content, DescribedSchemas::sentAs);
        }
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
        var content = inOrder(answer.getContent(), DescribedSchemas::madeAs);
        boolean names = !taken(operation).isEmpty();
        answer.description(operation.getSummary()).content(content);
        headers(operation, posted)
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

    private static List<String> headers(Operation operation, boolean posted) {
        return Stream.of("ETag", "Last-Modified", "Cache-Control", "Link", "RateLimit", "RateLimit-Policy")
                .filter(header -> !posted || !Set.of("ETag", "Last-Modified").contains(header))
                .filter(header -> !header.equals("Link") || isPaged(operation))
                .toList();
    }

    private static boolean isPaged(Operation operation) {
        return taken(operation).stream()
                .anyMatch(one -> Objects.toString(one.getRef()).endsWith("/page"));
    }

    /** JSON first, then as the forms are listed; each with a schema. */
    private static Content inOrder(Content content, BiFunction<String, Schema, Schema> schema) {
        var ordered = new LinkedHashMap<String, MediaType>();
        content.getMediaTypes().entrySet().stream()
                .sorted(Comparator.comparing(entry -> place(entry.getKey())))
                .forEach(entry -> ordered.put(
                        entry.getKey(),
                        entry.getValue()
                                .schema(schema.apply(
                                        entry.getKey(), entry.getValue().getSchema()))));
        content.setMediaTypes(ordered);
        return content;
    }

    /** What is sent may be in a form in which nothing is made. */
    private static int place(String form) {
        int rank = Forms.rank(form);
        return rank < 0 ? Integer.MAX_VALUE : rank;
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
}
