package org.engross.find;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.engross.editorial.PopularNames.PopularName;

/**
 * Something that may be meant.
 *
 * @param id of the text, measure, amendment, roll call, member, or the two letters of a State; of a provision that of its text
 * @param name as people say it: {@code FOSTA, as the House passed it}
 * @param about what the record calls it, or says of it, in a line; may be empty
 * @param address of its page, from the slash on
 * @param date of the text, the introduction, the vote; empty where it has none
 * @param text the expression under which its words are read and compared; empty where it has no words
 * @param doubt in a few words, where its words are not known to be the official ones; else empty
 */
public record FoundThing(
        FoundKind kind,
        String id,
        String name,
        String about,
        String address,
        Optional<LocalDate> date,
        Optional<String> text,
        String doubt) {

    public FoundThing {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(doubt, "doubt");
    }

    /** The same, told of as an editor tells of what the press calls so, where it is a law. */
    FoundThing called(PopularName press) {
        boolean isLaw =
                press.address().startsWith("/us/usc/") || press.address().startsWith("/us/pl/");
        return isLaw ? new FoundThing(kind, id, name, press.of(), address, date, text, doubt) : this;
    }

    /** Something that has no words of its own. */
    static FoundThing of(
            FoundKind kind, String id, String name, String about, String address, Optional<LocalDate> date) {
        return new FoundThing(kind, id, name, about, address, date, Optional.empty(), "");
    }
}
