package org.engross.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.citation.TextId;
import org.engross.ingest.FileKeeper.Precedence;
import org.engross.library.Library;
import org.engross.library.Proceedings;

/**
 * Takes official texts and records into the library, each file in a transaction of its own: whole, or not at all. Several are read at
 * once, and one after the other is kept, in order of their names.
 */
@ApplicationScoped
public class Loading {

    private final Library library;
    private final Proceedings proceedings;
    private final SizeBound most;

    @Inject
    Loading(
            Library library,
            Proceedings proceedings,
            @ConfigProperty(name = "engross.max-file-size") MemorySize most,
            @ConfigProperty(name = "engross.max-title-size") MemorySize mostOfTitle) {
        this.library = library;
        this.proceedings = proceedings;
        this.most = new SizeBound(most.asLongValue(), mostOfTitle.asLongValue());
    }

    private TakingRound round(Precedence precedence, Optional<Consumer<TextId>> heldFromAnother) {
        return round(precedence, heldFromAnother, progress -> {});
    }

    private TakingRound round(
            Precedence precedence, Optional<Consumer<TextId>> heldFromAnother, Consumer<TakingProgress> onTheWay) {
        return new TakingRound(
                library,
                most,
                new FileKeeper(library, proceedings, precedence, heldFromAnother.isPresent()),
                precedence == Precedence.COLLECTION,
                heldFromAnother.orElse(text -> {}),
                onTheWay);
    }

    /**
     * Takes in the bundled collection. What its files say now stands in the place of what they said before, even where
     * one now holds another text.
     */
    public Loaded collection(Path folder) {
        return folder(folder, round(Precedence.COLLECTION, Optional.empty()));
    }

    /** Takes in a file, or a folder of files, whose texts stand in the place of those that are held: corrected prints. */
    public Loaded replacing(Path path) {
        return any(path, round(Precedence.REPLACING, Optional.empty()));
    }

    /**
     * Takes in a file, or a folder of files.
     *
     * @param replacing whether their texts stand in the place of those that are held
     * @param onTheWay is told how far it is, each time some are kept
     */
    public Loaded telling(Path path, boolean replacing, Consumer<TakingProgress> onTheWay) {
        return any(path, round(replacing ? Precedence.REPLACING : Precedence.BESIDE, Optional.empty(), onTheWay));
    }

    private static Loaded any(Path path, TakingRound round) {
        return Files.isDirectory(path) ? folder(path, round) : file(path, round);
    }

    /**
     * Takes in every {@code .xml} file, plain print, list of votes or members and archive below a folder, in order of name. Files
     * held already with the same bytes are passed over; a malformed one is refused and the rest goes on. Other files are named as
     * passed over.
     */
    public Loaded folder(Path folder) {
        return folder(folder, round(Precedence.BESIDE, Optional.empty()));
    }

    private static Loaded folder(Path folder, TakingRound round) {
        try (round) {
            var listing = Listing.of(folder);
            round.expect(listing.taken());
            listing.taken().forEach(file -> round.take(folder.relativize(file).toString(), file));
            listing.passedOver()
                    .forEach(file -> round.passOver(folder.relativize(file).toString()));
            return round.loaded();
        }
    }

    /** Takes in one file, whatever its ending, under its name without its folder; of an archive the files in it. */
    public Loaded file(Path file) {
        return file(file, round(Precedence.BESIDE, Optional.empty()));
    }

    /**
     * The same of a file that holds one text or record; a text that is held from another file is told, and neither refused nor
     * taken in.
     */
    public Loaded file(Path file, Consumer<TextId> heldFromAnother) {
        return file(file, round(Precedence.BESIDE, Optional.of(heldFromAnother)));
    }

    private static Loaded file(Path file, TakingRound round) {
        try (round) {
            round.expect(List.of(file));
            round.take(file.getFileName().toString(), file);
            return round.loaded();
        }
    }
}
