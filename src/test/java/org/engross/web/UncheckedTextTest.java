package org.engross.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.engross.cli.Engross;
import org.engross.cli.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S. 1693 as reported is a reconstruction, and every view and form that shows it, or rests on it, says so. */
@QuarkusTest
class UncheckedTextTest {

    private static final String UNCHECKED = "Not checked against an official copy. The committee’s substitute is a"
            + " reconstruction: no official copy of the print was at hand.";
    private static final String WHICH =
            "section 3(a)(2), section 4, section 5: worded as in Public Law 115-164, which came later";

    @Inject
    Engross engross;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/us/bill/115/s/1693/rs",
                "/measures/s1693-115",
                "/measures/s1693-115/grid",
                "/liability?texts=s1693-115/is,s1693-115/rs",
                "/effects",
                "/effects?id=s1693-115/rs",
                "/api/v1/effects?id=s1693-115/rs",
                "/api/v1/effects?id=s1693-115/rs&format=csv",
                "/quotes?q=No+effect+on+sex+trafficking+law",
                "/compare?from=s1693-115/is&to=s1693-115/rs",
                "/compare?from=s1693-115/is&to=s1693-115/rs&view=inline",
                "/compare?from=s1693-115/is&to=s1693-115/rs&view=print",
                "/compare/three?from=s1693-115/is&to=s1693-115/rs&third=hr1865-115/rh",
                "/changes/{change}?from=s1693-115/is&to=s1693-115/rs",
                "/embed/change?id={change}&from=s1693-115/is&to=s1693-115/rs",
                "/print?id=usc/47/230@2018-04-10%2Bs1693-115/rs",
                "/text?id=usc/47/230@2018-04-10%2Bs1693-115/rs",
                "/provenance?id=usc/47/230@2018-04-10%2Bs1693-115/rs",
                "/provenance?id=s1693-115/rs",
                "/feed.atom",
                "/api/v1/texts?id=s1693-115/rs&format=json",
                "/api/v1/texts?id=s1693-115/rs&format=plain",
                "/api/v1/texts?id=s1693-115/rs&format=markdown",
                "/api/v1/texts?id=s1693-115/rs&format=html",
                "/api/v1/texts?id=s1693-115/rs&format=xml",
                "/api/v1/texts?id=usc/47/230@2018-04-10%2Bs1693-115/rs&format=json",
                "/api/v1/texts?id=usc/47/230@2018-04-10%2Bs1693-115/rs&format=xml",
                "/api/v1/compare?from=s1693-115/is&to=s1693-115/rs&format=json",
                "/api/v1/compare?from=s1693-115/is&to=s1693-115/rs&format=plain",
                "/api/v1/compare?from=s1693-115/is&to=s1693-115/rs&format=markdown",
                "/api/v1/compare?from=s1693-115/is&to=s1693-115/rs&format=html",
                "/api/v1/compare?from=s1693-115/is&to=s1693-115/rs&format=csv",
                "/api/v1/compare?from=s1693-115/is&to=s1693-115/rs&format=jsonl",
                "/api/v1/compare?from=s1693-115/is&to=s1693-115/rs&format=xlsx",
                "/api/v1/compare?from=s1693-115/is&to=s1693-115/rs&format=docx",
                "/api/v1/compare?from=s1693-115/is&to=s1693-115/rs&format=pdf",
                "/api/v1/compare?from=usc/47/230@2018-04-10&to=usc/47/230@2018-04-10%2Bs1693-115/rs&format=docx",
                "/api/v1/compare?from=usc/47/230@2018-04-10&to=usc/47/230@2018-04-10%2Bs1693-115/rs&format=pdf",
                "/api/v1/execution?id=usc/47/230@2018-04-10%2Bs1693-115/rs&format=json",
                "/api/v1/execution?id=usc/47/230@2018-04-10%2Bs1693-115/rs&format=plain",
                "/api/v1/provenance?id=usc/47/230@2018-04-10%2Bs1693-115/rs",
                "/api/v1/liability?texts=s1693-115/is,s1693-115/rs&format=json",
                "/api/v1/liability?texts=s1693-115/is,s1693-115/rs&format=csv",
                "/api/v1/liability?texts=s1693-115/is,s1693-115/rs&format=xlsx",
                "/api/v1/measures/s1693-115",
                "/api/v1/measures/s1693-115?format=pdf",
                "/api/v1/measures/s1693-115/versions/rs",
                "/api/v1/quotes?q=No+effect+on+sex+trafficking+law",
                "/measures/s1693-115/timeline",
                "/measures/s1693-115/feed.atom",
                "/api/v1/measures/s1693-115/versions",
                "/api/v1/measures/s1693-115/versions?format=csv",
                "/api/v1/measures/s1693-115/versions?format=xlsx",
                "/api/v1/bulk.zip",
            })
    void everyViewAndFormCarriesTheMark(String form) throws IOException {
        var said = Answered.words(form.replace("{change}", change()));
        assertTrue(said.contains(UNCHECKED), () -> form + " has no mark: " + said);
        assertTrue(said.contains(WHICH), () -> form + " does not say which provisions: " + said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text s1693-115/rs",
                "text s1693-115/rs --format json",
                "compare s1693-115/is s1693-115/rs",
                "compare s1693-115/is s1693-115/rs --format html",
                "effects s1693-115/rs",
                "execution usc/47/230@2018-04-10+s1693-115/rs",
                "execution usc/47/230@2018-04-10+s1693-115/rs --explain",
                "provenance s1693-115/rs",
                "liability s1693-115/rs",
                "liability s1693-115/rs --format csv",
                "quotes No effect on sex trafficking law",
                "quotes No effect on sex trafficking law --format csv",
                "list --format csv",
            })
    void everyCommandCarriesTheMark(String command) {
        var said = Said.by(engross, command.split(" ")).out().replaceAll("\\s+", " ");
        assertTrue(said.contains(UNCHECKED) && said.contains(WHICH), () -> command + " has no mark: " + said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/compare",
                "/compare?from=hr1865-115/rh&to=",
                "/compare/three",
                "/compare/three?from=hr1865-115/rh&to=hr1865-115/eh",
                "/liability?texts=hr1865-115/rh,hr1865-115/eh",
                "/us/bill/115/s/1693/is",
            })
    void everyListOfTextsTellsThoseThatWereNotChecked(String list) throws IOException {
        var words = text(Answered.words(list));
        assertTrue(
                words.matches(
                        ".*(?:S\\. 1693, reported in Senate|SESTA, as the Senate committee reported it).{0,60}not checked.*"),
                () -> list + ": " + words);
    }

    @Test
    void aCheckThatRestsOnAnUncheckedPrintSaysSo() {
        given().get("/api/v1/checks?size=250")
                .then()
                .body(
                        "items.findAll { it.subject == 's1693-115/rs' && it.kind == 'printed sponsors' }.what",
                        everyItem(endsWith(" (of the print itself: not checked)")))
                .body(
                        "items.findAll { it.subject == 'hr1865-115/rh' }.what",
                        everyItem(not(containsString("of the print itself"))));
    }

    /** Beside the provision, too: a sign, which the head explains. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/compare?from=s1693-115/is&to=s1693-115/rs&view=print",
                "/api/v1/compare?from=s1693-115/is&to=s1693-115/rs&format=html",
                "/api/v1/compare?from=s1693-115/is&to=s1693-115/rs&format=docx",
                "/api/v1/compare?from=s1693-115/is&to=s1693-115/rs&format=pdf",
            })
    void aComparisonHasASignBesideEveryProvisionConcernedOfEitherText(String form) throws IOException {
        var words = text(Answered.words(form));
        assertTrue(
                words.matches(
                        ".*†3 Older text not checked: the copy omits what follows the closing quotation mark of an"
                                + " inserted block, so a connecting “and” may be wanting\\..*"),
                words);
        assertTrue(
                words.matches(".*†4 Newer text not checked: worded as in Public Law 115-164, which came later\\..*"));
        assertTrue(words.matches(".*\\(C\\) by adding at the end the following: ?†2 †3 .*"), words);
        assertTrue(words.matches(".*acts with sex trafficking victims\\. ?†2 .*"), words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/print?id=usc/47/230@2018-04-10%2Bs1693-115/rs",
                "/api/v1/execution?id=usc/47/230@2018-04-10%2Bs1693-115/rs&format=html",
                "/api/v1/execution?id=usc/47/230@2018-04-10%2Bs1693-115/rs&format=plain",
                "/api/v1/execution?id=usc/47/230@2018-04-10%2Bs1693-115/rs&format=markdown",
            })
    void aComparativePrintHasASignBesideWhatRestsOnUncheckedWordsAndNothingElse(String form) throws IOException {
        var words = text(Answered.words(form)).replace("\\", "").replaceAll("[*{}+]", "");
        assertTrue(words.contains("†2 Not checked: worded as in Public Law 115-164, which came later. "), words);
        assertTrue(
                words.matches(
                        ".*S\\. 1693, reported in Senate, (section 3\\(a\\)\\(2\\)|s3/a/2) \\(?not checked: worded as in"
                                + " Public Law 115-164, which came later.*"),
                words);
        assertTrue(words.matches(".*shall be construed to impair or limit—.{0,20}†2 .*"), words);
        assertTrue(words.matches(".*\\(6\\) to ensure vigorous.*sex trafficking\\..{0,20}†1 .*"), words);
        assertEquals(2 + 4, words.split("†").length - 1, words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/effects?id=s1693-115/rs",
                "/api/v1/effects?id=s1693-115/rs&format=csv",
                "/api/v1/effects?id=s1693-115/rs",
                "/api/v1/execution?id=usc/47/230@2018-04-10%2Bs1693-115/rs&format=json",
            })
    void anInstructionSaysWhyItsOwnWordsWereNotChecked(String form) throws IOException {
        assertTrue(
                Answered.words(form).contains("not checked: worded as in Public Law 115-164, which came later"), form);
    }

    @Test
    void textWhoseWordsWereNotCheckedIsNeverTheFirstThatHasThem() {
        given().get("/api/v1/quotes?q=knowingly assisting, supporting, or facilitating")
                .then()
                .body("verbatim.total", equalTo(7))
                .body("verbatim.first.id", equalTo("hamdt526-115"))
                .body("texts[0].id", equalTo("s1693-115/rs"));
        given().get("/quotes?q=knowingly assisting, supporting, or facilitating")
                .then()
                .body(containsString(
                        "Verbatim in 7 texts: of those whose words there were checked, first in H.Amdt. 526"
                                + " (February 27, 2018), last in"));
        assertTrue(Said.by(engross, "quotes", "knowingly assisting, supporting, or facilitating")
                .out()
                .contains("verbatim in 7 texts: of those whose words there were checked, first hamdt526-115, last "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/check", "/api/v1/check", "/api/v1/check?format=plain"})
    void anArticleIsToldWhatOfATextWasNotCheckedAndWhetherItIsTheWordsQuoted(String address) {
        var article = "S. 1693 would “ensure vigorous enforcement of Federal criminal and civil law.”";
        var said = (address.equals("/check")
                        ? given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                                .formParam("article", article)
                        : given().contentType("text/plain; charset=UTF-8").body(article))
                .post(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(said.contains(UNCHECKED) && said.contains(WHICH), said);
        assertTrue(
                said.contains("The words quoted, in section 3(a)(1)(C), proposed section 230(b)(6), were not checked:"
                        + " worded as in S. 1693 as introduced."),
                said);
    }

    /** The words that a reader sees, or those of the answer where it has no tags. */
    private static String text(String answer) {
        return answer.replaceAll("<(/p|/li|/h2|w:p|/w:p)[^>]*>", " ")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ");
    }

    private static String change() {
        return given().urlEncodingEnabled(false)
                .get("/api/v1/compare?from=s1693-115/is&to=s1693-115/rs")
                .path("changes.find { it.toPath != null && it.toPath.startsWith('s3/a/2') }.id");
    }

    @Test
    void aChangeSaysWhatOfItsOwnWordsWasNotChecked() {
        given().urlEncodingEnabled(false)
                .get("/api/v1/compare?from=hr1865-115/ih&to=s1693-115/rs")
                .then()
                .body("from.certainty.state", equalTo("not wholly checked"))
                .body("to.certainty.state", equalTo("not checked"))
                .body("to.certainty.doubts[1].provisions", equalTo(List.of("s3/a/2", "s4", "s5")))
                .body(
                        "changes.find { it.toPath != null && it.toPath.startsWith('s3/a/2/') }.unchecked",
                        containsString("Newer text not checked: worded as in Public Law 115-164, which came later."));
    }

    @Test
    void ofAComputedTextOnlyTheWordsThatRestOnItAreUnchecked() {
        given().urlEncodingEnabled(false)
                .get("/api/v1/compare?from=usc/47/230@2018-04-10&to=usc/47/230@2018-04-10%2Bs1693-115/rs")
                .then()
                .body("from.certainty.state", equalTo("held"))
                .body("to.certainty.state", equalTo("computed"))
                .body(
                        "changes.find { it.toPath == 'e/5' }.unchecked",
                        equalTo("Newer text not checked: worded as in Public Law 115-164, which came later."))
                .body(
                        "changes.find { it.toPath == 'b/4' }.unchecked",
                        equalTo("Newer text not checked: worded as in S. 1693 as introduced."))
                .body(
                        "changes.find { it.toPath == 'b/6' }.unchecked",
                        equalTo("Newer text not checked: worded as in S. 1693 as introduced."));
    }

    @Test
    void wordsThatWereHeldAgainstAnOfficialCopyCarryNone() throws IOException {
        given().urlEncodingEnabled(false)
                .get("/api/v1/compare?from=hr1865-115/rh&to=hr1865-115/eh")
                .then()
                .body("from.certainty.state", equalTo("held"))
                .body("to.certainty.held[0].against", equalTo("the official print, BILLS-115hr1865eh"))
                .body("to.certainty.held[0].sha256", equalTo(""))
                .body("changes.unchecked.findAll { it != null }.size()", equalTo(0));
        assertFalse(
                Answered.words("/compare?from=hr1865-115/rh&to=hr1865-115/eh").contains(" class=\"doubt\""));
    }

    @Test
    void theTextPageSaysAgainstWhatAndHow() {
        given().get("/us/bill/115/hr/1865/eh")
                .then()
                .body(containsString("Held by us against the official print, BILLS-115hr1865eh on 2026-11-27: every"
                        + " provision, word for word"))
                .body(containsString("(no digest of that copy was kept)"));
        given().get("/us/pl/115/164")
                .then()
                .body(containsString(
                        "SHA-256 of that copy 716da8393da6dc06bdd012002ed4e4776bcaa6d129ea27dc38c38b866f22badd"));
    }

    @Test
    void aComputedTextDoesNotShowTheCheckOfItsBase() {
        given().urlEncodingEnabled(false)
                .get("/text?id=usc/47/230@2018-04-10%2Bplaw-115-164")
                .then()
                .body(containsString("Computed, not published: "))
                .body(not(containsString("Held by us")));
        given().urlEncodingEnabled(false)
                .get("/api/v1/texts?id=usc/47/230@2018-04-10%2Bplaw-115-164")
                .then()
                .body("checked", equalTo(false))
                .body("certainty.held", equalTo(null));
    }
}
