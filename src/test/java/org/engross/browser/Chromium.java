package org.engross.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;

/** The browser that the tests drive: the program that {@code ENGROSS_BROWSER} names, else Playwright's own. */
final class Chromium implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        var options = new LaunchOptions().setArgs(QUIET);
        var program = System.getenv("ENGROSS_BROWSER");
        if (program != null) {
            options.setExecutablePath(Path.of(program));
        }
        try {
            playwright = Playwright.create();
            browser = playwright.chromium().launch(options);
        } catch (PlaywrightException e) {
            throw new IllegalStateException(
                    "no browser could be started: install Chromium or Google Chrome, or point ENGROSS_BROWSER at one",
                    e);
        }
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
