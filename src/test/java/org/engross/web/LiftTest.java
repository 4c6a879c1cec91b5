package org.engross.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import javax.imageio.ImageIO;
import org.engross.web.lift.Embeds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader takes away: citations, pictures, frames. */
@QuarkusTest
@Tag("any-database")
class LiftTest {

    private static final String COMPARED = "from=hr1865-115/rh&to=hr1865-115/eh";

    /** Section 2(1), which H.Amdt. 525 reworded. */
    private static final String CHANGE = "d5b06aa1622d";

    @Inject
    Embeds embeds;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?text=hr1865-115/eh&path=s3 | Allow States and Victims to Fight Online Sex Trafficking Act of 2017, H.R. 1865, 115th Cong. § 3 (as passed by House, Feb. 27, 2018), | /us/bill/115/hr/1865/eh#s3.
            ?text=usc/47/230@2018-04-11&path=e/5 | 47 U.S.C. § 230(e)(5) (as in force from Apr. 11, 2018), | /us/usc/t47/s230@2018-04-11#e/5.
            /comparison?from=hr1865-115/rh&to=hr1865-115/eh | Compare H.R. 1865, 115th Cong. (as reported by H. Comm. on the Judiciary, Feb. 20, 2018), with H.R. 1865, 115th Cong. (as passed by House, Feb. 27, 2018), | /compare?from=hr1865-115/rh&to=hr1865-115/eh.
            /vote?vote=h90-115.2018 | H. Roll Call Vote No. 90, 115th Cong., 2d Sess. (Feb. 27, 2018), http://clerk.house.gov/evs/2018/roll090.xml [ | /votes/h90-115.2018].
            ?text=plaw-115-164 | Allow States and Victims to Fight Online Sex Trafficking Act of 2017, Pub. L. No. 115-164, 132 Stat. 1253 (2018), | /us/pl/115/164.
            """)
    void bluebookFormIsMadeOfWhatIsKnown(String asked, String begins, String ends) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/cite" + asked)
                .then()
                .statusCode(200)
                .body("bluebook", startsWith(begins))
                .body("bluebook", endsWith(ends));
    }

    @Test
    void whatIsNotCheckedGoesWithItsCitation() {
        given().get("/api/v1/cite?text=s1693-115/rs&format=plain&accessed=2026-11-27")
                .then()
                .body(containsString(
                        "\n\nBluebook: Stop Enabling Sex Traffickers Act of 2017, S. 1693, 115th Cong. (as reported by S. Comm."
                                + " on Commerce, Science, and Transportation, Jan. 10, 2018), "))
                .body(containsString(
                        " (last visited Nov. 27, 2026). Not checked against an official copy. The committee’s substitute"
                                + " is a reconstruction"));
    }

    @Test
    void bibtexIsAForm() {
        given().get("/api/v1/cite/vote?vote=h90-115.2018&format=bibtex")
                .then()
                .contentType(startsWith("application/x-bibtex"))
                .body(startsWith("@online{h90-115-2018,\n  author = {{U.S. House of Representatives}},\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?text=hr1865-115/eh&vote=h90-115.2018",
                "?format=json",
                "?text=hr1865-115/eh&path=s99",
                "?text=hr1865-115/zz",
                "/comparison?from=hr1865-115/rh",
                "/comparison?" + COMPARED + "&change=0123456789ab",
                "/vote?vote=h90-115.2018&accessed=yesterday"
            })
    void nothingIsCitedThatIsNotThere(String asked) {
        given().get("/api/v1/cite" + asked)
                .then()
                .contentType("application/problem+json")
                .body("status", oneOf(400, 404));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/votes/h90-115.2018?format=png",
                "/api/v1/votes/h90-115.2018?chart=states&format=png",
                "/api/v1/votes/h90-115.2018?chart=parties&format=png",
                "/api/v1/measures/hr1865-115/cosponsors?format=png",
                "/api/v1/liability?format=png",
                "/api/v1/compare?" + COMPARED + "&change=" + CHANGE + "&format=png"
            })
    void pictureIsTwoPixelsAUnit(String address) throws IOException {
        var png = given().get(address)
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract();
        var image = ImageIO.read(new ByteArrayInputStream(png.asByteArray()));
        assertEquals(1280, image.getWidth());
        assertEquals(0xffffffff, image.getRGB(2, 2), "the ground is white");
        given().header("If-None-Match", png.header("ETag")).get(address).then().statusCode(304);
    }

    @Test
    void pictureOfAChangeSaysWhoMadeItAndWhereItIsFound() {
        given().get("/api/v1/compare?" + COMPARED + "&change=" + CHANGE + "&format=svg")
                .then()
                .statusCode(200)
                .body(containsString(
                        "By H.Amdt. 525, Rep. Bob Goodlatte [R-VA-6], agreed to by voice vote in the Committee of"))
                .body(containsString("text-decoration=\"line-through\">contribute to sex trafficking</tspan>"))
                .body(containsString("/changes/" + CHANGE + "?"))
                .body(not(containsString("href")));
        given().get("/api/v1/compare?" + COMPARED + "&format=svg")
                .then()
                .statusCode(200)
                .body(containsString("Cut here: "));
    }

    @ParameterizedTest
    @CsvSource({
        "/compare?from=hr1865-115/rh&to=hr1865-115/eh, /embed/compare?from=hr1865-115/rh&to=hr1865-115/eh",
        "/changes/d5b06aa1622d?from=hr1865-115/rh&to=hr1865-115/eh, "
                + "/embed/change?id=d5b06aa1622d&from=hr1865-115/rh&to=hr1865-115/eh",
        "https://engross.example.org/votes/h90-115.2018, /embed/vote?id=h90-115.2018",
        "/quotes?q=Good+Samaritan, /embed/quote?q=Good+Samaritan",
    })
    void pageIsFramed(String page, String frame) {
        var embed = embeds.of(URI.create(page)).orElseThrow();
        assertEquals(frame, embed.frame());
        assertTrue(embed.height() >= 200 && embed.height() <= 900, "height " + embed.height());
        given().urlEncodingEnabled(false)
                .get(frame)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", endsWith("frame-ancestors *"))
                .body(containsString("<script src=\"/fit.js\" defer></script>"));
    }

    @Test
    void otherPagesAreNotFramed() {
        assertTrue(embeds.of(URI.create("/measures/hr1865-115")).isEmpty());
        assertTrue(embeds.of(URI.create("/votes/matrix?votes=h90-115.2018")).isEmpty());
        given().get("/votes/h90-115.2018").then().header("Content-Security-Policy", endsWith("frame-ancestors 'self'"));
    }

    @Test
    void comparisonNamesWhoMadeEachChangeAndShowsThoseOfOneAlone() {
        given().get("/compare?" + COMPARED)
                .then()
                .body(containsString("<b>Walters–Maloney</b>"))
                .body(containsString("href=\"/votes/h90-115.2018?position=against#members\">107 voted against"));
        given().get("/compare?" + COMPARED + "&by=hamdt527-115")
                .then()
                .body(containsString("Only what H.Amdt. 527, Rep. Sheila Jackson Lee [D-TX-18] did: 1 change."));
        given().get("/compare?" + COMPARED + "&by=nonsense").then().statusCode(400);
    }
}
