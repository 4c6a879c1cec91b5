package org.engross.library;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.citation.Chamber;
import org.engross.citation.LawCitation;
import org.engross.citation.MeasureId;
import org.engross.citation.Nearest;
import org.engross.citation.TextId;
import org.engross.citation.VersionId;
import org.engross.library.HoldingEntity.HeldText;
import org.engross.library.answers.AnswerIndex;
import org.engross.library.changes.ChangeLog;
import org.engross.library.changes.HeldChange.Kind;
import org.engross.library.changes.HeldChange.What;
import org.engross.library.changes.RevisedAnswers;
import org.engross.library.changes.RevisedCache;
import org.engross.library.inventory.Inventory;
import org.engross.library.inventory.RepairedText;
import org.engross.library.runs.WordRunIndex;
import org.engross.measure.Measure;
import org.engross.proceeding.PrintedList;
import org.engross.quotation.Quotation;
import org.engross.quotation.RunNumbers;

/**
 * The documents that we hold. A law is found by the day asked for: the newest text that had begun by then.
 *
 * <p>A text is found by query, and its words are {@linkplain StoredTrees read where they are asked for}. The list of all that is
 * held, without words, changes only when something is kept, so it is read from the database once and
 * {@linkplain RevisedCache answered from memory} until then; so is which text an id names, for the ids asked for last.
 */
@ApplicationScoped
public class Library {

    /** The clock by which holdings are dated; tests put another in its place. */
    @Dependent
    static class ClockOfRecord {

        @Produces
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    /** The farthest day a law can be asked for; stands for "the newest held". */
    private static final LocalDate NEWEST = LocalDate.of(9999, 12, 31);

    private static final int NUMBERED_AT_ONCE = 50;
    private static final int ASKED_AT_ONCE = 500;
    private static final int REMEMBERED = 1_000;

    private final RevisedCache<List<Holding>> current;
    private final RevisedAnswers<TextId, Optional<Holding>> named;
    private final StoredTrees trees;
    private final Inventory inventory;
    private final ChangeLog changes;
    private final Clock clock;
    private volatile List<RepairedText> repaired = List.of();

    @Inject
    Library(StoredTrees trees, Inventory inventory, ChangeLog changes, Clock clock) {
        this.trees = trees;
        this.inventory = inventory;
        this.changes = changes;
        this.clock = clock;
        current = new RevisedCache<>(changes::revision, changes::isNoting);
        named = new RevisedAnswers<>(REMEMBERED, changes::revision, changes::isNoting);
    }

    /** What is held, each text once, in order of its id. */
    @Transactional
    public List<Holding> holdings() {
        return current.get(() -> holdings(HoldingEntity.current(), CheckRecordEntity.all()));
    }

    /**
     * Another after anything changed, a text or a record, by whichever process, and after a text was found damaged: for the keys of
     * what was computed from them.
     */
    @Transactional
    public String state() {
        return changes.state();
    }

    /** The same as it is now, whatever the request at hand has seen; for those who ask it of each request. */
    public String newestState() throws SQLException {
        return changes.newestState();
    }

    private List<Holding> holdings(List<HeldText> rows) {
        return holdings(
                rows, CheckRecordEntity.of(rows.stream().map(HeldText::textId).toList()));
    }

    private List<Holding> holdings(List<HeldText> rows, Map<String, CheckRecord> records) {
        return rows.stream().map(row -> row.toHolding(records, trees)).toList();
    }

    /** How many texts are held. */
    @Transactional
    public int count() {
        return Math.toIntExact(HoldingEntity.count("superseded", false));
    }

    /** The newest texts by their dates, the oldest of them first. */
    @Transactional
    public List<Holding> newest(int most) {
        return holdings(HoldingEntity.newest(most)).stream()
                .sorted(Holding.BY_DATE)
                .toList();
    }

    /** The versions of a measure that are held, in order of their ids. */
    @Transactional
    public List<Holding> versions(MeasureId measure) {
        return holdings(HoldingEntity.versions(measure.toString()));
    }

    /** The texts of the amendments of a number in a chamber, in whichever Congress. */
    @Transactional
    public List<Holding> amendments(Chamber chamber, int number) {
        return holdings(HoldingEntity.beginning(chamber.letter() + "amdt" + number + "-"));
    }

    /** The texts of a law that are held, the oldest first. */
    @Transactional
    public List<Holding> texts(LawCitation law) {
        return holdings(HoldingEntity.ofLaw(law.toString()));
    }

    /** The texts of the sections of this number, of the Code and of Acts, each law's oldest first. */
    @Transactional
    public List<Holding> sectionsNumbered(String number, int most) {
        return holdings(HoldingEntity.sectionsNumbered(number, most));
    }

    /** The texts of the sections of an Act, of one number, or of all where none is given; in order of their ids. */
    @Transactional
    public List<Holding> sectionsOfAct(String act, String number, int most) {
        return holdings(HoldingEntity.sectionsOfAct(act, number, most));
    }

    /** The texts whose source is this official publication: {@code 132 Stat. 1253}. */
    @Transactional
    public List<Holding> cited(String citation) {
        return holdings(HoldingEntity.cited(citation));
    }

    /** The sections of a law that are held as texts of their own, in order of their ids. */
    @Transactional
    public List<Holding> sections(LawCitation law) {
        return holdings(HoldingEntity.sectionsOf(law.toString()));
    }

    /**
     * Takes something in: in a transaction of its own, in which nobody else takes anything in, whichever process it is. So what is
     * decided by what is held is still so when it is kept.
     */
    public <T> T alone(Supplier<T> taking) {
        return QuarkusTransaction.requiringNew().call(() -> {
            inventory.lock();
            var taken = taking.get();
            SearchRows.settle();
            AnswerIndex.turnAbout(HoldingEntity.getEntityManager());
            return taken;
        });
    }

    /**
     * Takes several things in, as {@link #alone} does one: all of them are kept, or none is. What was kept of one is written to the
     * database before the next is taken, and leaves the memory.
     */
    public <T> List<T> together(List<Supplier<T>> takings) {
        return alone(() -> {
            var taken = new ArrayList<T>();
            for (var taking : takings) {
                taken.add(taking.get());
                HoldingEntity.flush();
                HoldingEntity.getEntityManager().clear();
            }
            return taken;
        });
    }

    /** Keeps the records that came with the collection in the place of those that came before. */
    @Transactional
    public void keepBundled(List<CheckRecord> records) {
        inventory.lock();
        var before = CheckRecordEntity.bundled();
        if (!records.equals(before)) {
            Stream.concat(
                            records.stream().filter(record -> !before.contains(record)),
                            before.stream().filter(record -> !records.contains(record)))
                    .map(record -> record.text().toString())
                    .distinct()
                    .forEach(text -> changes.note(Kind.CHECK, What.CHANGED, text, Optional.empty()));
            CheckRecordEntity.delete("bundled = true");
            records.forEach(record -> CheckRecordEntity.keep(record, true));
        }
    }

    /** Keeps what a file was held against. */
    @Transactional
    public void keep(CheckRecord record) {
        CheckRecordEntity.keep(record, false);
        changes.note(Kind.CHECK, What.CHANGED, record.text().toString(), Optional.of(record.sha256()));
    }

    /** The sponsors printed on each version of a measure that is held. */
    public List<PrintedList> printedLists() {
        return holdings().stream().flatMap(held -> held.printedList().stream()).toList();
    }

    /** What is known of the words of each version of a measure that is held. */
    public Map<VersionId, Certainty> certainties(Measure measure) {
        var certainties = new HashMap<VersionId, Certainty>();
        for (var held : versions(measure.id())) {
            certainties.put(((TextId.OfMeasure) held.document().id()).version(), held.certainty());
        }
        return certainties;
    }

    /** The holding that answers an id; for a law, the newest text that had begun by the day asked for. */
    @Transactional
    public Optional<Holding> find(TextId id) {
        return named.get(id, this::found);
    }

    private Optional<Holding> found(TextId id) {
        var rows = switch (id) {
            case TextId.OfLaw of ->
                HoldingEntity.ofLaw(of.law().toString(), of.asOf().orElse(NEWEST));
            case TextId.OfMeasure of -> HoldingEntity.exactly(of.toString());
            case TextId.OfAmendment of -> HoldingEntity.exactly(of.toString());
        };
        return holdings(rows).stream().findFirst();
    }

    /** Whether a file of this name is held with these very bytes. */
    @Transactional
    public boolean holds(String file, String sha256) {
        return HoldingEntity.holds(file, sha256);
    }

    /** The file from which a text is held. */
    @Transactional
    public Optional<String> fileOf(TextId id) {
        return HoldingEntity.exactly(id.toString()).stream().findFirst().map(HeldText::fileName);
    }

    /** The text that is held from a file of this name. */
    @Transactional
    public Optional<String> textOf(String file) {
        return HoldingEntity.ofFile(file).map(HeldText::textId);
    }

    /** Gives texts that bear no date the day that a record tells. */
    @Transactional
    public void date(Map<TextId, LocalDate> days, String note) {
        for (var day : days.entrySet()) {
            var text = day.getKey().toString();
            if (HoldingEntity.date(text, day.getValue(), note) > 0) {
                changes.note(Kind.TEXT, What.CHANGED, text, Optional.empty());
            }
        }
    }

    /** Keeps a document of the collection: what its file held before stays, superseded, even if it was another text. */
    @Transactional
    public void keepOfCollection(PreparedText prepared, byte[] original, String sha256, String file) {
        inventory.lock();
        HoldingEntity.ofFile(file)
                .map(HeldText::textId)
                .filter(text -> !text.equals(prepared.document().id().toString()))
                .ifPresent(this::gone);
        boolean known = HoldingEntity.isHeld(prepared.document().id().toString());
        forgetIfAny(HoldingEntity.supersede(file));
        keep(prepared, original, sha256, file, known);
    }

    /** Keeps a text that had been held from a later day in the place of that. */
    @Transactional
    public void keepEarlier(PreparedText prepared, byte[] original, String sha256, String file, TextId later) {
        inventory.lock();
        forgetIfAny(HoldingEntity.supersedeText(later.toString()));
        gone(later.toString());
        keep(prepared, original, sha256, file);
    }

    /** Keeps a document with its original bytes and opens it to search; an older holding of the same text stays, superseded. */
    @Transactional
    public void keep(PreparedText prepared, byte[] original, String sha256, String file) {
        inventory.lock();
        keep(
                prepared,
                original,
                sha256,
                file,
                HoldingEntity.isHeld(prepared.document().id().toString()));
    }

    private void keep(PreparedText prepared, byte[] original, String sha256, String file, boolean known) {
        var document = prepared.document();
        changes.note(Kind.TEXT, known ? What.CHANGED : What.CAME, document.id().toString(), Optional.of(sha256));
        forgetIfAny(HoldingEntity.supersedeText(document.id().toString()));
        var row = HoldingEntity.of(prepared, original, sha256, file, clock.instant());
        row.persist();
        list(row);
        SearchRows.index(row.id, document, prepared.provisions());
        number(row, prepared.runs());
    }

    private static void forgetIfAny(int superseded) {
        if (superseded > 0) {
            SearchRows.forgetSuperseded();
        }
    }

    private void gone(String text) {
        changes.note(Kind.TEXT, What.GONE, text, Optional.empty());
    }

    private void list(HoldingEntity row) {
        inventory.add(row.id, row.textId, row.fileName, row.sha256, row.words().digest());
    }

    /** Lists what a database from before there was an inventory holds; after the inventory was checked, before all else. */
    void listHeldBefore(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE + 2) StartupEvent start) {
        int more;
        do {
            more = alone(() -> {
                var rows = HoldingEntity.notListed(NUMBERED_AT_ONCE);
                rows.forEach(this::list);
                return rows.size();
            });
        } while (more > 0);
    }

    private static void number(HoldingEntity row, int[] runs) {
        row.runScheme = RunNumbers.SCHEME;
        WordRunIndex.add(row.id, runs);
    }

    /** Before anything reads the words of a text that has none. */
    void repairAtStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE + 1) StartupEvent start) {
        if (inventory.repairs()) {
            repaired = repair();
        }
    }

    /** What was done, in sentences, when the program was started to repair; a text of the collection came in again since. */
    @Transactional
    public List<String> repaired() {
        return repaired.stream()
                .map(one -> one.lost() && HoldingEntity.isHeld(one.textId())
                        ? one.textId() + " was lost, and came in again with the collection"
                        : one.told())
                .toList();
    }

    /**
     * Puts right what is damaged, and makes the inventory that of what is there.
     *
     * @return what was done of each text that was damaged or is lost
     */
    List<RepairedText> repair() {
        var rows = QuarkusTransaction.requiringNew().call(HoldingEntity::rows);
        var done = rows.stream().flatMap(row -> trees.repair(row).stream()).toList();
        var lost = inventory.settle().stream().map(this::lost).toList();
        return Stream.concat(done.stream(), lost.stream()).toList();
    }

    private RepairedText lost(Inventory.LostText entry) {
        if (QuarkusTransaction.joiningExisting().call(() -> HoldingEntity.isHeld(entry.textId()))) {
            return RepairedText.earlierLost(entry.textId(), entry.file());
        }
        gone(entry.textId());
        return RepairedText.lost(entry.textId(), entry.file());
    }

    /** Numbers the word runs of what a database from before that, or from before this scheme, holds. */
    void numberRuns(@Observes StartupEvent start) {
        alone(() -> {
            if (HoldingEntity.isNumberedOtherwise(RunNumbers.SCHEME)) {
                WordRunIndex.clear();
            }
            return RunNumbers.SCHEME;
        });
        int numbered = 0;
        int more;
        do {
            more = alone(Library::numberSome);
            numbered += more;
        } while (more > 0);
        if (numbered > 0) {
            Log.infof("numbered the word runs of %d texts held before", numbered);
        }
    }

    private static int numberSome() {
        var rows = HoldingEntity.notNumbered(RunNumbers.SCHEME, NUMBERED_AT_ONCE);
        rows.forEach(row -> number(row, RunNumbers.of(TreeJson.read(row.tree))));
        return rows.size();
    }

    /** The texts that may have a quotation, the earliest first: none that has it, verbatim or nearly, is missing. */
    @Transactional
    public List<Holding> mayHave(Quotation quotation) {
        var needed = RunNumbers.needed(quotation);
        if (needed.stream().anyMatch(one -> one.least() < 1)) {
            return holdings().stream().sorted(Holding.BY_DATE).toList();
        }
        var rows = needed.stream()
                .flatMap(one -> WordRunIndex.having(one.numbers(), one.least()).stream())
                .distinct()
                .toList();
        return IntStream.range(0, (rows.size() + ASKED_AT_ONCE - 1) / ASKED_AT_ONCE)
                .mapToObj(i -> rows.subList(i * ASKED_AT_ONCE, Math.min(rows.size(), (i + 1) * ASKED_AT_ONCE)))
                .flatMap(some -> holdings(HoldingEntity.currentOf(some)).stream())
                .sorted(Holding.BY_DATE)
                .toList();
    }

    /** The holdings of a file that newer ones have superseded, newest first. */
    @Transactional
    public List<Holding> past(String file) {
        return holdings(HoldingEntity.past(file));
    }

    /** The bytes from which a holding was read. */
    @Transactional
    public byte[] original(Holding holding) {
        return HoldingEntity.original(holding.file(), holding.sha256());
    }

    /** The ids held that are written most like the one asked for, nearest first. */
    @Transactional
    public List<String> nearest(String id, int most) {
        return Nearest.of(id, HoldingEntity.ids(), most);
    }
}
