package org.engross.web.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.resolve.Resolution;
import org.engross.resolve.Resolver;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;
import org.engross.web.http.QueryParameters;

/** Reads the citations that a request brings, and tells what they name. */
@Singleton
public class ResolveRequest {

    /** How many citations are resolved at once. */
    public static final int MOST = 100;

    /** The longest citation, in UTF-16 code units. */
    public static final int LONGEST = FindRequest.LONGEST;

    private record DatedCitation(String cite, Optional<LocalDate> on) {}

    private final Resolver resolver;
    private final ObjectMapper json;
    private final Turns turns = Turns.ofThisMachine();

    ResolveRequest(Resolver resolver, ObjectMapper json) {
        this.resolver = resolver;
        this.json = json;
    }

    /** What one citation names on a day, or newest. */
    public Resolution of(String cite, String on) {
        var words = QueryParameters.value("cite", cite, ResolveRequest::words);
        return resolver.resolve(words, QueryParameters.optional("on", on, QueryParameters::day));
    }

    /**
     * What each citation of a list names, in its order.
     *
     * @param on the day of those that say none
     */
    public List<Resolution> ofList(MediaType sent, String on, byte[] body) {
        var day = QueryParameters.optional("on", on, QueryParameters::day);
        var citations =
                MediaType.APPLICATION_JSON_TYPE.isCompatible(sent) ? ofJson(body) : ofLines(ArticleRequest.text(body));
        if (citations.size() > MOST) {
            throw new ProblemException(new Problem(
                    "/problems/too-long",
                    "Too many citations",
                    413,
                    citations.size() + " citations; at most " + MOST + " are resolved at once",
                    Map.of("citations", citations.size(), "most", MOST)));
        }
        return turns.taken(() -> citations.stream()
                .map(one -> resolver.resolve(one.cite(), one.on().or(() -> day)))
                .toList());
    }

    /** A citation a line; after a tab a day may follow. */
    private static List<DatedCitation> ofLines(String body) {
        return body.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", 2))
                .map(cells -> dated(cells[0], cells.length < 2 ? "" : cells[1].strip()))
                .toList();
    }

    private List<DatedCitation> ofJson(byte[] body) {
        final JsonNode sent;
        try {
            sent = json.readTree(ArticleRequest.text(body));
        } catch (JsonProcessingException e) {
            throw unread("the body is no JSON");
        }
        if (sent == null || !sent.path("citations").isArray()) {
            throw unread("the body is to be an object with one member, \"citations\", a list");
        }
        var citations = new ArrayList<DatedCitation>();
        for (var one : sent.get("citations")) {
            citations.add(
                    one.isTextual()
                            ? dated(one.asText(), "")
                            : dated(one.path("cite").asText(), one.path("on").asText()));
        }
        return citations;
    }

    private static DatedCitation dated(String cite, String on) {
        return new DatedCitation(
                QueryParameters.value("cite", cite, ResolveRequest::words),
                QueryParameters.optional("on", on, QueryParameters::day));
    }

    private static String words(String cite) {
        if (cite.length() > LONGEST) {
            throw new IllegalArgumentException(
                    cite.length() + " characters; a citation of at most " + LONGEST + " is read");
        }
        return cite.strip();
    }

    private static ProblemException unread(String why) {
        return new ProblemException(
                new Problem("/problems/bad-citations", "The citations cannot be read", 400, why, Map.of()));
    }
}
