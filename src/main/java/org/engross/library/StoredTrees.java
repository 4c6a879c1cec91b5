package org.engross.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.citation.Sha256;
import org.engross.library.changes.ChangeLog;
import org.engross.library.changes.HeldChange.Kind;
import org.engross.library.changes.HeldChange.What;
import org.engross.library.database.DatabaseFault;
import org.engross.library.inventory.Inventory;
import org.engross.library.inventory.Inventory.ListedText;
import org.engross.library.inventory.RepairedText;
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
    private final ChangeLog changes;
    private final TransactionSynchronizationRegistry transactions;

    @Inject
    StoredTrees(
            @ConfigProperty(name = "engross.texts-in-memory") MemorySize most,
            Inventory inventory,
            Document.OriginalReader originals,
            ChangeLog changes,
            TransactionSynchronizationRegistry transactions) {
        this.changes = changes;
        this.inventory = inventory;
        this.originals = originals;
        this.transactions = transactions;
        read = Caffeine.newBuilder()
                .maximumWeight(most.asLongValue())
                .weigher((Long row, WeighedBody body) -> body.weight())
                .executor(Runnable::run) // what has no room is gone when the next asks
                .build();
    }

    /** @throws DamagedLibrary where neither the words nor the file of the row are what was taken in */
    WeighedBody read(long row) {
        var known = read.getIfPresent(row);
        if (known == null) {
            var entry = QuarkusTransaction.joiningExisting().call(() -> inventory.entry(row));
            known = body(whole(row, entry).orElseGet(() -> fromFile(row, entry)));
            read.put(row, known);
        }
        return known;
    }

    /** The words of a row, where they are those that were kept. */
    private Optional<HoldingEntity.StoredWords> whole(long row, Optional<ListedText> entry) {
        return entry.flatMap(listed -> tried(row, entry, () -> HoldingEntity.words(row))
                .filter(words -> words.digest().equals(listed.words())));
    }

    /**
     * What is read of a row; empty where the database cannot read it. Each in a transaction of its own, since that of a reading
     * that fails is spent; where one is going on already, nothing else can be tried in it.
     */
    private <T> Optional<T> tried(long row, Optional<ListedText> entry, Callable<T> reading) {
        try {
            return Optional.of(QuarkusTransaction.joiningExisting().call(reading));
        } catch (PersistenceException e) {
            if (DatabaseFault.behind(e).isPresent()) {
                throw e;
            }
            Log.errorf(e, "the row %d, %s, cannot be read", row, named(entry));
            if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
                throw inventory.damaged(named(entry));
            }
            return Optional.empty();
        }
    }

    private static String named(Optional<ListedText> entry) {
        return entry.map(ListedText::textId).orElse("a text that the inventory does not list");
    }

    private HoldingEntity.StoredWords fromFile(long row, Optional<ListedText> entry) {
        var text = named(entry);
        var document = document(row, entry).orElseThrow(() -> inventory.damaged(text));
        Log.errorf("the words of %s are damaged in the database; they were read again from its file", text);
        inventory.readAgain(text);
        return HoldingEntity.words(document);
    }

    /** What a row should have, read from the file that is kept with it; empty where that is damaged too. */
    private Optional<Document> document(long row, Optional<ListedText> entry) {
        return tried(row, entry, () -> HoldingEntity.ownFile(row))
                .filter(file -> Sha256.of(file.original()).equals(file.sha256()))
                .flatMap(file -> originals
                        .read(file.original(), file.fileName())
                        .filter(document -> document.id().toString().equals(file.textId())));
    }

    /**
     * Puts the words of a damaged row right from its file, or takes the row out where its file is damaged too.
     *
     * @return what was done; empty where the row is whole
     */
    Optional<RepairedText> repair(long row) {
        var entry = QuarkusTransaction.requiringNew().call(() -> inventory.entry(row));
        if (whole(row, entry).isPresent()) {
            return Optional.empty();
        }
        var document = document(row, entry);
        return Optional.of(QuarkusTransaction.requiringNew().call(() -> repair(row, document)));
    }

    private RepairedText repair(long row, Optional<Document> document) {
        var held = HoldingEntity.named(row);
        SearchEntryEntity.delete("holding", row);
        inventory.forget(row);
        if (document.isEmpty()) {
            if (!held.superseded()) {
                changes.note(Kind.TEXT, What.GONE, held.textId(), Optional.empty());
            }
            HoldingEntity.delete("id", row);
            return held.superseded()
                    ? RepairedText.earlierLost(held.textId(), held.fileName())
                    : RepairedText.lost(held.textId(), held.fileName());
        }
        var words = HoldingEntity.words(document.get());
        HoldingEntity.put(row, words, HoldingEntity.names(document.get()));
        inventory.add(row, held.textId(), held.fileName(), held.sha256(), words.digest());
        SearchRows.index(row, document.get());
        return RepairedText.readAgain(held.textId());
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
