package org.engross.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Length;
import org.hibernate.Session;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code check_record}: a curator's record, whole as JSON. */
@Entity
@Table(name = "check_record")
class CheckRecordEntity extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "check_record_seq")
    @SequenceGenerator(name = "check_record_seq", sequenceName = "check_record_seq", allocationSize = 50)
    Long id;

    @Column(name = "text_id")
    String textId;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    String sha256;

    /** Whether it came with the collection, which replaces such records whole. */
    boolean bundled;

    @Column(length = Length.LONG32)
    String detail;

    static void keep(CheckRecord record, boolean bundled) {
        var row = new CheckRecordEntity();
        row.textId = record.text().toString();
        row.sha256 = record.sha256();
        row.bundled = bundled;
        row.detail = RecordJson.write(record);
        row.persist();
    }

    /** What is recorded of each text and file, by {@link #key}; a later record stands in the place of an earlier. */
    static Map<String, CheckRecord> all() {
        return byKey(list("order by id"));
    }

    /** The same of a few texts. */
    static Map<String, CheckRecord> of(List<String> texts) {
        return texts.isEmpty() ? Map.of() : byKey(list("textId in ?1 order by id", texts));
    }

    private static Map<String, CheckRecord> byKey(List<CheckRecordEntity> rows) {
        return rows.stream()
                .map(row -> RecordJson.read(row.detail, CheckRecord.class))
                .collect(Collectors.toMap(
                        record -> key(record.text().toString(), record.sha256()),
                        Function.identity(),
                        (one, later) -> later));
    }

    static String key(String textId, String sha256) {
        return textId + " " + sha256;
    }

    static List<CheckRecord> bundled() {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from check_record where bundled = true order by id", CheckRecordEntity.class)
                .addSynchronizedEntityClass(CheckRecordEntity.class)
                .getResultList()
                .stream()
                .map(row -> RecordJson.read(row.detail, CheckRecord.class))
                .toList();
    }
}
