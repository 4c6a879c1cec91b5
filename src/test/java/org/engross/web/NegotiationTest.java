package org.engross.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form asked for, or a refusal that names the forms that there are. */
@QuarkusTest
class NegotiationTest {

    private static final String TEXT = "/api/v1/texts?id=hr1865-115/rh";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json|application/json",
                "*/*|application/json",
                "*/*;q=0.1|application/json",
                "text/*|text/html",
                "text/plain|text/plain",
                "image/png, text/plain;q=0.2|text/plain",
                "text/html;q=0.5, application/xml|application/xml",
                "text/html;q=0, text/*|text/plain",
                "application/problem+json, text/plain|text/plain",
                "application/problem+json|application/json",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|text/html"
            })
    void mostWantedFormIsMade(String accept, String made) {
        given().header("Accept", accept).get(TEXT).then().statusCode(200).contentType(startsWith(made));
    }

    @ParameterizedTest
    @CsvSource({
        "json, application/json",
        "html, text/html",
        "plain, text/plain",
        "markdown, text/markdown",
        "xml, application/xml"
    })
    void everyTextSaysHowItsLettersAreWritten(String format, String mediaType) {
        given().get(TEXT + "&format=" + format)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo(mediaType + ";charset=UTF-8"));
    }

    /** No language and no set of letters is chosen, so what a client says of them cannot be wrong here. */
    @ParameterizedTest
    @CsvSource({"Accept-Language, ;;", "Accept-Charset, ','", "Accept-Encoding, gzip;q"})
    void whatIsNotChosenIsNotRead(String header, String value) {
        given().header(header, value).get(TEXT).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/vnd.api+json", "text/csv", "*/*;q=0"})
    void formThatIsNotMadeIsRefusedWithThoseThatAre(String accept) {
        given().header("Accept", accept)
                .get(TEXT)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/no-such-form"))
                .body("header", equalTo("Accept"))
                .body("formats", equalTo(java.util.List.of("json", "html", "plain", "markdown", "xml")))
                .body("mediaTypes", hasItem("application/json"));
    }

    @ParameterizedTest
    @CsvSource({
        "texts?id=hr1865-115/rh, docx",
        "compare?from=hr1865-115/rh&to=hr1865-115/eh, xml",
        "measures, xml",
        "measures, docx",
        "measures, svg",
        "measures, plain",
        "measures, html",
        "votes/matrix, svg",
        "measures/hr1865-115, csv",
        "bulk.zip, json"
    })
    void formatThatIsNotMadeIsRefusedWithThoseThatAre(String address, String format) {
        given().get("/api/v1/" + address + (address.contains("?") ? "&" : "?") + "format=" + format)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("parameter", equalTo("format"))
                .body("value", equalTo(format))
                .body("formats", not(hasItem(format)))
                .body("detail", containsString("its formats are "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "garbage"})
    void pageIsMadeAsAPageAndPointsProgramsElsewhere(String accept) {
        given().header("Accept", accept)
                .get("/compare")
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("mediaTypes", equalTo(java.util.List.of("text/html")))
                .body("detail", containsString("/api/v1"));
    }

    @Test
    void headIsAnsweredAsGetWithoutTheText() {
        var get = given().get(TEXT);
        given().head(TEXT)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .header("ETag", equalTo(get.header("ETag")));
        given().accept("image/png").head(TEXT).then().statusCode(406);
    }

    @Test
    void fixedAddressGoesBeforeOneThatTakesAnyName() {
        given().get("/api/v1/votes/h90-115.2018?format=csv")
                .then()
                .statusCode(406)
                .body("formats", equalTo(java.util.List.of("json", "pdf", "svg", "png")));
        given().get("/api/v1/votes/matrix?format=csv").then().statusCode(200).contentType("text/csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "text/html;q=", "text/html;q=x"})
    void headerThatIsNoneIsNamed(String accept) {
        given().header("Accept", accept)
                .get(TEXT)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("header", equalTo("Accept"))
                .body("value", equalTo(accept))
                .body("detail", containsString("application/json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wordperfect"})
    void wordThatIsNoFormatIsAnsweredWithTheFormats(String word) {
        given().get(TEXT + "&format=" + word)
                .then()
                .statusCode(400)
                .body("parameter", equalTo("format"))
                .body("value", equalTo(word))
                .body("detail", containsString("json, html, plain"));
    }

    @Test
    void whatCannotBeDoneIsAnsweredWithWhatCan() {
        for (var address : new String[] {TEXT, "/compare", "/api/v1/measures/hr1865-115"}) {
            given().delete(address)
                    .then()
                    .statusCode(405)
                    .contentType("application/problem+json")
                    .header("Allow", equalTo("GET, HEAD, OPTIONS"))
                    .body("allowed", hasItems("GET", "HEAD", "OPTIONS"));
        }
    }
}
