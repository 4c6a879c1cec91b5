package org.engross.web.openapi;

import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.engross.web.http.Routes;

/**
 * The description of the API at {@code /q/openapi}, made from what the resources declare: addresses, forms and parameters
 * from their annotations, schemas from the records they answer with. The pages are for people and are not in it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ApiDescription implements OASFilter {

    private static final String API = "/api/v1/";

    private final Schemas schemas = new Schemas();

    @Override
    public void filterOpenAPI(OpenAPI description) {
        var paths = OASFactory.createPaths();
        Arc.container().instance(Routes.class).get().all().stream()
                .filter(offer -> offer.address().startsWith(API))
                .sorted((one, other) -> one.address().compareTo(other.address()))
                .forEach(offer -> described(offer)
                        .ifPresent(said -> paths.addPathItem(
                                offer.address(), OASFactory.createPathItem().GET(operation(offer, said)))));
        description.setPaths(paths);
        description.setTags(null);
        description.setComponents(OASFactory.createComponents().schemas(schemas.all()));
    }

    static Optional<Described> described(Routes.Offer offer) {
        return offer.methods().stream()
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(Described.class)))
                .findFirst();
    }

    private Operation operation(Routes.Offer offer, Described said) {
        return OASFactory.createOperation()
                .operationId(said.id())
                .summary(said.summary())
                .addTag(offer.address().substring(API.length()).replaceFirst("[/.].*", ""))
                .parameters(parameters(offer, said))
                .responses(responses(offer, said));
    }

    private static List<Parameter> parameters(Routes.Offer offer, Described said) {
        var examples = new LinkedHashMap<String, String>();
        Arrays.stream(said.examples())
                .forEach(one -> examples.put(one.replaceFirst("=.*", ""), one.replaceFirst("[^=]*=", "")));
        var places = offer.methods().stream()
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .flatMap(one -> Stream.ofNullable(one.getAnnotation(PathParam.class)))
                .map(PathParam::value)
                .distinct()
                .map(name ->
                        parameter(name, Parameters.of(name), examples, said).in(Parameter.In.PATH));
        var questions = offer.methods().stream()
                .flatMap(KnownParameters::own)
                .distinct()
                .map(name ->
                        parameter(name, Parameters.of(name), examples, said).in(Parameter.In.QUERY));
        var everywhere = Stream.concat(
                        Stream.of(Map.entry("format", Parameters.format(offer.forms()))),
                        isPaged(said)
                                ? Stream.of(
                                        Map.entry("page", Parameters.page()),
                                        Map.entry("size", Parameters.size(said.size())))
                                : Stream.<Map.Entry<String, Parameters.Meaning>>of())
                .map(one -> parameter(one.getKey(), Optional.of(one.getValue()), examples, said)
                        .in(Parameter.In.QUERY));
        return Stream.of(places, questions, everywhere).flatMap(one -> one).toList();
    }

    static boolean isPaged(Described said) {
        return said.list() || said.paged();
    }

    /** One of which nothing is known is still listed, bare; a test finds it. */
    private static Parameter parameter(
            String name, Optional<Parameters.Meaning> meaning, Map<String, String> examples, Described said) {
        var parameter = OASFactory.createParameter().name(name);
        meaning.ifPresent(known -> parameter
                .description(known.description())
                .required(known.required())
                .schema(name.equals("q") ? Parameters.bounded(said.id()) : known.schema())
                .example(example(examples.getOrDefault(name, known.example()), known.schema())));
        return parameter;
    }

    private static Object example(String written, Schema schema) {
        return switch (schema.getType().getFirst()) {
            case ARRAY -> List.of(written.split(","));
            case INTEGER -> Integer.valueOf(written);
            default -> written;
        };
    }

    private APIResponses responses(Routes.Offer offer, Described said) {
        return OASFactory.createAPIResponses()
                .addAPIResponse("200", answer(offer, said))
                .addAPIResponse(
                        "304",
                        OASFactory.createAPIResponse()
                                .description("The client has it already, as its If-None-Match says."))
                .addAPIResponse("400", problem("A parameter or header is unknown or not understood."))
                .addAPIResponse("404", problem("What is named is not held; the problem names what is nearest."))
                .addAPIResponse("406", problem("It is not made in the form asked for; the problem names the forms."));
    }

    private APIResponse answer(Routes.Offer offer, Described said) {
        var content = OASFactory.createContent();
        offer.forms()
                .forEach(form ->
                        content.addMediaType(form, OASFactory.createMediaType().schema(schema(form, said))));
        var answer = OASFactory.createAPIResponse()
                .description(said.summary())
                .content(content)
                .addHeader("ETag", header("A strong entity tag, made from the content."))
                .addHeader(
                        "Cache-Control", header("Whether the answer is fixed for good or is to be asked for again."));
        return isPaged(said)
                ? answer.addHeader("Link", header("The pages before and after, as rel=prev and rel=next."))
                : answer;
    }

    private Schema schema(String form, Described said) {
        if (!form.equals(MediaType.APPLICATION_JSON)) {
            var words = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
            return form.startsWith("text/") || form.endsWith("xml") ? words : words.format("binary");
        }
        return said.list() ? schemas.page(said.answer()) : schemas.of(said.answer());
    }

    private APIResponse problem(String description) {
        Content content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json", OASFactory.createMediaType().schema(schemas.problem()));
        return OASFactory.createAPIResponse().description(description).content(content);
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
