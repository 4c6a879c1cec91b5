package org.engross.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.engross.citation.AmendmentId;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.measure.Amendment;
import org.engross.measure.Measure;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.Members;
import org.engross.proceeding.Facts;
import org.engross.proceeding.OfficialRecord;
import org.engross.proceeding.Origin;
import org.engross.vote.RollCall;

/**
 * The record that we hold: measures, amendments, roll calls, members. It changes only when a set of facts is kept, so it
 * is read from the database once and {@linkplain PolledCache answered from memory} until then.
 */
@ApplicationScoped
public class Proceedings {

    private final PolledCache<Facts> current;
    /** The facts of the record with those of the texts held, as long as neither changes. */
    private record Composed(Facts recorded, List<Holding> texts, Facts facts) {}

    private volatile Composed composed = new Composed(Facts.none(), List.of(), Facts.none());
    private final Library library;
    private final KnownSightings sightings = new KnownSightings();
    private final Clock clock;
    private final TransactionSynchronizationRegistry transactions;

    @Inject
    Proceedings(Library library, Clock clock, TransactionSynchronizationRegistry transactions) {
        this.library = library;
        this.clock = clock;
        current = new PolledCache<>(clock);
        this.transactions = transactions;
    }

    /** All of it. */
    @Transactional
    public Facts facts() {
        var recorded = current.get(() -> FactSetEntity.mark() + "; " + RecordFileEntity.mark(), HeldFacts::read);
        var texts = library.holdings();
        var known = composed;
        if (known.recorded() != recorded || known.texts() != texts) {
            known = new Composed(recorded, texts, TextMeasures.with(recorded, texts));
            composed = known;
        }
        return known.facts();
    }

    /** In order of their ids. */
    public List<Measure> measures() {
        return facts().measures();
    }

    public Optional<Measure> measure(MeasureId id) {
        return facts().measure(id);
    }

    /** In order of their ids. */
    public List<Amendment> amendments() {
        return facts().amendments();
    }

    public Optional<Amendment> amendment(AmendmentId id) {
        return facts().amendment(id);
    }

    /** As they were called, vitiated ones among them. */
    public List<RollCall> rollCalls() {
        return facts().rollCalls();
    }

    public Optional<RollCall> rollCall(RollCallId id) {
        return facts().rollCall(id);
    }

    /** By name. */
    public List<Member> members() {
        return facts().members().all();
    }

    /** The member under a key or a Senate id. */
    public Optional<Member> member(MemberId id) {
        return facts().member(id);
    }

    /** Whether the facts held are those of these very bytes. */
    @Transactional
    public boolean holds(String sha256) {
        return FactSetEntity.holds(sha256);
    }

    /**
     * Keeps the facts of the collection in the place of those that it told before, in one transaction.
     *
     * @param sha256 of the files from which they come, 64 hexadecimal digits, lower case
     */
    @Transactional
    public void keep(Facts facts, String sha256) {
        SearchRows.forget(FactRows.bundledMeasures());
        FactRows.replace(facts);
        SearchRows.index(facts);
        FactSetEntity.of(sha256, clock.instant()).persist();
        transactions.registerInterposedSynchronization(new ForgetWhenDone(() -> {}));
    }

    /** Whether an official record of these very bytes is held. */
    @Transactional
    public boolean holdsRecord(String sha256) {
        return RecordFileEntity.holds(sha256);
    }

    /**
     * Keeps an official record with its bytes, in one transaction. Of two records of one subject that stands which is
     * believed first by its {@link Origin}, and of one origin the newer.
     */
    @Transactional
    public RecordFile.Kept keep(RecordFile file) {
        var before = RecordFileEntity.standing(file.official().subject());
        boolean stands =
                before.filter(held -> isBelievedBefore(held, file.official())).isEmpty();
        RecordFileEntity.of(file, stands, clock.instant()).persist();
        if (!stands) {
            return RecordFile.Kept.OLDER;
        }
        before.ifPresent(held -> held.stands = false);
        var facts = file.official().facts();
        var origin = file.official().origin();
        var members = MemberRows.add(sightings.unknown(facts.members().all(), origin), origin);
        FactRows.keep(facts);
        var beside = FactRows.bundled(facts);
        SearchRows.index(new Facts(
                new Members(members),
                facts.measures().stream()
                        .filter(measure -> !beside.contains(measure.id().toString()))
                        .toList(),
                List.of(),
                List.of()));
        transactions.registerInterposedSynchronization(
                new ForgetWhenDone(() -> sightings.remember(facts.members().all(), origin)));
        return beside.isEmpty() ? RecordFile.Kept.STANDS : RecordFile.Kept.BESIDE_THE_COLLECTION;
    }

    private static boolean isBelievedBefore(RecordFileEntity held, OfficialRecord record) {
        if (held.origin != record.origin()) {
            return held.origin.compareTo(record.origin()) < 0;
        }
        return held.updated != null
                && record.updated().filter(held.updated::isAfter).isPresent();
    }

    /** What was read before the commit is the old record, so it is forgotten only after. */
    private final class ForgetWhenDone implements Synchronization {

        private final Runnable whenKept;

        ForgetWhenDone(Runnable whenKept) {
            this.whenKept = whenKept;
        }

        @Override
        public void beforeCompletion() {
            // the rows are flushed by Hibernate
        }

        @Override
        public void afterCompletion(int status) {
            current.forget();
            if (status == Status.STATUS_COMMITTED) {
                whenKept.run();
            }
        }
    }
}
