package org.engross.web.site;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.engross.web.clients.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs on the page of the API are run as they stand there. */
@QuarkusTest
class QuickStartsTest {

    @TestHTTPResource("/")
    URI server;

    @TempDir
    Path folder;

    @Test
    void curlAnswersInWords() throws IOException, InterruptedException {
        assertEquals(
                """
                vote,member,name,party,state,district,position,vitiated
                h90-115.2018,C001049,"Clay, Wm. Lacy",D,MO,1,No,false
                h90-115.2018,C001061,"Cleaver, Emanuel",D,MO,5,Not Voting,false
                h90-115.2018,G000546,"Graves, Sam",R,MO,6,Aye,false
                h90-115.2018,H001053,"Hartzler, Vicky",R,MO,4,Aye,false
                h90-115.2018,L000576,"Long, Billy",R,MO,7,Not Voting,false
                h90-115.2018,L000569,"Luetkemeyer, Blaine",R,MO,3,Aye,false
                h90-115.2018,S001195,"Smith, Jason",R,MO,8,Aye,false
                h90-115.2018,W000812,"Wagner, Ann",R,MO,2,Aye,false
                47 U.S.C. 230(e)(1) — held
                usc/47/230@2018-04-11, (e)(1), from 2018-04-11
                (1) No effect on criminal law.—Nothing in this section shall be construed to impair the enforcement of \
                section 223 or 231 of this title, chapter 71 (relating to obscenity) or 110 (relating to sexual \
                exploitation of children) of title 18, or any other Federal criminal statute.
                1998-10-21      usc/47/230@1998-10-21  (e)(1)  the first text held
                2018-04-11      usc/47/230@2018-04-11  (e)(1)  the same words
                Comparison of hr1865-115/rh with hr1865-115/eh

                Of all that changed, only what became of section 2 and what is below it is told and counted here.

                Provisions: 3 the same, 1 reworded, 0 redesignated, 0 moved, 0 added, 0 struck.
                Words: 16 inserted, 4 struck.
                """,
                printed("quickstart.sh", "bash")
                        .lines()
                        .limit(20)
                        .map(line -> line + "\n")
                        .reduce("", String::concat));
    }

    @Test
    void pandasReadsTheTables() throws IOException, InterruptedException {
        var python = Stream.of("python3", "/usr/bin/python3")
                .filter(one -> Program.isHere(one) && hasPandas(one))
                .findFirst();
        assumeTrue(python.isPresent(), "there is no python3 with pandas here");
        assertEquals("""
                party  position
                D      Aye           41
                       No            15
                       Not Voting     2
                R      Aye           89
                       No            20
                       Not Voting     3
                dtype: int64
                """, printed("quickstart.py", python.orElseThrow()).replaceAll("(?m) +$", ""));
    }

    @Test
    void rReadsTheTables() throws IOException, InterruptedException {
        assumeTrue(Program.isHere("Rscript"), "R is not here");
        assertEquals("""
                \s
                    Aye No Not Voting
                  D  41 15          2
                  R  89 20          3
                """, printed("quickstart.R", "Rscript").replaceAll("(?m)^ +$", " "));
    }

    @Test
    void pageShowsThemWithTheAddressOfThisServer() {
        given().get("/api")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .body(containsString("server=" + address()))
                .body(containsString("Versions and deprecation"));
    }

    /** What the policy of the pages forbids would leave this one empty. */
    @Test
    void explorerHasNoScriptWithin() {
        given().get("/explorer")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .body(not(containsString("<script>")))
                .body(not(containsString(" style=")));
        for (var file :
                new String[] {"/openapi-ui/swagger-ui-bundle.js", "/openapi-ui/swagger-ui.css", "/explorer.js"}) {
            given().head(file).then().statusCode(200);
        }
    }

    private boolean hasPandas(String python) {
        try {
            return new Program(folder).runs(python, "-c", "import pandas");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String printed(String name, String language) throws IOException, InterruptedException {
        var program = folder.resolve(name);
        Files.writeString(program, QuickStart.read(name).replace(QuickStart.SERVER, address()));
        return new Program(folder).run(language, name);
    }

    private String address() {
        return server.toString().replaceFirst("/$", "");
    }
}
