package org.engross.library;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.engross.citation.ProvisionPath;
import org.engross.proceeding.PrintedList;

/**
 * A document that we hold.
 *
 * @param file the name under which it came in, relative to its collection
 * @param sha256 of the original bytes, 64 hexadecimal digits, lower case
 * @param certainty what is known of its words: what a record says of these bytes, or else what the file says itself
 */
public record Holding(Document document, String file, String sha256, Instant keptAt, Certainty certainty) {

    /** By the date of the text, then by its id. */
    public static final Comparator<Holding> BY_DATE =
            Comparator.comparing((Holding held) -> held.document().date()).thenComparing(Holding::id);

    public Holding {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(keptAt, "keptAt");
        Objects.requireNonNull(certainty, "certainty");
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: '" + sha256 + "'");
        }
    }

    /** A holding of which there is no record. */
    public Holding(Document document, String file, String sha256, Instant keptAt) {
        this(document, file, sha256, keptAt, new Certainty(document.claim(), List.of()));
    }

    /** Equal texts have equal bytes; hashing the whole tree of a law would take longer than most of what is asked of it. */
    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    /** The id of the text, as an expression writes it. */
    public String id() {
        return document.id().toString();
    }

    /** The sponsors printed on a version of a measure, with what is not known of them; empty for any other text. */
    public Optional<PrintedList> printedList() {
        var doubt = certainty.doubtAt(ProvisionPath.ROOT).orElse("");
        return document.printedList().map(list -> list.doubting(doubt));
    }
}
