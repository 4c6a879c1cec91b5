package org.engross.library.changes;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.engross.library.changes.HeldChange.Kind;
import org.engross.library.changes.HeldChange.What;
import org.engross.library.database.Database;
import org.engross.library.inventory.Inventory;

/**
 * What came in or changed. Whoever notes a change holds the lock of the inventory until the transaction ends, so numbers are given
 * in the order in which transactions are kept: who has read up to a number has missed none, and none below it comes later. A
 * transaction that fails leaves no gap.
 */
@ApplicationScoped
public class ChangeLog {

    private static final String STATE =
            "select coalesce(max(number), 0), (select coalesce(sum(number), 0) from log_reader) from change_log";

    private final Inventory inventory;
    private final Database database;
    private final TransactionSynchronizationRegistry transactions;
    private final SeenState seen;
    private final Clock clock;
    private final RevisedCache<Optional<Instant>> lastNoted = new RevisedCache<>(this::revision, this::isNoting);

    @Inject
    ChangeLog(
            Inventory inventory,
            Database database,
            TransactionSynchronizationRegistry transactions,
            SeenState seen,
            Clock clock) {
        this.inventory = inventory;
        this.database = database;
        this.transactions = transactions;
        this.seen = seen;
        this.clock = clock;
    }

    /** Notes a change, in the transaction that makes it. */
    @Transactional
    public void note(Kind kind, What what, String subject, Optional<String> sha256) {
        inventory.lock();
        transactions.putResource(ChangeLog.class, this);
        if (Arc.container().requestContext().isActive()) {
            seen.forget();
        }
        var row = new ChangeEntity();
        row.number = ChangeEntity.last() + 1;
        row.kind = kind.word();
        row.what = what.word();
        row.subject = subject;
        row.sha256 = sha256.orElse(null);
        row.notedAt = clock.instant();
        row.persist();
    }

    /** The changes after a number, in order; after 0 from the first. */
    @Transactional
    public List<HeldChange> after(long number, int most) {
        return ChangeEntity.after(number, most).stream()
                .map(ChangeEntity::toChange)
                .toList();
    }

    /** The newest changes, the newest first. */
    @Transactional
    public List<HeldChange> newest(int most) {
        return ChangeEntity.newest(most).stream().map(ChangeEntity::toChange).toList();
    }

    /** When the newest change was noted; empty where there is none. */
    @Transactional
    public Optional<Instant> lastNoted() {
        return lastNoted.get(() -> newest(1).stream().map(HeldChange::at).findFirst());
    }

    /** The number of the newest change; 0 where there is none. */
    @Transactional
    public long last() {
        return ChangeEntity.last();
    }

    /**
     * A number that grows with each change, by whichever process, and each time that damage is met; for whoever keeps what was read
     * from the database. To be asked in a transaction. A request sees one, and a later one only where it makes a change or has the lock of taking in.
     */
    public long revision() {
        return seenState().last() + inventory.damageMet();
    }

    /** The same with how far those are who follow the log and keep what they make of it; in a transaction too. */
    public String state() {
        return state(seenState());
    }

    /** The same as it is when it is asked for, in no transaction and without entities, since each request asks for it. */
    public String newestState() throws SQLException {
        try (var connection = database.connection();
                var question = connection.prepareStatement(STATE);
                var row = question.executeQuery()) {
            row.next();
            return state(new LogState(row.getLong(1), row.getLong(2)));
        }
    }

    private String state(LogState log) {
        return log.last() + inventory.damageMet() + " " + log.followed();
    }

    private LogState seenState() {
        return inventory.isLocked() || !Arc.container().requestContext().isActive()
                ? ChangeEntity.state()
                : seen.get(ChangeEntity::state);
    }

    /** Whether a change was noted in this transaction: it sees what nobody else sees yet, and numbers that another may be given. */
    public boolean isNoting() {
        return transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION
                && transactions.getResource(ChangeLog.class) != null;
    }
}
