package org.engross.export.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A feed, newest entry first.
 *
 * @param id {@code urn:uuid:…}, the same wherever it is served
 * @param self the address of the feed
 * @param page the address of the page that tells the same
 */
public record Feed(String id, String title, String self, String page, List<FeedEntry> entries) {

    /**
     * One thing that is new.
     *
     * @param id as of the feed
     * @param updated when it became known or, in a story, when it happened
     */
    public record FeedEntry(String id, String title, Instant updated, String page, String summary) {

        public String stamp() {
            return updated.truncatedTo(ChronoUnit.SECONDS).toString();
        }
    }

    public Feed {
        entries = entries.stream()
                .sorted(Comparator.comparing(FeedEntry::updated).reversed())
                .toList();
    }

    /** When it last changed, to the second; the epoch for an empty feed. */
    public String stamp() {
        return entries.isEmpty() ? Instant.EPOCH.toString() : entries.getFirst().stamp();
    }

    /** An id that is always the same for the same words. */
    public static String id(String... words) {
        var name = "engross\n" + String.join("\n", words);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
