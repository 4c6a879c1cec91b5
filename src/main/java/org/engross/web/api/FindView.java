package org.engross.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.engross.find.FindAnswer;
import org.engross.find.FoundThing;
import org.engross.web.http.Addresses;

/**
 * What words may mean.
 *
 * @param understood how the words were read, and how much of each reading is held
 * @param unread those of the words that no reading accounts for
 * @param items the best first
 * @param fullText where else the words stand
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"q", "understood", "total", "items"})
record FindView(String q, List<ReadAs> understood, String unread, int total, List<FoundView> items, InWords fullText) {

    /** A reading of the words: {@code roll call 90}, of which so many are held. */
    @Schema(requiredProperties = {"as", "held"})
    record ReadAs(String as, int held) {}

    /**
     * Something that may be meant.
     *
     * @param id of the text, measure, amendment, vote or member; two letters of a State; of a provision that of its text
     * @param name as people say it
     * @param about in the words of the record
     * @param text the expression of its words; null where it has none
     * @param unchecked why its words are not known to be official; null where they were checked
     * @param href its page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(requiredProperties = {"kind", "id", "name", "about", "href"})
    record FoundView(
            @Schema(enumeration = {"text", "measure", "amendment", "provision", "vote", "member", "delegation"})
            String kind,

            String id,
            String name,
            String about,
            LocalDate date,
            String text,
            String unchecked,
            String href) {

        static FoundView of(FoundThing found) {
            return new FoundView(
                    found.kind().word(),
                    found.id(),
                    found.name(),
                    found.about(),
                    found.date().orElse(null),
                    found.text().orElse(null),
                    found.doubt().isEmpty() ? null : found.doubt(),
                    found.address());
        }
    }

    /** The full-text search for the same words. */
    @Schema(requiredProperties = {"total", "href"})
    record InWords(int total, String href) {}

    static FindView of(FindAnswer answer, Optional<Integer> inWords) {
        return new FindView(
                answer.words(),
                answer.understood().stream()
                        .map(one -> new ReadAs(one.as(), one.held()))
                        .toList(),
                answer.unread().isEmpty() ? null : answer.unread(),
                answer.found().size() + answer.left(),
                answer.found().stream().map(FoundView::of).toList(),
                inWords.map(total -> new InWords(total, "/api/v1/search?q=" + Addresses.parameter(answer.words())))
                        .orElse(null));
    }
}
