package org.engross.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.citation.AmendmentId;
import org.engross.citation.LawCitation;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.library.changes.ChangeLog;
import org.engross.library.changes.HeldChange.Kind;
import org.engross.library.changes.HeldChange.What;
import org.engross.library.changes.RevisedCache;
import org.engross.library.inventory.Inventory;
import org.engross.measure.Amendment;
import org.engross.measure.Measure;
import org.engross.measure.RelatedMeasure;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.Members;
import org.engross.proceeding.Delegation;
import org.engross.proceeding.Facts;
import org.engross.proceeding.OfficialRecord;
import org.engross.proceeding.Origin;
import org.engross.vote.CountedVote;
import org.engross.vote.RollCall;

/**
 * The record that we hold: measures, amendments, roll calls, members. What is asked of one of them is read by query. All of it changes
 * only when something is kept, so the ids, the members, whom every answer names, and what was asked for last are
 * {@linkplain RevisedCache answered from memory} until then.
 */
@ApplicationScoped
public class Proceedings {

    private final RevisedCache<RecordIds> ids;
    private final RevisedCache<Members> members;
    private final RevisedCache<Cache<AskedSubjects, Facts>> read;
    private final Library library;
    private final Inventory inventory;
    private final KnownSightings sightings = new KnownSightings();
    private final Clock clock;
    private final TransactionSynchronizationRegistry transactions;
    private final ChangeLog changes;

    @Inject
    Proceedings(
            Library library,
            Inventory inventory,
            Clock clock,
            TransactionSynchronizationRegistry transactions,
            ChangeLog changes) {
        this.library = library;
        this.inventory = inventory;
        this.clock = clock;
        ids = new RevisedCache<>(changes::revision, changes::isNoting);
        members = new RevisedCache<>(changes::revision, changes::isNoting);
        read = new RevisedCache<>(changes::revision, changes::isNoting);
        this.transactions = transactions;
        this.changes = changes;
    }

    /** How much of the record is kept in memory, in rows: positions, cosponsorships and actions. */
    private static final int MOST_ROWS = 200_000;

    private record AskedSubjects(List<String> measures, List<String> amendments, List<String> votes) {}

    private Members known() {
        return members.get(HeldFacts::members);
    }

    private Facts of(Collection<String> measures, Collection<String> amendments, Collection<String> votes) {
        var asked = new AskedSubjects(List.copyOf(measures), List.copyOf(amendments), List.copyOf(votes));
        var answered = read.get(Proceedings::noAnswers);
        var known = answered.getIfPresent(asked);
        if (known == null) {
            known = HeldFacts.of(known(), measures, amendments, votes);
            answered.put(asked, known);
        }
        return known;
    }

    private static Cache<AskedSubjects, Facts> noAnswers() {
        return Caffeine.newBuilder()
                .maximumWeight(MOST_ROWS)
                .weigher((AskedSubjects asked, Facts facts) -> rows(facts))
                .build();
    }

    private static int rows(Facts facts) {
        return 1
                + facts.measures().stream()
                        .mapToInt(measure -> measure.cosponsorships().size()
                                + measure.actions().size())
                        .sum()
                + facts.amendments().size()
                + facts.rollCalls().stream()
                        .mapToInt(vote -> vote.positions().size())
                        .sum();
    }

    /** What is held, by id, each kind in the order of its list. */
    @Transactional
    public RecordIds ids() {
        return ids.get(RecordIds::read);
    }

    /** All of it: to be asked for by what prints all, and by nothing else. */
    @Transactional
    public Facts facts() {
        return TextMeasures.with(HeldFacts.all(known()), library.holdings());
    }

    /** A measure with the amendments offered to it and the roll calls on it and on them; no measure where it is not held. */
    @Transactional
    public Facts facts(MeasureId measure) {
        return facts(List.of(measure));
    }

    /** The same of several measures, those that are held. */
    @Transactional
    public Facts facts(Collection<MeasureId> measures) {
        var named = measures.stream().map(MeasureId::toString).toList();
        return withTexts(of(named, RecordIds.amendmentsTo(named), RecordIds.votesOn(named)), measures);
    }

    /** The measures on which these votes were, with the amendments to them, by which is told what was voted on; no roll calls. */
    @Transactional
    public Facts factsOf(List<? extends CountedVote> votes) {
        var measures = votes.stream()
                .flatMap(vote -> vote.measure().stream())
                .distinct()
                .toList();
        var named = measures.stream().map(MeasureId::toString).toList();
        return withTexts(of(named, RecordIds.amendmentsTo(named), List.of()), measures);
    }

    /** What the record has of a member: the measures and amendments sponsored or signed, and the roll calls answered. */
    @Transactional
    public Facts facts(MemberId member) {
        var id = member.value();
        return of(RecordIds.measuresOf(id), RecordIds.amendmentsOf(id), RecordIds.votesOf(id));
    }

    private Facts withTexts(Facts facts, Collection<MeasureId> asked) {
        return TextMeasures.with(
                facts,
                asked.stream()
                        .filter(id -> facts.measure(id).isEmpty())
                        .flatMap(id -> library.versions(id).stream())
                        .toList());
    }

    /** Those of these ids that are held, in order of their ids. */
    @Transactional
    public List<Measure> measures(Collection<MeasureId> asked) {
        var named = asked.stream().map(MeasureId::toString).toList();
        return withTexts(of(named, List.of(), List.of()), asked).measures();
    }

    /** The measures of which summaries are held, in order of their ids. */
    @Transactional
    public List<Measure> summarized() {
        return of(RecordIds.summarized(), List.of(), List.of()).measures();
    }

    public Optional<Measure> measure(MeasureId id) {
        return measures(List.of(id)).stream().findFirst();
    }

    /** The measure that became a law; empty where no record says so. */
    @Transactional
    public Optional<Measure> enactedAs(LawCitation law) {
        return of(RecordIds.measuresEnactedAs(law.toString()), List.of(), List.of()).measures().stream()
                .filter(measure -> measure.law().filter(law::equals).isPresent())
                .findFirst();
    }

    /** Those of these ids that are held, in order of their ids. */
    @Transactional
    public List<Amendment> amendments(Collection<AmendmentId> asked) {
        return of(List.of(), asked.stream().map(AmendmentId::toString).toList(), List.of())
                .amendments();
    }

    public Optional<Amendment> amendment(AmendmentId id) {
        return amendments(List.of(id)).stream().findFirst();
    }

    /** Those of these ids that are held, as they were called, vitiated ones among them. */
    @Transactional
    public List<RollCall> rollCalls(Collection<RollCallId> asked) {
        return of(List.of(), List.of(), asked.stream().map(RollCallId::toString).toList())
                .rollCalls();
    }

    /** The same for a list, most without reading who answered what; in no order. */
    @Transactional
    public List<CountedVote> countedVotes(Collection<RollCallId> asked) {
        return HeldFacts.counted(
                known(), asked.stream().map(RollCallId::toString).toList());
    }

    public Optional<RollCall> rollCall(RollCallId id) {
        return rollCalls(List.of(id)).stream().findFirst();
    }

    /**
     * The delegation of a State on some votes, with the measures voted on and those that go with them, of which somebody is
     * a cosponsor; on the votes called last where none is asked for.
     */
    @Transactional
    public Delegation delegation(String state, List<RollCall> asked) {
        var called = ids().rollCalls();
        var votes = asked.isEmpty()
                ? rollCalls(called.subList(Math.max(0, called.size() - Delegation.MOST_VOTES), called.size()))
                        .reversed()
                : asked;
        var voted = measures(votes.stream()
                .flatMap(vote -> vote.measure().stream())
                .distinct()
                .toList());
        var related = measures(voted.stream()
                .flatMap(measure -> measure.related().stream())
                .map(RelatedMeasure::measure)
                .distinct()
                .toList());
        var signed = Stream.concat(voted.stream(), related.stream())
                .filter(measure -> !measure.cosponsorships().isEmpty())
                .distinct()
                .limit(Delegation.MOST_MEASURES)
                .toList();
        return Delegation.of(known(), state, votes, signed);
    }

    /** Every member whom the record names. */
    @Transactional
    public Members everyone() {
        return known();
    }

    /** By name. */
    public List<Member> members() {
        return everyone().all();
    }

    /** The member under a key or a Senate id. */
    public Optional<Member> member(MemberId id) {
        return everyone().find(id);
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
        inventory.lock();
        SearchRows.forget(FactRows.bundled());
        changes.note(Kind.FACTS, What.CHANGED, "collection", Optional.of(sha256));
        FactRows.replace(facts);
        SearchRows.index(facts);
        FactSetEntity.of(sha256, clock.instant()).persist();
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
        inventory.lock();
        var before = RecordFileEntity.standing(file.official().subject());
        boolean stands =
                before.filter(held -> isBelievedBefore(held, file.official())).isEmpty();
        RecordFileEntity.of(file, stands, clock.instant()).persist();
        if (!stands) {
            return RecordFile.Kept.OLDER;
        }
        changes.note(
                Kind.RECORD,
                before.isPresent() ? What.CHANGED : What.CAME,
                file.official().subject(),
                Optional.of(file.sha256()));
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
                facts.amendments().stream()
                        .filter(one -> !beside.contains(one.measure().toString()))
                        .toList(),
                facts.rollCalls().stream()
                        .filter(vote -> !beside.contains(vote.id().toString()))
                        .toList()));
        transactions.registerInterposedSynchronization(
                new WhenKept(() -> sightings.remember(facts.members().all(), origin)));
        return beside.isEmpty() ? RecordFile.Kept.STANDS : RecordFile.Kept.BESIDE_THE_COLLECTION;
    }

    private static boolean isBelievedBefore(RecordFileEntity held, OfficialRecord record) {
        if (held.origin != record.origin()) {
            return held.origin.compareTo(record.origin()) < 0;
        }
        return held.updated != null
                && record.updated().filter(held.updated::isAfter).isPresent();
    }

    /** What is to be done once the transaction is kept. */
    private record WhenKept(Runnable action) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // the rows are flushed by Hibernate
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                action.run();
            }
        }
    }
}
