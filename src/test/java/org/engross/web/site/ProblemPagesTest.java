package org.engross.web.site;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engross.web.http.ProblemKind;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemPagesTest {

    private static final Pattern TYPE = Pattern.compile("\"/problems/([a-z-]+)\"");

    @Test
    void everyTypeOfProblemIsExplainedAndNoOther() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/org/engross"))) {
            var told = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> TYPE.matcher(read(file)).results())
                    .map((MatchResult type) -> type.group(1))
                    .filter(word -> !word.startsWith("http-"))
                    .collect(Collectors.toCollection(TreeSet::new));
            var explained = Arrays.stream(ProblemKind.values())
                    .map(ProblemKind::word)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(told, explained);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void typeOfAProblemLeadsToItsExplanation() {
        var type = given().get("/api/v1/measures?page=no").jsonPath().getString("type");
        given().accept("text/html")
                .get(type)
                .then()
                .statusCode(200)
                .body(containsString("The problem names the parameter"));
        given().accept("text/html").get("/problems").then().statusCode(200).body(containsString("id=\"not-held\""));
        given().accept("text/html").get("/problems/none").then().statusCode(404);
    }
}
