package org.engross.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.logging.Log;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.citation.Sha256;
import org.engross.library.inventory.Inventory;
import org.engross.provision.Provision;

/**
 * The words of the texts held, each read when it is asked for. Those asked for last stay in memory, up to a weight: one text may
 * weigh ten thousand times another. The words of a row never change, so none is ever read anew; a newer file has a row of its own. What is
 * read is held against the inventory, once a reading; words that are not those that were kept are read again from the file.
 */
@ApplicationScoped
class StoredTrees {

    /** The words of a row. Two are equal where the row is the same. */
    record StoredBody(long row, StoredTrees trees) implements Document.Body {

        @Override
        public Provision text() {
            return trees.read(row).body().text();
        }

        @Override
        public Optional<Provision> struck() {
            return trees.read(row).body().struck();
        }
    }

    /**
     * Words read.
     *
     * @param weight of the words as they are kept, in UTF-16 code units
     */
    private record WeighedBody(Document.ReadBody body, int weight) {}

    private final Cache<Long, WeighedBody> read;
    private final Inventory inventory;
    private final Document.OriginalReader originals;

    @Inject
    StoredTrees(
            @ConfigProperty(name = "engross.texts-in-memory") MemorySize most,
            Inventory inventory,
            Document.OriginalReader originals) {
        this.inventory = inventory;
        this.originals = originals;
        read = Caffeine.newBuilder()
                .maximumWeight(most.asLongValue())
                .weigher((Long row, WeighedBody body) -> body.weight())
                .build();
    }

    /** @throws DamagedLibrary where neither the words nor the file of the row are what was taken in */
    @Transactional
    WeighedBody read(long row) {
        var known = read.getIfPresent(row);
        if (known == null) {
            known = body(whole(row).orElseGet(() -> fromOriginal(row)));
            read.put(row, known);
        }
        return known;
    }

    /** The words of a row, where they are those that were kept. */
    Optional<HoldingEntity.StoredWords> whole(long row) {
        return inventory
                .words(row)
                .flatMap(digest -> stored(row).filter(words -> words.digest().equals(digest)));
    }

    private static Optional<HoldingEntity.StoredWords> stored(long row) {
        try {
            return Optional.of(HoldingEntity.words(row));
        } catch (PersistenceException e) {
            Log.errorf(e, "the words of the row %d cannot be read", row);
            return Optional.empty();
        }
    }

    private HoldingEntity.StoredWords fromOriginal(long row) {
        HoldingEntity held = HoldingEntity.findById(row);
        var words = fromOriginal(held);
        if (words.isEmpty()) {
            throw inventory.damaged(held.textId);
        }
        Log.errorf("the words of %s are damaged in the database; they were read again from its file", held.textId);
        inventory.readAgain(held.textId);
        return words.get();
    }

    /** The words that a row should have, read from the file that is kept with it; empty where that is damaged too. */
    Optional<HoldingEntity.StoredWords> fromOriginal(HoldingEntity held) {
        return Sha256.of(held.original).equals(held.sha256)
                ? originals
                        .read(held.original, held.fileName)
                        .filter(document -> document.id().toString().equals(held.textId))
                        .map(HoldingEntity::words)
                : Optional.empty();
    }

    /**
     * Puts the words of a damaged row right from its file, or takes the row out where its file is damaged too.
     *
     * @return what was done, in a sentence; empty where the row is whole
     */
    @Transactional
    Optional<String> repair(long row) {
        if (whole(row).isPresent()) {
            return Optional.empty();
        }
        HoldingEntity held = HoldingEntity.findById(row);
        var words = fromOriginal(held);
        SearchEntryEntity.delete("holding", row);
        inventory.forget(row);
        if (words.isEmpty()) {
            held.delete();
            return Optional.of(held.textId + " is lost, its words and its file; take in " + held.fileName + " again");
        }
        held.tree = words.get().tree();
        held.struck = words.get().struck();
        inventory.add(row, held.textId, held.fileName, held.sha256, words.get().digest());
        originals.read(held.original, held.fileName).ifPresent(document -> SearchRows.index(row, document));
        return Optional.of(held.textId + " was read again from its file");
    }

    private static WeighedBody body(HoldingEntity.StoredWords words) {
        return new WeighedBody(
                new Document.ReadBody(
                        TreeJson.read(words.tree()),
                        Optional.ofNullable(words.struck()).map(TreeJson::read)),
                words.tree().length()
                        + (words.struck() == null ? 0 : words.struck().length()));
    }
}
