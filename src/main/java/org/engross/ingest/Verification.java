package org.engross.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.engross.citation.Sha256;
import org.engross.library.Holding;
import org.engross.library.Library;

/** Checks that what is held is what came in: the bytes have their digest still, and read to the same document. */
@ApplicationScoped
public class Verification {

    private final Library library;

    @Inject
    Verification(Library library) {
        this.library = library;
    }

    /** How many holdings there are to check. */
    public int count() {
        return library.holdings().size();
    }

    /** A sentence for each holding that fails; none if all is well. */
    public List<String> failures() {
        return library.holdings().stream().flatMap(this::failure).toList();
    }

    private Stream<String> failure(Holding held) {
        var bytes = library.original(held);
        if (!Sha256.of(bytes).equals(held.sha256())) {
            return Stream.of(held.id() + ": the bytes kept do not have the digest " + held.sha256());
        }
        var reading = Intake.read(bytes, held.file());
        return reading.value().filter(held.document()::equals).isPresent()
                ? Stream.empty()
                : Stream.of(held.id() + ": the bytes kept read to another document than the one held");
    }
}
