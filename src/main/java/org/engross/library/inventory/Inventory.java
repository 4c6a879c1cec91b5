package org.engross.library.inventory;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.engross.library.database.Database;
import org.engross.library.database.DatabaseFault;
import org.engross.library.database.DatabaseFile;
import org.engross.library.inventory.InventoryEntity.Listed;

/**
 * What should be held: an entry for each text that was ever taken in, with the digests of its file and of its words. The entries
 * are sealed by a digest in the database and, since a database file that lost its end is whole but older, by a small file beside it. A
 * library that has less than its inventory does not start, and words that are not those of the inventory are not served.
 */
@Default
@Readiness
@ApplicationScoped
public class Inventory implements HealthCheck {

    private static final int SHOWN = 20;

    /** What the database says of it names files of this machine, and stands in the log. */
    private static final String UNREADABLE =
            "the database is damaged where it keeps what this is made from; it is not served";

    private static final String NOT_SERVED = "damaged in the database, its words and its file; it is not served";

    private final TransactionSynchronizationRegistry transactions;
    private final Optional<Path> beside;
    private final boolean repairs;
    private final Set<String> readAgain = new ConcurrentSkipListSet<>();
    private final Set<String> damaged = new ConcurrentSkipListSet<>();
    private final AtomicLong found = new AtomicLong();

    @Inject
    Inventory(
            TransactionSynchronizationRegistry transactions,
            Database database,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String ofH2,
            @ConfigProperty(name = "engross.repair", defaultValue = "false") boolean repairs) {
        this.transactions = transactions;
        this.repairs = repairs;
        beside = switch (database.kind()) {
            case H2 -> DatabaseFile.path(ofH2).map(path -> Path.of(path + ".seal"));
            case POSTGRESQL -> Optional.empty();
        };
    }

    /**
     * An entry of the inventory.
     *
     * @param words the digest that its words should have
     */
    public record ListedText(String textId, String words) {}

    /** An entry of the inventory that the database does not hold. */
    public record LostText(String textId, String file) {}

    /**
     * From here to the end of the transaction nobody else takes anything in, whichever process it is. What is asked after it is
     * answered with what the one before has kept; what is to be decided by what is held is to be asked for after it.
     */
    public void lock() {
        if (isLocked()) {
            return;
        }
        SealEntity.locked();
        transactions.putResource(Inventory.class, this);
    }

    /** Whether the transaction at hand, if there is one, has the lock. */
    public boolean isLocked() {
        return transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION
                && transactions.getResource(Inventory.class) != null;
    }

    /**
     * Adds an entry, in the transaction that keeps the text.
     *
     * @param words the digest of its words as they are kept
     */
    public void add(long holding, String textId, String file, String sha256, String words) {
        var sealed = SealEntity.locked();
        var row = new InventoryEntity();
        row.holding = holding;
        row.textId = textId;
        row.fileName = file;
        row.sha256 = sha256;
        row.words = words;
        row.persist();
        var seal = new Seal(sealed.entries, sealed.digest).and(new Listed(holding, textId, file, sha256, words));
        sealed.set(seal);
        writeWhenKept(seal);
    }

    /** Once a transaction, however many texts it keeps: of several writers an earlier seal might be told last. */
    private void writeWhenKept(Seal seal) {
        if (transactions.getResource(SealWhenKept.class) instanceof SealWhenKept waiting) {
            waiting.seal = seal;
            return;
        }
        var writing = new SealWhenKept(seal);
        transactions.putResource(SealWhenKept.class, writing);
        transactions.registerInterposedSynchronization(writing);
    }

    /** The entry of a text; empty for one that was held before there was an inventory. */
    public Optional<ListedText> entry(long holding) {
        return InventoryEntity.<InventoryEntity>find("holding", holding)
                .firstResultOptional()
                .map(row -> new ListedText(row.textId, row.words));
    }

    /** Notes that the words of a text were damaged, and were read again from its file. */
    public void readAgain(String textId) {
        readAgain.add(textId);
    }

    /** Notes that a text is damaged and is not served. */
    public DamagedLibrary damaged(String textId) {
        damaged.add(textId);
        found.incrementAndGet();
        return new DamagedLibrary("'" + textId + "' is " + NOT_SERVED);
    }

    /** Why a text is not served, for lists; empty where it was not found damaged since the start, which is when its words are read. */
    public Optional<String> damageOf(String textId) {
        return damaged.contains(textId) ? Optional.of(NOT_SERVED) : Optional.empty();
    }

    /**
     * The damage behind a fault of whatever was asked: of a text, of a part of the record, or of a page that the database cannot
     * read. Health is down from then on. Whoever answers for a fault asks here first, so that none answers for damage otherwise.
     */
    public Optional<DamagedLibrary> behind(Throwable fault) {
        var damage = DamagedLibrary.behind(fault)
                .or(() -> DatabaseFault.unreadable(fault).map(why -> new DamagedLibrary(UNREADABLE)));
        damage.map(Throwable::getMessage).ifPresent(what -> {
            Log.error(what, fault);
            found.incrementAndGet();
            if (damaged.stream().noneMatch(what::contains)) {
                damaged.add(what);
            }
        });
        return damage;
    }

    /** Whether the program was started to repair: then less than there should be is no reason not to start. */
    public boolean repairs() {
        return repairs;
    }

    /** Before anything else is read or taken in. */
    @Transactional
    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        lock(); // the entries and their seal are two questions, and another process may be taking in
        if (!repairs) {
            fault().ifPresent(why -> {
                throw new DamagedLibrary(why + "; put a backup in its place, or run 'engross repair'");
            });
        }
    }

    private Optional<String> fault() {
        var entries = InventoryEntity.all();
        var seal = SealEntity.seal();
        var known = fileSeal();
        if (known.isPresent() && known.get().entries() > seal.entries()) {
            return Optional.of("the database has " + seal.entries() + " texts, those of earlier files included, where "
                    + known.get().entries() + " were taken in");
        }
        if (!Seal.of(entries).equals(seal)
                || known.filter(file -> file.entries() == seal.entries() && !file.equals(seal))
                        .isPresent()) {
            return Optional.of("the list of the texts that the database should hold is damaged");
        }
        var lost = InventoryEntity.lost();
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of("the database lacks " + lost.size() + " texts that were taken in: "
                        + lost.stream().limit(SHOWN).map(Listed::textId).collect(Collectors.joining(", "))
                        + (lost.size() > SHOWN ? " and more" : ""));
    }

    private Optional<Seal> fileSeal() {
        try {
            return beside.isPresent() ? Seal.read(beside.get()) : Optional.empty();
        } catch (IOException e) {
            Log.warnf("%s cannot be read: %s", beside.get(), e.getMessage());
            return Optional.empty();
        }
    }

    /** Makes the inventory that of what is there, and tells what it had besides. To be called when the words were repaired. */
    @Transactional
    public List<LostText> settle() {
        lock();
        var lost = InventoryEntity.lost();
        lost.forEach(entry -> InventoryEntity.deleteById(entry.holding()));
        var seal = Seal.of(InventoryEntity.all());
        SealEntity.locked().set(seal);
        writeWhenKept(seal);
        return lost.stream()
                .map(entry -> new LostText(entry.textId(), entry.fileName()))
                .toList();
    }

    /** How many texts were ever taken in. */
    @Transactional
    public long takenIn() {
        return SealEntity.seal().entries();
    }

    /** How many texts, or other parts of the database, were found damaged since the start, and are not served. */
    public int damagedTexts() {
        return damaged.size();
    }

    /** How often damage was met since the start: what was made before the last time may have been made from what is damaged now. */
    public long damageMet() {
        return found.get();
    }

    /** Takes an entry out; the seal is made anew by {@link #settle}. */
    public void forget(long holding) {
        InventoryEntity.deleteById(holding);
    }

    /** Down where something is not served. */
    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("inventory")
                .status(damaged.isEmpty())
                .withData("damaged", String.join(", ", damaged))
                .withData("readAgainFromTheirFiles", String.join(", ", readAgain))
                .build();
    }

    /** The file is written after the commit: where the process ends between the two, the database has more than it says, never less. */
    private final class SealWhenKept implements Synchronization {

        private Seal seal;

        SealWhenKept(Seal seal) {
            this.seal = seal;
        }

        @Override
        public void beforeCompletion() {
            // the rows are flushed by Hibernate
        }

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED || beside.isEmpty()) {
                return;
            }
            try {
                seal.write(beside.get());
            } catch (IOException e) {
                Log.warnf("%s cannot be written: %s", beside.get(), e.getMessage());
            }
        }
    }
}
