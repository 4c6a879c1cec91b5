package org.engross.ingest;

import io.quarkus.logging.Log;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.engross.citation.AmendmentId;
import org.engross.citation.Sha256;
import org.engross.citation.TextId;
import org.engross.ingest.printed.AmendmentPages;
import org.engross.ingest.printed.OfferedAmendment;
import org.engross.ingest.source.Finding;
import org.engross.ingest.source.Findings;
import org.engross.ingest.source.Reading;
import org.engross.ingest.source.SourceException;
import org.engross.ingest.uslm.SectionsOfLaw;
import org.engross.library.Library;
import org.engross.library.database.DatabaseFault;

/**
 * One round of taking in: files are read several at once, and one after the other is kept, in order of their names. What one file
 * does, even a fault of ours, does not end the taking in of the others; but where the database itself is away or its disk is full, no
 * other would fare better.
 */
final class TakingRound implements FileTaker, AutoCloseable {

    /** What was read of one file, by any thread; nothing of it is kept yet. */
    private sealed interface FileReading {

        String name();

        /** These very bytes are held. */
        record HeldFile(String name) implements FileReading {}

        record ReadFile(String name, byte[] bytes, String sha256, Reading<Taken> reading) implements FileReading {}

        record UnreadFile(String name, String why) implements FileReading {}
    }

    private final Library library;
    private final SizeBound most;
    private final FileKeeper keeper;
    private final boolean ofCollection;
    private final Consumer<TextId> heldFromAnother;
    private final List<String> kept = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final ReadAhead<FileReading> ahead = new ReadAhead<>(this::take);
    private int unchanged;

    /** @param heldFromAnother is told of a text that is held from another file, where the keeper tells of such */
    TakingRound(
            Library library,
            SizeBound most,
            FileKeeper keeper,
            boolean ofCollection,
            Consumer<TextId> heldFromAnother) {
        this.library = library;
        this.most = most;
        this.keeper = keeper;
        this.ofCollection = ofCollection;
        this.heldFromAnother = heldFromAnother;
    }

    /** Names a file that was not looked at. */
    void passOver(String name) {
        passedOver.add(name);
    }

    /** A file that is too large is not read into memory. */
    void take(String name, Path file) {
        FoundFiles.read(file, name, most, this);
    }

    @Override
    public void take(String name, byte[] bytes) {
        if (SectionsOfLaw.reads(bytes)) {
            sections(name, bytes);
        } else if (AmendmentPages.reads(bytes)) {
            amendments(name, bytes);
        } else {
            one(name, bytes);
        }
    }

    /** A title of the Code or a compilation is taken in section by section, each a text of its own. */
    private void sections(String name, byte[] bytes) {
        try {
            int beside = SectionsOfLaw.read(bytes, (section, file) -> one(name + "#" + section, file));
            var found = new Findings(name);
            found.note(
                    Finding.Stage.BODY,
                    "",
                    "source credits and notes below the sections are kept with the bytes of each section"
                            + (beside == 0
                                    ? ""
                                    : "; " + beside + " tables and notes of titles, chapters and parts are not kept"));
            findings.addAll(found.all());
        } catch (SourceException e) {
            refuse(name, e.getMessage());
        }
    }

    /** Of pages of the Congressional Record each amendment is taken in as a text of its own; pages without any are passed over. */
    private void amendments(String name, byte[] bytes) {
        var found = new Findings(name);
        try {
            var amendments = AmendmentPages.of(bytes, found);
            if (amendments.stream().anyMatch(printed -> printed.id().isEmpty())) {
                ahead.handOnAll();
            }
            var named = new LinkedHashMap<AmendmentId, List<OfferedAmendment>>();
            amendments.forEach(printed -> named(name, printed)
                    .ifPresent(id ->
                            named.computeIfAbsent(id, of -> new ArrayList<>()).add(printed)));
            named.forEach((id, printed) -> amendment(name + "#" + id, id, printed));
            if (amendments.isEmpty() && found.all().isEmpty()) {
                found.note(Finding.Stage.BODY, "", "the pages of the Record print the words of no amendment");
                passOver(name);
            }
        } catch (SourceException e) {
            refuse(name, e.getMessage());
        }
        findings.addAll(found.all());
    }

    private Optional<AmendmentId> named(String name, OfferedAmendment printed) {
        if (printed.id().isPresent()) {
            return printed.id();
        }
        var number = keeper.numbered(printed);
        if (number.id().isEmpty()) {
            refuse(
                    name + "#" + printed.page(),
                    "the Record does not print the number of '" + printed.printed() + "' (" + printed.place()
                            + "), and " + number.why());
        }
        return number.id();
    }

    private void amendment(String name, AmendmentId id, List<OfferedAmendment> printed) {
        if (printed.size() > 1) {
            refuse(
                    name,
                    "the pages print the words of " + id.printed() + " " + printed.size()
                            + " times; which of them stands is not guessed");
        } else {
            one(name, AmendmentPages.file(printed.getFirst(), id));
        }
    }

    private void one(String name, byte[] bytes) {
        ahead.read(bytes.length, () -> read(name, bytes));
    }

    private FileReading read(String name, byte[] bytes) {
        try {
            var sha256 = Sha256.of(bytes);
            return keeper.isHeld(name, sha256)
                    ? new FileReading.HeldFile(name)
                    : new FileReading.ReadFile(name, bytes, sha256, Intake.any(bytes, name));
        } catch (RuntimeException | StackOverflowError e) {
            return fault(name, e);
        }
    }

    private FileReading.UnreadFile fault(String name, Throwable fault) {
        if (fault instanceof RuntimeException ending
                && (DatabaseFault.behind(fault).isPresent()
                        || DatabaseFault.unreadable(fault).isPresent())) {
            throw ending;
        }
        Log.errorf(fault, "%s could not be taken in", name);
        return new FileReading.UnreadFile(name, "the file could not be taken in: " + fault);
    }

    private void take(FileReading file) {
        switch (file) {
            case FileReading.HeldFile held -> unchanged++;
            case FileReading.UnreadFile unread -> refuse(unread);
            case FileReading.ReadFile read -> take(read);
        }
    }

    private void take(FileReading.ReadFile file) {
        findings.addAll(file.reading().findings());
        if (file.reading().value().isEmpty()) {
            refuse(file.name(), file.reading().findings());
            return;
        }
        try {
            var taken = file.reading().value().get();
            tell(file.name(), library.alone(() -> keeper.keep(taken, file.bytes(), file.sha256(), file.name())));
        } catch (RuntimeException | StackOverflowError e) {
            refuse(fault(file.name(), e));
        }
    }

    /** Said only when it is kept for good. */
    private void tell(String name, FileKeeper.Keeping keeping) {
        switch (keeping) {
            case FileKeeper.Keeping.KeptFile stored -> {
                findings.addAll(stored.findings());
                kept.add(name);
                Log.debugf("took in %s as %s", name, stored.as());
            }
            case FileKeeper.Keeping.KnownFile known -> unchanged++;
            case FileKeeper.Keeping.RefusedFile refused -> refuse(new FileReading.UnreadFile(name, refused.why()));
            case FileKeeper.Keeping.OfAnotherFile of -> heldFromAnother.accept(of.text());
        }
    }

    /** In its turn, so that the refused are told in the order of their names. */
    @Override
    public void refuse(String name, String why) {
        ahead.read(0, () -> new FileReading.UnreadFile(name, why));
    }

    private void refuse(FileReading.UnreadFile file) {
        var found = new Findings(file.name());
        found.error(Finding.Stage.FORMAT, "", file.why());
        findings.addAll(found.all());
        refuse(file.name(), found.all());
    }

    private void refuse(String name, List<Finding> why) {
        refused.add(name);
        if (ofCollection) {
            Log.warnf("refused %s: %s", name, why.getFirst().what());
        }
    }

    @Override
    public void close() {
        ahead.close();
    }

    Loaded loaded() {
        ahead.handOnAll();
        return new Loaded(kept, unchanged, refused, passedOver, findings);
    }
}
