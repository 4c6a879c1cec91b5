package org.engross.web.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.engross.member.Party;
import org.engross.quotation.Quotation;
import org.engross.web.request.MemberFilter;
import org.engross.web.request.SearchRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The description of the API, held against the API: every operation is called as it says. */
@QuarkusTest
@Tag("any-database")
class ApiDescriptionTest {

    private static final String JSON = "application/json";
    private static final Set<String> PROBLEMS = Set.of("400", "404", "406");

    /** What the name of an operation begins with. */
    private static final String VERB = "(get|list|find|search|resolve|compare|trace|cite|check|amend|score)";

    @Inject
    Routes routes;

    private Map<String, Object> description;

    /** One operation at its address, and what all share. */
    private record Operation(String address, Map<String, Object> operation, Map<String, Object> shared) {

        /** Whether something is to be sent, so that it is posted. */
        boolean isPosted() {
            return operation.containsKey("requestBody");
        }

        /** Sends a request, and with it the example of what is to be sent. */
        Response send(RequestSpecification request) {
            if (!isPosted()) {
                return request.get(address);
            }
            var body = SchemaCheck.map(SchemaCheck.map(
                            SchemaCheck.map(operation.get("requestBody")).get("content"))
                    .get("text/plain"));
            return request.contentType("text/plain; charset=UTF-8")
                    .body(body.get("example").toString())
                    .post(address);
        }

        List<Map<String, Object>> parameters() {
            return SchemaCheck.list(operation.get("parameters")).stream()
                    .map(this::resolved)
                    .toList();
        }

        Set<String> questions() {
            return parameters().stream()
                    .filter(parameter -> parameter.get("in").equals("query"))
                    .map(parameter -> parameter.get("name").toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        Map<String, Object> response(String status) {
            return resolved(
                    SchemaCheck.map(SchemaCheck.map(operation.get("responses")).get(status)));
        }

        /** What a reference such as {@code #/components/parameters/id} stands for; else the thing itself. */
        private Map<String, Object> resolved(Map<String, Object> thing) {
            if (!thing.containsKey("$ref")) {
                return thing;
            }
            var steps = thing.get("$ref").toString().split("/");
            return SchemaCheck.map(SchemaCheck.map(shared.get(steps[2])).get(steps[3]));
        }

        Map<String, Object> content(String status) {
            return SchemaCheck.map(response(status).get("content"));
        }
    }

    @BeforeEach
    void read() {
        description = given().accept(JSON)
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .get("");
    }

    @Test
    void everythingUnderTheApiIsDescribedAndNothingElse() {
        var declared = routes.all().stream().map(Routes.Route::address).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                declared,
                new TreeSet<>(SchemaCheck.map(description.get("paths")).keySet()));
        assertTrue(declared.size() > 20, declared.toString());
    }

    @Test
    void nothingDescribedNeedsAKey() {
        assertEquals(List.of(), description.get("security"));
        for (var one : operations()) {
            assertFalse(one.operation().containsKey("security"), one.address());
            assertFalse(SchemaCheck.map(one.operation().get("responses")).containsKey("401"), one.address());
        }
    }

    @Test
    void everyParameterThatAResourceTakesIsExplained() {
        for (var one : operations()) {
            for (var parameter : one.parameters()) {
                var where = one.address() + " " + parameter;
                assertTrue(parameter.getOrDefault("description", "").toString().length() > 10, where);
                check(where, SchemaCheck.map(parameter.get("schema")), parameter.get("example"));
            }
        }
    }

    @Test
    void formsDescribedAreThoseThatAreMade() {
        for (var route : routes.all()) {
            assertEquals(
                    route.forms(),
                    List.copyOf(operation(route.address()).content("200").keySet()));
        }
    }

    @Test
    void wordsDescribedAreThoseThatAreRead() {
        var members = operation("/api/v1/members");
        assertEquals(
                List.copyOf(MemberFilter.STATES),
                SchemaCheck.map(schema(members, "state").get("items")).get("enum"));
        assertEquals(
                Arrays.stream(Party.values())
                        .filter(party -> party != Party.UNSTATED)
                        .map(Party::letter)
                        .collect(Collectors.toSet()),
                Set.copyOf((List<?>)
                        SchemaCheck.map(schema(members, "party").get("items")).get("enum")));
    }

    @Test
    void everyOperationHasANameOfItsOwnAndSaysWhatItAnswers() {
        var names = new HashSet<String>();
        for (var one : operations()) {
            assertTrue(names.add(one.operation().get("operationId").toString()), one.address());
            assertTrue(one.operation().get("summary").toString().length() > 10, one.address());
            for (var status : one.isPosted() ? Set.of("400", "406", "413") : PROBLEMS) {
                assertEquals(
                        Set.of("application/problem+json"), one.content(status).keySet());
            }
            assertEquals(
                    !one.isPosted(),
                    SchemaCheck.map(one.operation().get("responses")).containsKey("304"),
                    one.address());
        }
    }

    @Test
    void everyOperationIsToldAtLengthAndUnderAHeadingThatIsExplained() {
        var headings = SchemaCheck.list(description.get("tags")).stream()
                .peek(tag -> assertTrue(tag.get("description").toString().length() > 10, tag.toString()))
                .map(tag -> tag.get("name"))
                .collect(Collectors.toSet());
        for (var one : operations()) {
            assertTrue(
                    one.operation().getOrDefault("description", "").toString().length() > 20, one.address());
            assertTrue(headings.containsAll((List<?>) one.operation().get("tags")), one.address());
            assertTrue(
                    one.operation().get("operationId").toString().matches(VERB + "([A-Z].*)?"),
                    one.operation().get("operationId").toString());
        }
    }

    @Test
    void everyPropertyIsDescribedAndNoWordsAreLeftOver() {
        var words = new TreeSet<>(PropertyWords.read().all().keySet());
        schemas()
                .forEach((name, schema) -> SchemaCheck.map(
                                SchemaCheck.map(schema).get("properties"))
                        .forEach((property, has) -> {
                            var said = SchemaCheck.map(has)
                                    .getOrDefault("description", "")
                                    .toString();
                            assertTrue(said.length() > 5, name + "." + property);
                            if (!words.remove(name + "." + property)) {
                                words.remove("*." + property);
                            }
                        }));
        assertEquals(Set.of(), words);
    }

    @Test
    void everySchemaIsToldInASentenceAndNoneIsLeftOver() {
        var words = new TreeSet<>(PropertyWords.read().schemas().keySet());
        schemas().forEach((name, schema) -> {
            var said = SchemaCheck.map(schema).getOrDefault("description", "").toString();
            assertTrue(said.matches("\\p{Lu}.{15,}\\."), name + ": " + said);
            words.remove(name);
        });
        assertEquals(Set.of(), words);
        assertEquals(List.of(), sharedByMany(PropertyWords.read().schemas().values()));
    }

    /** Sentences that say of two things that they are the same. */
    private static List<String> sharedByMany(Collection<String> sentences) {
        return sentences.stream()
                .filter(one -> Collections.frequency(sentences, one) > 1)
                .toList();
    }

    @Test
    void everySchemaHasANameOfItsOwn() {
        var names = schemas().keySet();
        assertEquals(
                List.of(),
                names.stream().filter(name -> name.matches(".*[0-9]")).toList());
    }

    @Test
    void everyOperationAnswersWithTheFieldsDescribed() {
        for (var one : operations()) {
            check(one, asked(one, ""));
        }
    }

    @Test
    void everyParameterIsAnsweredAsItsExampleSays() {
        for (var one : operations()) {
            for (var name : one.questions()) {
                check(one, asked(one, name));
            }
        }
    }

    /** But for paper, which takes long to make and has a test of its own. */
    @Test
    void everyFormDescribedIsMade() {
        for (var one : operations()) {
            for (var form : one.content("200").keySet()) {
                if (form.equals(Forms.PDF)) {
                    continue;
                }
                var answer = one.send(request(one, "").accept(form));
                assertEquals(200, answer.statusCode(), one.address() + " as " + form);
                assertTrue(answer.contentType().startsWith(form), one.address() + " as " + form);
            }
        }
    }

    @Test
    void problemsAreThoseDescribed() {
        for (var one : operations()) {
            problem(one, one.send(request(one, "").accept("image/gif")), 406);
            problem(one, one.send(request(one, "").queryParam("nonsense", "1")), 400);
        }
        var text = operation("/api/v1/texts");
        problem(text, given().get("/api/v1/texts?id=hr1-115/ih"), 404);
    }

    @Test
    void boundsAreThoseThatHold() {
        assertEquals(
                SearchRequest.LONGEST, schema(operation("/api/v1/search"), "q").get("maxLength"));
        assertEquals(Quotation.MOST, schema(operation("/api/v1/quotes"), "q").get("maxLength"));
        var members = schema(operation("/api/v1/members"), "size");
        assertEquals(
                members.get("default"),
                given().get("/api/v1/members").then().extract().<Integer>path("size"));
        var size = schema(operation("/api/v1/search"), "size");
        assertEquals(Paging.MOST, size.get("maximum"));
        assertEquals(
                size.get("default"),
                given().get("/api/v1/search?q=section").then().extract().<Integer>path("size"));
        given().get("/api/v1/search?q=section&size=251").then().statusCode(400);
        given().get("/api/v1/texts?id=hr1865-115/rh&size=5").then().statusCode(400);
    }

    private static Map<String, Object> schema(Operation one, String parameter) {
        return one.parameters().stream()
                .filter(taken -> taken.get("name").equals(parameter))
                .findFirst()
                .map(taken -> SchemaCheck.map(taken.get("schema")))
                .orElseThrow();
    }

    private void problem(Operation one, Response answer, int status) {
        assertEquals(status, answer.statusCode(), one.address());
        var schema = SchemaCheck.map(one.content(Integer.toString(status)).get("application/problem+json"));
        check(
                one.address() + " " + status,
                SchemaCheck.map(schema.get("schema")),
                answer.jsonPath().get(""));
    }

    private void check(Operation one, Response answer) {
        assertEquals(200, answer.statusCode(), one.address() + ": " + answer.asString());
        if (one.content("200").containsKey(JSON) && !answer.contentType().startsWith("image/")) {
            var schema = SchemaCheck.map(
                    SchemaCheck.map(one.content("200").get(JSON)).get("schema"));
            check(one.address(), schema, answer.jsonPath().get(""));
        }
    }

    private void check(String where, Map<String, Object> schema, Object value) {
        new SchemaCheck(schemas()).check(where, schema, value);
    }

    private Map<String, Object> schemas() {
        return SchemaCheck.map(SchemaCheck.map(description.get("components")).get("schemas"));
    }

    private Response asked(Operation one, String optional) {
        return one.send(request(one, optional));
    }

    /** The request with all that is required and one parameter more, each as its example has it. */
    private static RequestSpecification request(Operation one, String optional) {
        var request = given();
        for (var parameter : one.parameters()) {
            var name = parameter.get("name").toString();
            if (parameter.get("in").equals("path")) {
                request.pathParam(name, parameter.get("example"));
            } else if (Boolean.TRUE.equals(parameter.get("required")) || name.equals(optional)) {
                var example = parameter.get("example");
                if (parameter.get("x-only-as") instanceof String form) {
                    request.accept(form);
                }
                request.queryParam(name, example instanceof List<?> several ? several : List.of(example));
            }
        }
        return request;
    }

    private List<Operation> operations() {
        return SchemaCheck.map(description.get("paths")).keySet().stream()
                .map(this::operation)
                .toList();
    }

    private Operation operation(String address) {
        var there = SchemaCheck.map(SchemaCheck.map(description.get("paths")).get(address));
        return new Operation(
                address,
                SchemaCheck.map(there.getOrDefault("get", there.get("post"))),
                SchemaCheck.map(description.get("components")));
    }
}
