package org.engross.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Comparator;
import java.util.List;
import org.engross.browser.Window.As;
import org.engross.library.Holding;
import org.engross.library.Library;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The comparison page as a reader uses it: folds, steps, filters; with and without scripts. */
@QuarkusTest
class ComparePageTest {

    private static Chromium chromium;

    @TestHTTPResource("/")
    URI site;

    @Inject
    Library library;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void keysAndButtonsStepFromChangeToChange() {
        try (var window = open(Site.COMMITTEE_TO_HOUSE, As.DESK)) {
            var page = window.page();
            assertEquals("– of 17", told(page));
            page.keyboard().press("n");
            assertEquals("1 of 17", told(page));
            assertEquals("Reworded section 2(1)", focused(page));
            page.keyboard().press("j");
            assertEquals("2 of 17", told(page));
            page.keyboard().press("p");
            assertEquals("1 of 17", told(page));
            page.getByText("next ›").click();
            assertEquals("2 of 17", told(page));
            assertTrue(page.url()
                    .endsWith("#" + page.locator(".row[id]:not(.front)").nth(1).getAttribute("id")));
        }
    }

    @Test
    void keysCanBeSwitchedOff() {
        try (var window = open(Site.COMMITTEE_TO_HOUSE, As.DESK)) {
            window.page().getByText("keys on").click();
            window.page().keyboard().press("n");
            assertEquals("– of 17", told(window.page()));
            window.page().reload();
            assertEquals(
                    "keys off", window.page().locator(".stepper [aria-pressed]").innerText());
        }
    }

    @Test
    void foldsOpenInPlaceWithoutScripts() {
        try (var window = open(Site.COMMITTEE_TO_HOUSE, As.WITHOUT_SCRIPTS)) {
            var fold = window.page()
                    .locator(".fold")
                    .filter(new Locator.FilterOptions().setHasText("provisions the same"))
                    .first();
            var folded =
                    fold.getByText("have been reckless in allowing the sale").first();
            assertFalse(folded.isVisible());
            fold.locator("summary").click();
            assertTrue(folded.isVisible());
        }
    }

    @Test
    void filterFoldsOtherChangesWithoutScriptsAndSaysSo() {
        try (var window = open(Site.COMMITTEE_TO_HOUSE, As.WITHOUT_SCRIPTS)) {
            window.page().locator(".kinds input[value=reworded]").uncheck();
            window.page().getByText("Filter").click();
            assertTrue(
                    window.page().url().contains("kind=redesignated&kind=added"),
                    window.page().url());
            assertEquals(
                    0,
                    window.page()
                            .locator(".comparison > .row.reworded:not(.front)")
                            .count());
            assertEquals(5, window.page().locator(".comparison > .row.added").count());
            assertTrue(window.page().locator(".fold summary").allInnerTexts().stream()
                    .anyMatch(summary -> summary.contains("of another kind")));
        }
    }

    @Test
    void changesFollowEachOtherByLinkWithoutScripts() {
        try (var window = open(Site.COMMITTEE_TO_HOUSE, As.WITHOUT_SCRIPTS)) {
            var first = window.page().locator(".row[id]:not(.front)").first();
            first.getByText("next", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                    .click();
            assertEquals(
                    "2 of 17", window.page().locator(".row:target .steps .n").innerText());
        }
    }

    @Test
    void whatIsStruckAndInsertedIsSaid() {
        try (var window = open(Site.COMMITTEE_TO_HOUSE + "&view=inline", As.DESK)) {
            var said =
                    window.page().locator(".row.reworded:not(.front)").first().ariaSnapshot();
            assertTrue(said.contains("struck: contribute to sex trafficking end of what is struck"), said);
            assertTrue(said.contains("inserted: websites that facilitate traffickers"), said);
        }
    }

    @Test
    void threeTextsStandBesideEachOther() {
        try (var window = open(Site.THREE, As.DESK)) {
            var added = window.page().locator(".row:has(ins)").last();
            assertTrue(added.locator(".c2 ins").first().innerText().startsWith("(5) No effect on sex trafficking law"));
            assertTrue(added.locator(".c3 ins").first().innerText().startsWith("(5) No effect on civil law"));
            assertEquals(0, added.locator(".c1 ins").count());
        }
    }

    @Test
    void longestTwoTextsWeighLessThanAHundredKib() throws IOException, InterruptedException {
        List<String> longest = library.holdings().stream()
                .sorted(Comparator.comparingInt(ComparePageTest::length).reversed())
                .limit(2)
                .map(Holding::id)
                .toList();
        var address = site.resolve("/compare?from=" + longest.getFirst() + "&to=" + longest.getLast());
        var request = HttpRequest.newBuilder(address)
                .header("Accept-Encoding", "gzip")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, BodyHandlers.ofByteArray());
            assertEquals(List.of("gzip"), response.headers().allValues("content-encoding"));
            assertTrue(response.body().length < 100 * 1024, response.body().length + " bytes for " + longest);
        }
    }

    private static int length(Holding held) {
        return held.document()
                .text()
                .allWords()
                .mapToInt(words -> words.words().length())
                .sum();
    }

    private static String told(Page page) {
        return page.locator(".stepper output").innerText();
    }

    private static String focused(Page page) {
        return (String) page.evaluate("() => document.activeElement.innerText");
    }

    private Window open(String page, As as) {
        return new Window(chromium.browser(), site, as).open(page);
    }
}
