package org.engross.web.lift;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.export.comparison.ChangeLabel;
import org.engross.export.comparison.ComparedPlaces;
import org.engross.expression.Comparisons;
import org.engross.expression.ExpressedText;
import org.engross.expression.Quotes;
import org.engross.quotation.Quotation;
import org.engross.vote.RollCall;
import org.engross.web.http.Addresses;
import org.engross.web.request.QuotationAnswer;
import org.engross.web.request.QuotationRequest;
import org.engross.web.request.RequestedChange;
import org.engross.web.request.RequestedRecord;
import org.engross.web.request.RequestedText;

/** All that can be set into another's page: one change, a comparison, a vote, a quotation traced. */
@Singleton
public class Embeds {

    private static final Pattern CHANGE = Pattern.compile("/changes/([^/]+)");
    private static final Pattern VOTE = Pattern.compile("/votes/([a-z][0-9]+-[0-9]+\\.[0-9]+)");
    private static final int VOTE_HEIGHT = 600;

    private final RequestedText reading;
    private final Comparisons comparisons;
    private final RequestedRecord journal;
    private final Quotes quotes;

    Embeds(RequestedText reading, Comparisons comparisons, RequestedRecord journal, Quotes quotes) {
        this.reading = reading;
        this.comparisons = comparisons;
        this.journal = journal;
        this.quotes = quotes;
    }

    /** Whether a page of ours is of a kind that can be set into another's, by its address alone; what it names may not be held. */
    public static boolean has(URI page) {
        var path = Objects.requireNonNullElse(page.getPath(), "");
        var asked = parameters(page.getRawQuery()).keySet();
        return switch (path) {
            case "/compare" -> asked.containsAll(Set.of("from", "to"));
            case "/quotes" -> asked.contains("q");
            default -> CHANGE.matcher(path).matches() || VOTE.matcher(path).matches();
        };
    }

    /**
     * The frame that shows what a page of ours shows; empty where the page has none.
     *
     * @param page its address, with the server or without
     */
    public Optional<Embed> of(URI page) {
        var path = Objects.requireNonNullElse(page.getPath(), "");
        var asked = parameters(page.getRawQuery());
        var change = CHANGE.matcher(path);
        var vote = VOTE.matcher(path);
        if (change.matches()) {
            var from = reading.text("from", asked.get("from"));
            var to = reading.text("to", asked.get("to"));
            var comparison = comparisons.of(from, to);
            return Optional.of(change(RequestedChange.of(change.group(1), comparison), comparison, from, to));
        }
        if (vote.matches()) {
            return Optional.of(vote(journal.rollCall(vote.group(1))));
        }
        return switch (path) {
            case "/compare" ->
                asked.containsKey("from") && asked.containsKey("to")
                        ? Optional.of(comparison(
                                reading.text("from", asked.get("from")),
                                reading.text("to", asked.get("to")),
                                Optional.ofNullable(asked.get("by"))))
                        : Optional.empty();
            case "/quotes" ->
                Optional.ofNullable(asked.get("q")).map(QuotationRequest::of).map(this::quotation);
            default -> Optional.empty();
        };
    }

    /** One change. */
    public static Embed change(ProvisionChange change, Comparison comparison, ExpressedText from, ExpressedText to) {
        return Embed.of(
                "/embed/change?id=" + change.id() + "&from=" + Addresses.parameter(from.id()) + "&to="
                        + Addresses.parameter(to.id()),
                ChangeLabel.kind(change) + ": " + ComparedPlaces.of(comparison).place(change),
                letters(change),
                (int) change.textAfter().lines().count() + 1,
                210);
    }

    /**
     * A comparison.
     *
     * @param by only the changes that this text made, by its id
     */
    public Embed comparison(ExpressedText from, ExpressedText to, Optional<String> by) {
        var changes = comparisons.of(from, to).differences();
        return Embed.of(
                "/embed/compare?from=" + Addresses.parameter(from.id()) + "&to=" + Addresses.parameter(to.id())
                        + by.map(text -> "&by=" + Addresses.parameter(text)).orElse(""),
                from.title() + " compared with " + to.title(),
                changes.stream().mapToInt(Embeds::letters).sum(),
                changes.size() * 4,
                210);
    }

    /** A vote. */
    public static Embed vote(RollCall vote) {
        return new Embed("/embed/vote?id=" + vote.id(), vote.id().printed(), VOTE_HEIGHT);
    }

    private Embed quotation(Quotation quotation) {
        return quotation(new QuotationAnswer(quotation, quotes.trace(quotation).texts()));
    }

    /** A quotation traced. */
    public static Embed quotation(QuotationAnswer answer) {
        var words = answer.quotation().words();
        return Embed.of(
                "/embed/quote?q=" + Addresses.parameter(words),
                "A quotation traced",
                words.length()
                        + answer.told().length()
                        + String.join(" ", answer.marks()).length(),
                3,
                150);
    }

    private static int letters(ProvisionChange change) {
        return Math.max(change.textBefore().length(), change.textAfter().length());
    }

    private static Map<String, String> parameters(String query) {
        var parameters = new LinkedHashMap<String, String>();
        if (query != null) {
            Arrays.stream(query.split("&"))
                    .map(pair -> pair.split("=", 2))
                    .filter(pair -> pair.length == 2)
                    .forEach(pair -> parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        }
        return parameters;
    }
}
