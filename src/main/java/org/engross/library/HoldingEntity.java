package org.engross.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.citation.LawCitation;
import org.engross.citation.LawCitation.CodeSection;
import org.engross.citation.TextId;
import org.engross.citation.Undated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code holding}. */
@Entity
@Table(name = "holding")
class HoldingEntity extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "holding_seq")
    @SequenceGenerator(name = "holding_seq", sequenceName = "holding_seq", allocationSize = 50)
    Long id;

    @Column(name = "text_id")
    String textId;

    /** The law without its date; null for all but laws. */
    String law;

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

    @Lob
    @Basic(fetch = FetchType.LAZY)
    byte[] original;

    /** The printed sponsors, as JSON; null where the print has none. */
    @Lob
    String names;

    @Lob
    String tree;

    /** The struck text of the print; null where it has none. */
    @Lob
    String struck;

    /** The section of the Code to which a text of a law is classified; null where that is not known. */
    @Column(name = "classified_to")
    String classifiedTo;

    @Column(name = "kept_at")
    Instant keptAt;

    boolean superseded;

    static HoldingEntity of(Document document, byte[] original, String sha256, String fileName, Instant keptAt) {
        var row = new HoldingEntity();
        row.textId = document.id().toString();
        row.law = document.id() instanceof TextId.OfLaw of ? of.law().toString() : null;
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
        row.names = document.names().isEmpty() ? null : RecordJson.write(new RecordJson.PrintedNames(document.names()));
        row.tree = TreeJson.write(document.text());
        row.classifiedTo = document.classifiedTo().map(CodeSection::toString).orElse(null);
        row.struck = document.struck().map(TreeJson::write).orElse(null);
        row.original = original;
        row.sha256 = sha256;
        row.fileName = fileName;
        row.keptAt = keptAt;
        return row;
    }

    /** With what is recorded of it. */
    Holding toHolding(Map<String, CheckRecord> records) {
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
                TreeJson.read(tree),
                Optional.ofNullable(struck).map(TreeJson::read),
                Optional.ofNullable(classifiedTo).map(section -> (CodeSection) LawCitation.parse(section)));
        var record = records.get(CheckRecordEntity.key(textId, sha256));
        return record == null
                ? new Holding(document, fileName, sha256, keptAt)
                : new Holding(document, fileName, sha256, keptAt, record.certainty());
    }

    static List<HoldingEntity> current() {
        return list("superseded = false order by textId, heldFrom");
    }

    /** Another after every document or record kept, by whichever process. */
    static String mark() {
        return mark("HoldingEntity") + " " + mark("CheckRecordEntity");
    }

    private static String mark(String entity) {
        return getEntityManager()
                .createQuery("select concat(count(*), ' ', coalesce(max(id), 0)) from " + entity, String.class)
                .getSingleResult();
    }

    static boolean holds(String fileName, String sha256) {
        return count("fileName = ?1 and sha256 = ?2 and superseded = false", fileName, sha256) > 0;
    }

    static Optional<HoldingEntity> ofText(String textId) {
        return find("textId = ?1 and superseded = false", textId).firstResultOptional();
    }

    static Optional<HoldingEntity> ofFile(String fileName) {
        return find("fileName = ?1 and superseded = false", fileName).firstResultOptional();
    }

    static byte[] original(String fileName, String sha256) {
        HoldingEntity row = find("fileName = ?1 and sha256 = ?2 and superseded = false", fileName, sha256)
                .singleResult();
        return row.original;
    }

    static List<HoldingEntity> past(String fileName) {
        return list("superseded = true and fileName = ?1 order by id desc", fileName);
    }

    static void supersedeText(String textId) {
        update("superseded = true where textId = ?1 and superseded = false", textId);
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

    static List<HoldingEntity> ofLaw(String law) {
        return list("law = ?1 and superseded = false order by heldFrom", law);
    }

    static void supersede(String fileName) {
        update("superseded = true where fileName = ?1", fileName);
    }
}
