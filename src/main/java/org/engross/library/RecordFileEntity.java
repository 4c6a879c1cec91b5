package org.engross.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.engross.library.database.NativeNumbers;
import org.engross.proceeding.Origin;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code record_file}: an official record as it came in. */
@Entity
@Table(name = "record_file")
class RecordFileEntity extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_file_seq")
    @SequenceGenerator(name = "record_file_seq", sequenceName = "record_file_seq", allocationSize = 50)
    Long id;

    @Column(name = "file_name", length = 4000)
    String fileName;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    String sha256;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Origin origin;

    /** {@code hr1865-115}, {@code h90-115.2018}, {@code members}. */
    String subject;

    /** When its publisher last changed it, in the time that it names; null where it does not say. */
    LocalDateTime updated;

    /** Whether what is held of the subject is from it. */
    boolean stands;

    /** Its bytes, deflated. */
    @Column(length = Length.LONG32)
    byte[] original;

    @Column(name = "kept_at")
    Instant keptAt;

    static RecordFileEntity of(RecordFile file, boolean stands, Instant keptAt) {
        var row = new RecordFileEntity();
        row.fileName = file.name();
        row.sha256 = file.sha256();
        row.origin = file.official().origin();
        row.subject = file.official().subject();
        row.updated = file.official().updated().orElse(null);
        row.stands = stands;
        row.original = deflated(file.original());
        row.keptAt = keptAt;
        return row;
    }

    private static byte[] deflated(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(out)) {
            deflating.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static boolean holds(String sha256) {
        return NativeNumbers.one(getEntityManager(), "select count(*) from record_file where sha256 = ?1", sha256) > 0;
    }

    /** The one from which what is held of a subject is. */
    static Optional<RecordFileEntity> standing(String subject) {
        return find("subject = ?1 and stands = true", subject).firstResultOptional();
    }
}
