package org.engross.ingest;

import io.quarkus.logging.Log;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.engross.citation.AmendmentId;
import org.engross.citation.Sha256;
import org.engross.citation.TextId;
import org.engross.ingest.FileKeeper.ReadyFile;
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
 * One round of taking in: files are read several at once, and one after the other is kept, in order of their names, some small ones
 * in one transaction. A file is told as taken in only when it is on the disk. What one file
 * does, even a fault of ours, does not end the taking in of the others; but where the database itself is away or its disk is full, no
 * other would fare better.
 */
final class TakingRound implements FileTaker, AutoCloseable {

    /** What was read of one file, by any thread; nothing of it is kept yet. */
    private sealed interface FileReading {

        String name();

        /** These very bytes are held. */
        record HeldFile(String name) implements FileReading {}

        record ReadFile(String name, byte[] bytes, String sha256, Reading<ReadyFile> reading) implements FileReading {}

        record UnreadFile(String name, String why) implements FileReading {}
    }

    private static final int MOST_TOGETHER = 64;
    private static final long MOST_BYTES_TOGETHER = 1L << 20;

    private final Library library;
    private final SizeBound most;
    private final FileKeeper keeper;
    private final boolean ofCollection;
    private final Consumer<TextId> heldFromAnother;
    private final Consumer<TakingProgress> onTheWay;
    private final List<String> kept = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final ReadAhead<FileReading> ahead = new ReadAhead<>(this::take);
    private final List<FileReading> waiting = new ArrayList<>();
    /** Amendments of pages of which some are not numbered until a status record is held, which may come after them. */
    private record UnnumberedPages(String name, List<OfferedAmendment> amendments) {}

    private final List<UnnumberedPages> unnumbered = new ArrayList<>();

    private long bytesWaiting;
    private int unchanged;
    private int filesExpected;
    private int filesOpened;
    private int found;
    private int done;

    /**
     * @param heldFromAnother is told of a text that is held from another file, where the keeper tells of such
     * @param onTheWay is told how far it is, each time some are kept
     */
    TakingRound(
            Library library,
            SizeBound most,
            FileKeeper keeper,
            boolean ofCollection,
            Consumer<TextId> heldFromAnother,
            Consumer<TakingProgress> onTheWay) {
        this.library = library;
        this.most = most;
        this.keeper = keeper;
        this.ofCollection = ofCollection;
        this.heldFromAnother = heldFromAnother;
        this.onTheWay = onTheWay;
    }

    /** Tells which files will be taken, so that it can be told how many are to come. */
    void expect(List<Path> files) {
        filesExpected += files.stream().mapToInt(FoundFiles::count).sum();
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
        filesOpened++;
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
            refuseInTurn(name, e.getMessage());
        }
    }

    /** Of pages of the Congressional Record each amendment is taken in as a text of its own; pages without any are passed over. */
    private void amendments(String name, byte[] bytes) {
        var found = new Findings(name);
        try {
            var amendments = AmendmentPages.of(bytes, found);
            if (amendments.stream().allMatch(printed -> printed.id().isPresent())) {
                amendments(name, amendments);
            } else {
                unnumbered.add(new UnnumberedPages(name, amendments));
            }
            if (amendments.isEmpty() && found.all().isEmpty()) {
                found.note(Finding.Stage.BODY, "", "the pages of the Record print the words of no amendment");
                passOver(name);
            }
        } catch (SourceException e) {
            refuseInTurn(name, e.getMessage());
        }
        findings.addAll(found.all());
    }

    private void amendments(String name, List<OfferedAmendment> amendments) {
        var named = new LinkedHashMap<AmendmentId, List<OfferedAmendment>>();
        amendments.forEach(printed -> named(name, printed)
                .ifPresent(
                        id -> named.computeIfAbsent(id, of -> new ArrayList<>()).add(printed)));
        named.forEach((id, printed) -> amendment(name + "#" + id, id, printed));
    }

    private Optional<AmendmentId> named(String name, OfferedAmendment printed) {
        if (printed.id().isPresent()) {
            return printed.id();
        }
        var number = keeper.numbered(printed);
        if (number.id().isEmpty()) {
            refuseInTurn(
                    name + "#" + printed.page(),
                    "the Record does not print the number of '" + printed.printed() + "' (" + printed.place()
                            + "), and " + number.why());
        }
        return number.id();
    }

    private void amendment(String name, AmendmentId id, List<OfferedAmendment> printed) {
        if (printed.size() > 1) {
            refuseInTurn(
                    name,
                    "the pages print the words of " + id.printed() + " " + printed.size()
                            + " times; which of them stands is not guessed");
        } else {
            one(name, AmendmentPages.file(printed.getFirst(), id));
        }
    }

    private void one(String name, byte[] bytes) {
        found++;
        ahead.read(bytes.length, () -> read(name, bytes));
    }

    private FileReading read(String name, byte[] bytes) {
        try {
            var sha256 = Sha256.of(bytes);
            return keeper.isHeld(name, sha256)
                    ? new FileReading.HeldFile(name)
                    : new FileReading.ReadFile(
                            name, bytes, sha256, Intake.any(bytes, name).map(ReadyFile::of));
        } catch (RuntimeException | StackOverflowError e) {
            return fault(name, e);
        }
    }

    private FileReading.UnreadFile fault(String name, Throwable fault) {
        endIfTheDatabaseIsAway(fault);
        Log.errorf(fault, "%s could not be taken in", name);
        return new FileReading.UnreadFile(name, "the file could not be taken in: " + fault);
    }

    private static void endIfTheDatabaseIsAway(Throwable fault) {
        if (fault instanceof RuntimeException ending
                && (DatabaseFault.behind(fault).isPresent()
                        || DatabaseFault.unreadable(fault).isPresent())) {
            throw ending;
        }
    }

    private void take(FileReading file) {
        waiting.add(file);
        bytesWaiting += file instanceof FileReading.ReadFile read ? read.bytes().length : 0;
        if (waiting.size() >= MOST_TOGETHER || bytesWaiting >= MOST_BYTES_TOGETHER) {
            takeWaiting();
        }
    }

    private void takeWaiting() {
        var files = List.copyOf(waiting);
        waiting.clear();
        bytesWaiting = 0;
        var together = together(files.stream()
                        .filter(FileReading.ReadFile.class::isInstance)
                        .map(FileReading.ReadFile.class::cast)
                        .filter(file -> file.reading().value().isPresent())
                        .toList())
                .iterator();
        for (var file : files) {
            switch (file) {
                case FileReading.HeldFile held -> unchanged++;
                case FileReading.UnreadFile unread -> refuse(unread);
                case FileReading.ReadFile read -> take(read, together);
            }
        }
        done += files.size();
        onTheWay.accept(new TakingProgress(done, toCome()));
    }

    /** The files that are not opened yet have about as many texts and records each as those that are. */
    private int toCome() {
        long closed = Math.max(0, filesExpected - filesOpened);
        return (int) (found - done + closed * found / Math.max(1, filesOpened));
    }

    /** What came of keeping files in one transaction, in their order; nothing where one fails, and then each is kept by itself. */
    private List<FileKeeper.Keeping> together(List<FileReading.ReadFile> files) {
        if (files.size() < 2) {
            return List.of();
        }
        try {
            return library.together(files.stream()
                    .<Supplier<FileKeeper.Keeping>>map(file -> () -> keep(file))
                    .toList());
        } catch (RuntimeException | StackOverflowError e) {
            endIfTheDatabaseIsAway(e);
            Log.debugf(e, "one of %d files could not be taken in; each is tried by itself", files.size());
            return List.of();
        }
    }

    private FileKeeper.Keeping keep(FileReading.ReadFile file) {
        return keeper.keep(file.reading().value().orElseThrow(), file.bytes(), file.sha256(), file.name());
    }

    private void take(FileReading.ReadFile file, Iterator<FileKeeper.Keeping> kept) {
        findings.addAll(file.reading().findings());
        if (file.reading().value().isEmpty()) {
            refuse(file.name(), file.reading().findings());
            return;
        }
        try {
            tell(file.name(), kept.hasNext() ? kept.next() : library.alone(() -> keep(file)));
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

    @Override
    public void refuse(String name, String why) {
        filesOpened++;
        refuseInTurn(name, why);
    }

    /** So that the refused are told in the order of their names. */
    private void refuseInTurn(String name, String why) {
        found++;
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

    private void takeAll() {
        ahead.handOnAll();
        takeWaiting();
    }

    @Override
    public void close() {
        ahead.close();
    }

    Loaded loaded() {
        takeAll();
        unnumbered.forEach(pages -> amendments(pages.name(), pages.amendments()));
        takeAll();
        return new Loaded(kept, unchanged, refused, passedOver, findings);
    }
}
