package org.engross.web.guard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ToolMessagesTest {

    private static final String CALL = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                       | the body is to be one message, a JSON object",
                "{                        | the body is no JSON",
                "7                        | the body is to be one message, a JSON object",
                "[{'method':'tools/list'},{'method':'tools/list'}] | the body is to be one message, a JSON object",
                "{'method':7}             | \"method\" is to be a string",
                "{'id':{},'method':'tools/list'} | \"id\" is to be a string or a number",
                "{'method':'tools/call','params':[]} | \"params\" is to be an object",
                "{'method':'tools/call','params':{'name':[]}} | \"name\" is to be a string",
                "{'id':1,'method':'tools/call','params':{}} | \"name\" is missing, which tools/call needs",
                "{'id':1,'method':'prompts/get','params':{'name':null}} | \"name\" is missing, which prompts/get needs",
                "{'id':1,'method':'resources/read','params':{'name':'text'}} | \"uri\" is missing, which resources/read needs",
                "{'id':1,'method':'completion/complete'} | \"ref\" is missing, which completion/complete needs",
                "{'id':1,'method':'logging/setLevel','params':null} | \"level\" is missing, which logging/setLevel needs",
                "{'method':'tools/call','params':{'name':'text','arguments':'x'}} | \"arguments\" is to be an object",
            })
    void messageOfAnotherFormIsAProblem(String body, String why) {
        given().contentType("application/json")
                .accept("application/json, text/event-stream")
                .body(body.replace('\'', '"'))
                .post("/mcp")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body("type", equalTo("/problems/bad-message"))
                .body("detail", equalTo(why));
    }

    @Test
    void whatTheProtocolsReaderFailsAtIsAProblem() {
        given().contentType("application/json")
                .accept("application/json, text/event-stream")
                .body("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{}}")
                .post("/mcp")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/bad-message"));
        given().delete("/mcp").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void clientThatDoesNotReadBothFormsIsToldSo() {
        given().contentType("application/json")
                .accept("application/json")
                .body(CALL)
                .post("/mcp")
                .then()
                .statusCode(400)
                .body("detail", equalTo("the Accept header is to have application/json and text/event-stream"));
    }

    @Test
    void messageOfMoreThanAMegabyteIsAProblem() {
        given().contentType("application/json")
                .accept("application/json, text/event-stream")
                .body(CALL + " ".repeat(1024 * 1024))
                .post("/mcp")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void noStreamStaysOpen() {
        given().accept("text/event-stream")
                .get("/mcp")
                .then()
                .statusCode(405)
                .header("Allow", equalTo("POST, DELETE, OPTIONS"))
                .body("type", equalTo("/problems/http-405"));
        given().accept("text/event-stream")
                .get("/mcp/sse")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/no-such-resource"));
    }

    @Test
    void assistantInABrowserMayCallFromAnySite() {
        given().header("Origin", "https://assistant.example.org")
                .header("Access-Control-Request-Method", "POST")
                .options("/mcp")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Methods", equalTo("POST, DELETE, OPTIONS"));
        given().header("Origin", "https://assistant.example.org")
                .contentType("application/json")
                .accept("application/json, text/event-stream")
                .body(CALL)
                .post("/mcp")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo("*"));
    }
}
