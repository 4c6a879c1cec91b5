package org.engross.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.citation.Sha256;
import org.engross.citation.TextId;
import org.engross.comparison.Comparison;
import org.engross.comparison.ProvisionChange;
import org.engross.diff.Edit;
import org.engross.library.CheckRecord;
import org.engross.library.Holding;
import org.engross.library.Library;
import org.engross.library.OfficialCheck;
import org.engross.library.inventory.DamagedLibrary;
import org.engross.library.inventory.Inventory;
import org.engross.provision.Provision;

/**
 * Checks that what is held is what came in: the bytes have their digest still, and read to the same document. Holds a text
 * against an official copy too, and records it where the two are the same.
 */
@ApplicationScoped
public class Verification {

    private final Library library;
    private final Inventory inventory;
    private final Clock clock;

    @Inject
    Verification(Library library, Inventory inventory, Clock clock) {
        this.library = library;
        this.inventory = inventory;
        this.clock = clock;
    }

    /**
     * Holds a text against an official copy, provision by provision: designations, headings and words. Where all are the
     * same, that is recorded with the digest of the copy.
     *
     * @param copy a file in a form that is read
     * @param name what the copy is
     * @return a sentence for each provision that differs, with the words that do; none where the two are the same
     * @throws IllegalArgumentException where the text is not held, the copy is the very file held, or it cannot be read
     */
    public List<String> against(TextId text, byte[] copy, String name) {
        var held = library.find(text).orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not held"));
        var sha256 = Sha256.of(copy);
        if (sha256.equals(held.sha256())) {
            throw new IllegalArgumentException(
                    "this copy is the file that is held; held against itself it proves nothing");
        }
        var reading = Intake.read(copy, name);
        var official = reading.value()
                .orElseThrow(() -> new IllegalArgumentException("the copy cannot be read: "
                        + reading.findings().getFirst().what()));
        var differences = differences(held.document().text(), official.text());
        if (differences.isEmpty()) {
            var check = new OfficialCheck(
                    name, sha256, LocalDate.now(clock), "every provision, word for word, by engross verify");
            library.keep(new CheckRecord(held.document().id(), held.sha256(), List.of(check), "", List.of()));
        }
        return differences;
    }

    private static List<String> differences(Provision ours, Provision official) {
        return Comparison.of("ours", ours, "official", official).changes().stream()
                .filter(change -> change.kind() != ProvisionChange.Kind.SAME)
                .map(change -> change.path().printed() + ": "
                        + change.kind().name().toLowerCase(Locale.ROOT) + differing(change))
                .toList();
    }

    /** The words that differ, each with who has it; of a change that is no rewording, nothing. */
    private static String differing(ProvisionChange change) {
        return change.kind() != ProvisionChange.Kind.REWORDED
                ? ""
                : change.passages().stream()
                        .flatMap(passage -> passage.edits().stream())
                        .filter(edit -> edit.op() != Edit.Op.SAME)
                        .map(edit -> (edit.isBefore() ? "only here '" : "only in the copy '")
                                + edit.text().strip() + "'")
                        .collect(Collectors.joining(", ", ": ", ""));
    }

    /** How many holdings there are to check. */
    public int count() {
        return library.holdings().size();
    }

    /** A sentence for each holding that fails; none if all is well. */
    public List<String> failures() {
        return library.holdings().stream().flatMap(this::failure).toList();
    }

    /** A text that is damaged does not keep the others from being checked. */
    private Stream<String> failure(Holding held) {
        try {
            return compared(held);
        } catch (DamagedLibrary | PersistenceException e) {
            return Stream.of(
                    held.id() + ": " + inventory.behind(e).orElseThrow(() -> e).getMessage());
        }
    }

    private Stream<String> compared(Holding held) {
        var bytes = library.original(held);
        if (!Sha256.of(bytes).equals(held.sha256())) {
            return Stream.of(held.id() + ": the bytes kept do not have the digest " + held.sha256());
        }
        var reading = Intake.read(bytes, held.file());
        return reading.value()
                        .map(read -> read.isDated()
                                ? read
                                : read.dated(
                                        held.document().date(), held.document().dateNote()))
                        .filter(held.document().read()::equals)
                        .isPresent()
                ? Stream.empty()
                : Stream.of(held.id() + ": the bytes kept read to another document than the one held");
    }
}
