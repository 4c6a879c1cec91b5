package org.engross.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engross.browser.Window.As;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every page: anybody can use it, it fits a phone, and it asks nobody else for anything. */
@QuarkusTest
@Tag("every-page") // ./engross test runs it beside the other tests of the server, since it takes as long as many of
// them
class EveryPageTest {

    static final List<String> PAGES = List.of(Site.PAGES);

    private static final Map<As, Window> WINDOWS = new HashMap<>();

    private static Chromium chromium;

    @TestHTTPResource("/")
    URI site;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        WINDOWS.clear();
        chromium.close();
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void isAccessibleByDayAndNightAndKeepsToItself(String page) {
        var window = look(page, As.DESK);
        assertAll(
                page,
                () -> assertEquals(Site.status(page), window.status()),
                () -> assertEquals(List.of(), moved(window, page, As.DESK), "moved"),
                () -> assertEquals(List.of(), window.violations(), "axe"),
                () -> assertEquals(List.of(), window.strangers(), "asked of others"),
                () -> assertEquals(List.of(), window.complaints(), "console"),
                () -> assertEquals(List.of(), window.violationsAtNight(), "axe at night"));
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void fitsThePhone(String page) {
        var window = look(page, As.PHONE);
        var overflow = window.overflow();
        assertAll(
                page,
                () -> assertEquals(0, overflow.get("by"), () -> "wider than the screen: " + overflow.get("what")),
                () -> assertEquals(List.of(), moved(window, page, As.PHONE), "moved"),
                () -> assertEquals(List.of(), window.violations(), "axe"));
    }

    /** The page of liability once scrolled sideways, and into blank paper. */
    @ParameterizedTest
    @ValueSource(ints = {900, 1280, 1920})
    void liabilityPageKeepsToItsWindowAndEndsWithItsFoot(int width) {
        var window = look("/liability", new As(width, 900, true));
        var overflow = window.overflow();
        assertEquals(0, overflow.get("by"), () -> "wider than the window: " + overflow.get("what"));
        // The foot may end between two pixels.
        assertTrue((int) overflow.get("blank") <= 1, () -> "blank: " + overflow.get("blank"));
    }

    /**
     * What moves on a page while it arrives. On a busy machine a page may arrive in pieces and something move once; what
     * moves of the page's own making does so on the next visit too.
     */
    private List<?> moved(Window window, String page, As as) {
        var shifts = window.shifts();
        return shifts.isEmpty() ? shifts : look(page, as).shifts();
    }

    private Window look(String page, As as) {
        return WINDOWS.computeIfAbsent(as, how -> new Window(chromium.browser(), site, how))
                .open(Site.address(page));
    }
}
