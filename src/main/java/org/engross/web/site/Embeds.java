package org.engross.web.site;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.engross.web.http.Addresses;

/** The pages that others may set into theirs, and where the card of each stands. A new kind is a new line. */
final class Embeds {

    /**
     * A kind of page that has a card.
     *
     * @param page the path of such a page
     * @param card the address of its card, from the slash on, by the parts of the path and the query of the page
     * @param title what the card shows, in a few words
     * @param width in CSS pixels
     * @param height in CSS pixels
     */
    private record EmbedKind(
            Pattern page,
            BiFunction<MatchResult, MultivaluedMap<String, String>, String> card,
            String title,
            int width,
            int height) {}

    /**
     * A card.
     *
     * @param address from the slash on
     */
    record EmbeddedCard(String address, String title, int width, int height) {}

    private static final List<EmbedKind> KINDS = List.of(new EmbedKind(
            Pattern.compile("/changes/([0-9a-f]{12}(?:-[0-9]+)?)"),
            (path, query) -> "/embed/change?id=" + path.group(1) + asked(query, "from") + asked(query, "to"),
            "A change between two texts",
            640,
            260));

    private Embeds() {}

    /** The card of a page; empty where it has none. */
    static Optional<EmbeddedCard> of(String path, MultivaluedMap<String, String> query) {
        return KINDS.stream().flatMap(kind -> card(kind, path, query).stream()).findFirst();
    }

    private static Optional<EmbeddedCard> card(EmbedKind kind, String path, MultivaluedMap<String, String> query) {
        var matcher = kind.page().matcher(path);
        return matcher.matches()
                ? Optional.of(new EmbeddedCard(
                        kind.card().apply(matcher.toMatchResult(), query), kind.title(), kind.width(), kind.height()))
                : Optional.empty();
    }

    private static String asked(MultivaluedMap<String, String> query, String name) {
        var value = query.getFirst(name);
        return value == null ? "" : "&" + name + "=" + Addresses.parameter(value);
    }
}
