package org.engross.web.mcp;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tools, called as an assistant calls them, by messages over HTTP. */
@QuarkusTest
class ToolsTest {

    @TestHTTPResource("/")
    String server;

    @Inject
    ObjectMapper json;

    @Test
    void listOfToolsNamesNineThatChangeNothing() {
        sent("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}")
                .statusCode(200)
                .body(
                        "result.tools.name",
                        containsInAnyOrder(
                                "find",
                                "text",
                                "compare",
                                "effects",
                                "execute",
                                "resolve",
                                "quote",
                                "votes",
                                "cosponsors"))
                .body("result.tools.annotations.readOnlyHint", everyItem(equalTo(true)))
                .body("result.tools.description", everyItem(not(equalTo(""))));
    }

    @Test
    void wordsOfAProvisionComeWithAllThatIsNeededToCiteThem() throws JsonProcessingException {
        var told = called("text", "{\"id\":\"usc/47/230@2018-04-11\",\"path\":\"e/5/A\"}");
        assertEquals("""
                {
                  "permalink" : "/us/usc/t47/s230@2018-04-11#e/5/A",
                  "cite" : "47 U.S.C. 230(e)(5)(A) (as in force from April 11, 2018). Engross, /us/usc/t47/s230@2018-04-11#e/5/A."
                }""", ((ObjectNode) told.deepCopy()).without("answer").toPrettyString());
        var answer = told.path("answer");
        assertEquals("usc/47/230@2018-04-11", answer.path("id").asText());
        assertEquals("held", answer.path("certainty").path("state").asText());
        assertTrue(answer.path("sha256").asText().matches("[0-9a-f]{64}"));
        assertEquals("""
                [ {
                  "path" : "e/5/A",
                  "designation" : "(A)",
                  "words" : "any claim in a civil action brought under section 1595 of title 18, if the conduct underlying the claim constitutes a violation of section 1591 of that title;",
                  "permalink" : "/us/usc/t47/s230@2018-04-11#e/5/A"
                } ]""", answer.path("runs").toPrettyString());
    }

    /** One way to do a thing: what a tool answers is what REST answers, but for the addresses. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "find       | {'q':'FOSTA as passed'}                              | find?q=FOSTA as passed",
                "compare    | {'from':'hr1865-115/rh','to':'hr1865-115/eh'}        | compare?from=hr1865-115/rh&to=hr1865-115/eh",
                "compare    | {'from':'hr1865-115/ih','to':'hr1865-115/rh','path':'s2'} | compare?from=hr1865-115/ih&to=hr1865-115/rh&path=s2",
                "effects    | {'id':'hr1865-115/eh'}                               | effects?id=hr1865-115/eh",
                "execute    | {'id':'usc/18/1595@2018-04-10+plaw-115-164'}         | execution?id=usc/18/1595@2018-04-10%2Bplaw-115-164",
                "resolve    | {'cite':'47 U.S.C. 230(e)(5)','on':'2018-04-10'}     | resolve?cite=47 U.S.C. 230(e)(5)&on=2018-04-10",
                "quote      | {'words':'construed to impair or limit'}             | quotes?q=construed to impair or limit",
                "votes      | {'vote':'h90-115.2018'}                              | votes/h90-115.2018",
                "votes      | {'measure':'hr1865-115'}                             | measures/hr1865-115/votes?size=25",
                "votes      | {}                                                   | votes?size=25",
                "cosponsors | {'measure':'s1693-115','asOf':'2018-02-27'}          | measures/s1693-115/cosponsors?asOf=2018-02-27",
            })
    void toolAnswersWhatRestAnswers(String tool, String arguments, String resource) throws JsonProcessingException {
        var answer = called(tool, arguments.replace('\'', '"')).path("answer");
        var rest = json.readTree(given().urlEncodingEnabled(false)
                .get("/api/v1/" + resource.replace(" ", "%20"))
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertEquals(bare(rest).toPrettyString(), bare(answer).toPrettyString());
    }

    @Test
    void positionsOnAVoteAreThoseThatAreAskedFor() throws JsonProcessingException {
        var told = called("votes", "{\"vote\":\"h90-115.2018\",\"position\":\"against\",\"party\":\"R\"}");
        assertEquals(61, told.path("answer").path("positions").path("total").asInt());
        var all = called("votes", "{\"vote\":\"h90-115.2018\",\"position\":\"all\",\"page\":2}");
        assertEquals(430, all.path("answer").path("positions").path("total").asInt());
        assertEquals(180, all.path("answer").path("positions").path("items").size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text  | {'id':'usc/47/231@2018-04-11'} | This text is not in the collection: 'usc/47/231@2018-04-11' is not in",
                "text  | {'id':'hr1865-115/eh','path':'s99'} | The text has no such provision: 'hr1865-115/eh' has no provision 's99'",
                "text  | {'id':'hr1865-115/eh','part':2} | A parameter was not understood: the answer has 1 part. (",
                "text  | {'id':'hr1865-115/eh','pth':'s2'} | No such parameter: 'pth' is none of id, path, part. (",
                "text  | {}                              | Missing required argument: id",
                "quote | {'words':'“…”'}                 | A parameter was not understood: a quotation without a word: ''. (",
                "votes | {'vote':'h90-115.2018','position':'maybe'} | A parameter was not understood: not a position: 'maybe'",
                "cosponsors | {'measure':'hr1865-115','asOf':'May'} | A parameter was not understood: not a date: 'May'",
            })
    void whatCannotBeAnsweredIsToldInWords(String tool, String arguments, String words) {
        call(tool, arguments.replace('\'', '"'))
                .statusCode(200)
                .body("result.isError", equalTo(true))
                .body("result.content[0].text", startsWith(words));
    }

    private JsonNode called(String tool, String arguments) throws JsonProcessingException {
        var result = json.readTree(
                        call(tool, arguments).statusCode(200).extract().asString())
                .path("result");
        assertFalse(result.path("isError").asBoolean(), result.toString());
        var structured = result.path("structuredContent");
        assertEquals(
                structured,
                json.readTree(result.path("content").get(0).path("text").asText()));
        return json.readTree(structured.toString().replace(server.replaceFirst("/$", ""), ""));
    }

    private static ValidatableResponse call(String tool, String arguments) {
        return sent("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"" + tool
                + "\",\"arguments\":" + arguments + "}}");
    }

    private static ValidatableResponse sent(String message) {
        return given().contentType("application/json")
                .accept("application/json, text/event-stream")
                .body(message)
                .post("/mcp")
                .then();
    }

    /** Without the addresses that a tool adds, and those of this server without the server. */
    private JsonNode bare(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (!object.has("ambiguous")) {
                object.remove("permalink");
            }
            for (var field : object.properties()) {
                if (field.getValue().isTextual()) {
                    field.setValue(
                            TextNode.valueOf(field.getValue().asText().replace(server.replaceFirst("/$", ""), "")));
                }
            }
        }
        node.forEach(this::bare);
        return node;
    }
}
