package org.engross.web.lift;

import java.util.List;
import java.util.Optional;
import org.engross.export.cite.Citation;

/**
 * What a reader can take from a page into another: a citation, a frame, a picture.
 *
 * @param embed the HTML of the frame
 * @param pictures their addresses, each without the word for its form at its end
 */
public record Lift(Citation citation, Optional<String> embed, List<DrawnPart> pictures) {

    /**
     * A picture.
     *
     * @param what it shows: {@code The seats}
     * @param address which takes {@code format=svg} and {@code format=png}
     */
    public record DrawnPart(String what, String address) {}

    /** That of a page which shows nothing to frame or to draw. */
    public static Lift of(Citation citation) {
        return new Lift(citation, Optional.empty(), List.of());
    }
}
