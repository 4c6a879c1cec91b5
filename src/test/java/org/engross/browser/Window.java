package org.engross.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A window of a browser that had seen nothing before it was opened. It looks at one page after the other, since opening
 * takes longer than most looks do, and keeps what went wrong on the way to the last.
 */
final class Window implements AutoCloseable {

    /** How a reader looks at it. */
    record As(int width, int height, boolean scripts) {
        static final As DESK = new As(1280, 900, true);
        static final As PHONE = new As(360, 740, true);
        static final As WITHOUT_SCRIPTS = new As(1280, 900, false);
    }

    private static final String SHIFTS = """
        () => new Promise(done => {
          const shifts = [];
          new PerformanceObserver(list => shifts.push(...list.getEntries().filter(e => !e.hadRecentInput)
            .map(e => e.value + ' ' + e.sources.map(s => s.node && s.node.className).join())))
            .observe({type: 'layout-shift', buffered: true});
          setTimeout(() => done(shifts), 150);
        })\
        """;

    private static final String ALL_RULES =
            "{type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}";

    /** The rules that a colour scheme can break. */
    private static final String RULES_OF_COLOUR = "{type: 'rule', values: ['color-contrast', 'link-in-text-block']}";

    // Without the types of results axe describes each element that passes too, which is most of its time.
    private static final String VIOLATIONS = """
        async () => {
          const found = await axe.run({runOnly: %s, resultTypes: ['violations']});
          return found.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html.slice(0, 160)
            + ' ' + n.any.map(a => a.message).join()));
        }\
        """;

    private static final String AXE = axe();

    private final BrowserContext context;
    private final Page page;
    private final URI site;
    private int status;
    private final List<String> strangers = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Window(Browser browser, URI site, As as) {
        this.site = site;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(as.width(), as.height())
                .setJavaScriptEnabled(as.scripts())
                .setBypassCSP(true));
        page = context.newPage();
        page.onRequest(this::noteStranger);
        page.onConsoleMessage(this::noteComplaint);
        page.onPageError(complaints::add);
    }

    /** Looks at a page by day. */
    Window open(String address) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        strangers.clear();
        complaints.clear();
        status = page.navigate(site.resolve(address).toString()).status();
        return this;
    }

    private void noteStranger(Request request) {
        if (!request.url().startsWith(site.toString()) && !request.url().startsWith("data:")) {
            strangers.add(request.url());
        }
    }

    /** That the page itself is a problem page is no complaint. */
    private void noteComplaint(ConsoleMessage message) {
        boolean ofProblemPage = message.text().contains("the server responded with a status")
                && message.location().startsWith(page.url());
        if (List.of("error", "warning").contains(message.type()) && !ofProblemPage) {
            complaints.add(message.text());
        }
    }

    Page page() {
        return page;
    }

    int status() {
        return status;
    }

    /** Requests to any other server. */
    List<String> strangers() {
        return strangers;
    }

    /** What the console shows. */
    List<String> complaints() {
        return complaints;
    }

    /** What axe finds against WCAG 2.2 AA and good practice. */
    List<?> violations() {
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(AXE));
        return violations(ALL_RULES);
    }

    /** What axe finds in the dark colour scheme, after {@link #violations}: only the colours are others there. */
    List<?> violationsAtNight() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return violations(RULES_OF_COLOUR);
    }

    private List<?> violations(String rules) {
        return (List<?>) page.evaluate(VIOLATIONS.formatted(rules));
    }

    /** What moved without having been asked to. */
    List<?> shifts() {
        return (List<?>) page.evaluate(SHIFTS);
    }

    /** By how many pixels the page is wider than the window, and what sticks out; how much blank stands below its foot. */
    Map<?, ?> overflow() {
        return (Map<?, ?>) page.evaluate("""
            () => ({
              by: document.documentElement.scrollWidth - document.documentElement.clientWidth,
              what: [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                .slice(0, 3).map(e => e.tagName + '.' + e.className).join(),
              blank: document.documentElement.scrollHeight - Math.max(document.documentElement.clientHeight,
                Math.ceil((document.querySelector('body > footer') ?? document.body).getBoundingClientRect().bottom + scrollY))
            })\
            """);
    }

    private static String axe() {
        try (var script = Window.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
