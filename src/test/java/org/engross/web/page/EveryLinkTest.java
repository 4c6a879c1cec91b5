package org.engross.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Follows every link of the pages, from the first page on. Of each kind of page (the path without its numbers and names)
 * some are opened for their own links; every link that they have is followed.
 */
@QuarkusTest
@Tag("any-database")
class EveryLinkTest {

    private static final Pattern LINK = Pattern.compile("(?<![a-z])(?:href|src|action)=\"([^\"#]*)(?:#[^\"]*)?\"");
    private static final int OPENED_OF_A_KIND = 3;

    @TestHTTPResource("/")
    URI site;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Integer> opened = new HashMap<>();
    private final Map<String, String> broken = new TreeMap<>();

    @Test
    void everyLinkLeadsSomewhere() throws IOException, InterruptedException {
        var waiting = new ArrayDeque<>(Set.of("/"));
        Set<String> seen = new HashSet<>(waiting);
        while (!waiting.isEmpty()) {
            var address = waiting.remove();
            var answer = get(address);
            if (answer.statusCode() >= 400) {
                broken.merge(kind(address), answer.statusCode() + " " + address, (one, more) -> one);
                continue;
            }
            boolean isPage =
                    answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
            if (isPage && opened.merge(kind(address), 1, Integer::sum) <= OPENED_OF_A_KIND) {
                LINK.matcher(answer.body())
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .map(link -> link.startsWith("/") ? link : resolved(address, link))
                        .filter(link -> link.startsWith("/") && seen.add(link))
                        .forEach(waiting::add);
            }
        }
        assertEquals(Map.of(), broken);
        assertTrue(seen.size() > 500, "only " + seen.size() + " links were found");
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(site.resolve(address))
                .header("Accept", "text/html, */*;q=0.5")
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** A link within the server as an absolute path; what leads elsewhere stays as it is. */
    private String resolved(String page, String link) {
        if (link.isEmpty() || link.startsWith("http") || link.startsWith("data:") || link.startsWith("mailto:")) {
            return link;
        }
        var there = site.resolve(page).resolve(link);
        return there.getRawPath() + (there.getRawQuery() == null ? "" : "?" + there.getRawQuery());
    }

    /** {@code /members/W000791} and {@code /members/A000374} are one kind; so are comparisons of any two texts. */
    private static String kind(String address) {
        var path = address.replaceFirst("\\?.*", "");
        var parameters = address.replaceFirst("^[^?]*\\??", "").replaceAll("=[^&]*", "");
        return path.replaceAll("/[^/]*[0-9][^/]*", "/*") + "?" + parameters;
    }
}
