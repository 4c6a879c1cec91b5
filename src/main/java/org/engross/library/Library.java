package org.engross.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.citation.LawCitation;
import org.engross.citation.TextId;
import org.engross.citation.VersionId;
import org.engross.measure.Measure;
import org.engross.proceeding.PrintedList;

/**
 * The documents that we hold. A law is found by the day asked for: the newest text that had begun by then.
 *
 * <p>What is held changes only when something is kept, so the current holdings are read from the database once and
 * {@linkplain PolledCache answered from memory} until then.
 */
@ApplicationScoped
public class Library {

    /** The farthest day a law can be asked for; stands for "the newest held". */
    private static final LocalDate NEWEST = LocalDate.of(9999, 12, 31);

    private final PolledCache<List<Holding>> current;
    private final Clock clock;

    @Inject
    Library(Clock clock) {
        this.clock = clock;
        current = new PolledCache<>(clock);
    }

    /** What is held, each text once, in order of its id. */
    @Transactional
    public List<Holding> holdings() {
        return current.get(HoldingEntity::mark, () -> holdings(HoldingEntity.current()));
    }

    private static List<Holding> holdings(List<HoldingEntity> rows) {
        var records = CheckRecordEntity.all();
        return rows.stream().map(row -> row.toHolding(records)).toList();
    }

    /** Keeps the records that came with the collection in the place of those that came before. */
    @Transactional
    public void keepBundled(List<CheckRecord> records) {
        if (!records.equals(CheckRecordEntity.bundled())) {
            CheckRecordEntity.delete("bundled = true");
            records.forEach(record -> CheckRecordEntity.keep(record, true));
            current.forget();
        }
    }

    /** Keeps what a file was held against. */
    @Transactional
    public void keep(CheckRecord record) {
        CheckRecordEntity.keep(record, false);
        current.forget();
    }

    /** The sponsors printed on each version of a measure that is held. */
    public List<PrintedList> printedLists() {
        return holdings().stream().flatMap(held -> held.printedList().stream()).toList();
    }

    /** What is known of the words of each version of a measure that is held. */
    public Map<VersionId, Certainty> certainties(Measure measure) {
        var certainties = new HashMap<VersionId, Certainty>();
        for (var version : measure.versions()) {
            find(new TextId.OfMeasure(version.id())).ifPresent(held -> certainties.put(version.id(), held.certainty()));
        }
        return certainties;
    }

    /** The holding that answers an id; for a law, the newest text that had begun by the day asked for. */
    public Optional<Holding> find(TextId id) {
        return switch (id) {
            case TextId.OfLaw law ->
                holdings().stream().filter(held -> isTextOf(held, law)).max(Comparator.comparing(held -> held.document()
                        .date()));
            case TextId.OfMeasure measure -> exact(measure);
            case TextId.OfAmendment amendment -> exact(amendment);
        };
    }

    private Optional<Holding> exact(TextId id) {
        return holdings().stream()
                .filter(held -> held.document().id().equals(id))
                .findAny();
    }

    private static boolean isTextOf(Holding held, TextId.OfLaw asked) {
        return held.document().id() instanceof TextId.OfLaw of
                && of.law().equals(asked.law())
                && !held.document().date().isAfter(asked.asOf().orElse(NEWEST));
    }

    /** Whether a file of this name is held with these very bytes. */
    @Transactional
    public boolean holds(String file, String sha256) {
        return HoldingEntity.holds(file, sha256);
    }

    /** The file from which a text is held. */
    @Transactional
    public Optional<String> fileOf(TextId id) {
        return HoldingEntity.ofText(id.toString()).map(row -> row.fileName);
    }

    /** The text that is held from a file of this name. */
    @Transactional
    public Optional<String> textOf(String file) {
        return HoldingEntity.ofFile(file).map(row -> row.textId);
    }

    /** The texts of a law that are held, the oldest first. */
    @Transactional
    public List<Holding> texts(LawCitation law) {
        return holdings(HoldingEntity.ofLaw(law.toString()));
    }

    /** Gives texts that bear no date the day that a record tells. */
    @Transactional
    public void date(Map<TextId, LocalDate> days, String note) {
        boolean any = false;
        for (var day : days.entrySet()) {
            any |= HoldingEntity.date(day.getKey().toString(), day.getValue(), note) > 0;
        }
        if (any) {
            current.forget();
        }
    }

    /** Keeps a document of the collection: what its file held before stays, superseded, even if it was another text. */
    @Transactional
    public void keepOfCollection(Document document, byte[] original, String sha256, String file) {
        HoldingEntity.supersede(file);
        keep(document, original, sha256, file);
    }

    /** Keeps a text that had been held from a later day in the place of that. */
    @Transactional
    public void keepEarlier(Document document, byte[] original, String sha256, String file, TextId later) {
        HoldingEntity.supersedeText(later.toString());
        keep(document, original, sha256, file);
    }

    /** Keeps a document with its original bytes and opens it to search; an older holding of the same text stays, superseded. */
    @Transactional
    public void keep(Document document, byte[] original, String sha256, String file) {
        HoldingEntity.supersedeText(document.id().toString());
        SearchRows.forgetSuperseded();
        var row = HoldingEntity.of(document, original, sha256, file, clock.instant());
        row.persist();
        SearchRows.index(row.id, document);
        current.forget();
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
    public List<String> nearest(String id, int most) {
        return Nearest.of(id, holdings().stream().map(Holding::id).toList(), most);
    }
}
