package org.engross.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.engross.citation.LawCitation;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.citation.Sha256;
import org.engross.citation.TextId;
import org.engross.citation.Undated;
import org.engross.library.database.NativeNumbers;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code holding}. */
@Entity
@Table(name = "holding")
class HoldingEntity extends PanacheEntityBase {

    /** The Code has 54 titles. */
    private static final int CODE_TITLES = 54;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "holding_seq")
    @SequenceGenerator(name = "holding_seq", sequenceName = "holding_seq", allocationSize = 50)
    Long id;

    @Column(name = "text_id")
    String textId;

    /** The law without its date; null for all but laws. */
    String law;

    /** The measure of which it is a version; null for all but versions of measures. */
    String measure;

    @Column(name = "held_from")
    LocalDate heldFrom;

    @Column(length = 100000)
    String title;

    @Column(name = "official_title", length = 100000)
    String officialTitle;

    @Column(name = "date_note", length = 100000)
    String dateNote;

    String stage;

    @Column(length = 100000)
    String citation;

    @Column(length = 100000)
    String url;

    @Column(length = 100000)
    String rights;

    /** Whom the file names as its official publisher; empty where it names none. */
    @Column(length = 100000)
    String publisher;

    /** Why the file does not vouch for its words; empty where it names its publisher. */
    @Column(name = "check_note", length = 100000)
    String checkNote;

    @Column(name = "file_name")
    String fileName;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    String sha256;

    @Column(length = Length.LONG32)
    @Basic(fetch = FetchType.LAZY)
    byte[] original;

    /** The printed sponsors, as JSON; null where the print has none. */
    @Column(length = Length.LONG32)
    String names;

    @Column(length = Length.LONG32)
    String tree;

    /** The struck text of the print; null where it has none. */
    @Column(length = Length.LONG32)
    String struck;

    /** The section of the Code to which a text of a law is classified; null where that is not known. */
    @Column(name = "classified_to")
    String classifiedTo;

    @Column(name = "kept_at")
    Instant keptAt;

    boolean superseded;

    /** The scheme by which its word runs were numbered; 0 where they were not. */
    @Column(name = "run_scheme")
    int runScheme;

    static HoldingEntity of(PreparedText text, byte[] original, String sha256, String fileName, Instant keptAt) {
        var document = text.document();
        var row = new HoldingEntity();
        row.textId = document.id().toString();
        row.law = document.id() instanceof TextId.OfLaw of ? of.law().toString() : null;
        row.measure = document.id() instanceof TextId.OfMeasure of
                ? of.version().measure().toString()
                : null;
        row.heldFrom = document.date();
        row.title = document.title();
        row.officialTitle = document.officialTitle();
        row.dateNote = document.dateNote();
        row.stage = document.stage();
        row.citation = document.source().citation();
        row.url = document.source().url();
        row.rights = document.source().rights();
        row.publisher = document.claim() instanceof Voucher.OwnWord word ? word.publisher() : "";
        row.checkNote = document.claim() instanceof Voucher.Unchecked unchecked ? unchecked.why() : "";
        row.names = names(document);
        row.tree = text.words().tree();
        row.classifiedTo = document.classifiedTo().map(CodeSection::toString).orElse(null);
        row.struck = text.words().struck();
        row.original = original;
        row.sha256 = sha256;
        row.fileName = fileName;
        row.keptAt = keptAt;
        return row;
    }

    /** A row without its words and its bytes. */
    record HeldText(
            Long id,
            String textId,
            String title,
            String officialTitle,
            LocalDate heldFrom,
            String dateNote,
            String stage,
            String citation,
            String url,
            String rights,
            String publisher,
            String checkNote,
            String names,
            String classifiedTo,
            String fileName,
            String sha256,
            Instant keptAt) {

        /** With what is recorded of it; its words are read where they are asked for. */
        Holding toHolding(Map<String, CheckRecord> records, StoredTrees trees) {
            var document = new Document(
                    TextId.parse(textId),
                    title,
                    officialTitle,
                    heldFrom,
                    dateNote,
                    stage,
                    new Source(citation, url, rights),
                    publisher.isEmpty() ? new Voucher.Unchecked(checkNote) : new Voucher.OwnWord(publisher),
                    Optional.ofNullable(names)
                            .map(json -> RecordJson.read(json, RecordJson.PrintedNames.class))
                            .map(RecordJson.PrintedNames::names)
                            .orElse(List.of()),
                    new StoredTrees.StoredBody(id, trees),
                    Optional.ofNullable(classifiedTo).map(section -> (CodeSection) LawCitation.parse(section)));
            var record = records.get(CheckRecordEntity.key(textId, sha256));
            return record == null
                    ? new Holding(document, fileName, sha256, keptAt)
                    : new Holding(document, fileName, sha256, keptAt, record.certainty());
        }
    }

    /** The trees of a row as they are kept. */
    record StoredWords(String tree, String struck) {

        String digest() {
            return Sha256.of(List.of(tree, struck == null ? "" : struck));
        }
    }

    /** The words of a document as a row keeps them. */
    static StoredWords words(Document document) {
        return new StoredWords(
                TreeJson.write(document.text()),
                document.struck().map(TreeJson::write).orElse(null));
    }

    StoredWords words() {
        return new StoredWords(tree, struck);
    }

    /** The file of a row, and what of the row tells of it. */
    record OwnFile(String textId, String fileName, String sha256, byte[] original) {}

    /** A row without all that may be long. */
    record NamedText(String textId, String fileName, String sha256, boolean superseded) {}

    static OwnFile ownFile(long row) {
        return find("id", row).project(OwnFile.class).singleResult();
    }

    static NamedText named(long row) {
        return find("id", row).project(NamedText.class).singleResult();
    }

    /** Puts words and printed sponsors in the place of those of a row, which are not read: that may be what cannot be done. */
    static void put(long row, StoredWords words, String names) {
        update("tree = ?1, struck = ?2, names = ?3 where id = ?4", words.tree(), words.struck(), names, row);
    }

    /** The printed sponsors of a document as a row keeps them; null where it has none. */
    static String names(Document document) {
        return document.names().isEmpty() ? null : RecordJson.write(new RecordJson.PrintedNames(document.names()));
    }

    static StoredWords words(long row) {
        return find("id", row).project(StoredWords.class).singleResult();
    }

    /** Rows that were held before there was an inventory. */
    static List<HoldingEntity> notListed(int most) {
        var rows = numbers("select id from holding held where not exists"
                + " (select 1 from inventory listed where listed.holding = held.id) order by id"
                + " fetch first " + most + " rows only");
        return rows.isEmpty() ? List.of() : list("id in ?1 order by id", rows);
    }

    /** The rows of all texts, those of earlier files included. */
    static List<Long> rows() {
        return getEntityManager()
                .createQuery("select id from HoldingEntity order by id", Long.class)
                .getResultList();
    }

    /** The rows of what is held now, without their words. */
    static List<HeldText> current() {
        return held("superseded = false order by textId, heldFrom");
    }

    /** The newest by their dates. */
    static List<HeldText> newest(int most) {
        return find("superseded = false order by heldFrom desc, textId desc")
                .page(0, most)
                .project(HeldText.class)
                .list();
    }

    private static List<HeldText> held(String which, Object... values) {
        return find(which, values).project(HeldText.class).list();
    }

    /** These rows without the superseded ones. */
    static List<HeldText> currentOf(List<Long> rows) {
        return held("id in ?1 and superseded = false", rows);
    }

    /** The current texts whose word runs were numbered by another scheme, or by none. */
    static List<HoldingEntity> notNumbered(int scheme, int most) {
        var rows = numbers(
                "select id from holding where superseded = false and run_scheme <> ?1 order by id" + " fetch first "
                        + most + " rows only",
                scheme);
        return rows.isEmpty() ? List.of() : list("id in ?1 order by id", rows);
    }

    /**
     * What each start asks of the tables, mostly in vain: as the database is asked, since to make ready the language of the entities takes a
     * tenth of the start.
     */
    private static List<Long> numbers(String question, Object... values) {
        return NativeNumbers.all(getEntityManager(), question, values);
    }

    /** Whether word runs are numbered by another scheme. */
    static boolean isNumberedOtherwise(int scheme) {
        return numbers("select count(*) from holding where run_scheme not in (0, ?1)", scheme)
                        .getFirst()
                > 0;
    }

    /** The ids of the current texts, in order. */
    static List<String> ids() {
        return getEntityManager()
                .createQuery("select textId from HoldingEntity where superseded = false order by textId", String.class)
                .getResultList();
    }

    /** The current texts that no search finds. */
    static List<HeldText> notSearched() {
        var missing = numbers("select id from holding held where superseded = false"
                + " and not exists (select 1 from search_entry entry where entry.holding = held.id)");
        return missing.isEmpty() ? List.of() : held("id in ?1", missing);
    }

    /** The current text of an id that bears its own date, or none. */
    static List<HeldText> exactly(String textId) {
        return held("textId = ?1 and superseded = false", textId);
    }

    /** The current texts whose ids begin so. */
    static List<HeldText> beginning(String textIds) {
        return held("textId like ?1 and superseded = false order by textId", textIds + "%");
    }

    /** The current versions of a measure. */
    static List<HeldText> versions(String measure) {
        return held("measure = ?1 and superseded = false order by textId", measure);
    }

    /** The current texts of a law, the oldest first. */
    static List<HeldText> ofLaw(String law) {
        return held("law = ?1 and superseded = false order by heldFrom, textId", law);
    }

    /** The newest current text of a law that had begun by a day; at most one. */
    static List<HeldText> ofLaw(String law, LocalDate day) {
        return find("law = ?1 and superseded = false and heldFrom <= ?2 order by heldFrom desc, textId", law, day)
                .page(0, 1)
                .project(HeldText.class)
                .list();
    }

    /** The current texts of the sections of this number: of each title of the Code by its id, of Acts by what follows the Act's. */
    static List<HeldText> sectionsNumbered(String number, int most) {
        var ofCode = IntStream.rangeClosed(1, CODE_TITLES)
                .mapToObj(title -> "usc/" + title + "/" + number)
                .toList();
        return find(
                        "(law in ?1 or law like ?2) and superseded = false order by law desc, heldFrom",
                        ofCode,
                        "act/%/" + number)
                .page(0, most)
                .project(HeldText.class)
                .list();
    }

    /** The current texts of the sections of an Act whose id begins so. */
    static List<HeldText> sectionsOfAct(String act, String number, int most) {
        return find(
                        "law like ?1 and superseded = false order by law, heldFrom",
                        "act/" + act + "%/" + (number.isEmpty() ? "%" : number))
                .page(0, most)
                .project(HeldText.class)
                .list();
    }

    static List<HeldText> cited(String citation) {
        return held("citation = ?1 and superseded = false order by textId", citation);
    }

    /** The current texts of the sections of a law. */
    static List<HeldText> sectionsOf(String law) {
        return held("law like ?1 and superseded = false order by textId, heldFrom", law + "/%");
    }

    /** Another after every document, check or record kept, by whichever process; a record may tell the date of a document. */
    static boolean holds(String fileName, String sha256) {
        return numbers(
                                "select count(*) from holding where file_name = ?1 and sha256 = ?2 and superseded = false",
                                fileName,
                                sha256)
                        .getFirst()
                > 0;
    }

    static boolean isHeld(String textId) {
        return numbers("select count(*) from holding where text_id = ?1 and superseded = false", textId)
                        .getFirst()
                > 0;
    }

    static Optional<HeldText> ofFile(String fileName) {
        return held("fileName = ?1 and superseded = false", fileName).stream().findFirst();
    }

    static byte[] original(String fileName, String sha256) {
        HoldingEntity row = find("fileName = ?1 and sha256 = ?2 and superseded = false", fileName, sha256)
                .singleResult();
        return row.original;
    }

    static List<HeldText> past(String fileName) {
        return held("superseded = true and fileName = ?1 order by id desc", fileName);
    }

    /** Answers how many there were. */
    static int supersedeText(String textId) {
        return update("superseded = true where textId = ?1 and superseded = false", textId);
    }

    /** Answers how many were dated. */
    static int date(String textId, LocalDate day, String note) {
        return update(
                "heldFrom = ?1, dateNote = ?2 where textId = ?3 and heldFrom = ?4 and superseded = false",
                day,
                note,
                textId,
                Undated.DAY);
    }

    /** Answers how many there were. */
    static int supersede(String fileName) {
        return update("superseded = true where fileName = ?1 and superseded = false", fileName);
    }
}
