package org.engross.library.changes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code change_log}. */
@Entity
@Table(name = "change_log")
class ChangeEntity extends PanacheEntityBase {

    @Id
    Long number;

    String kind;

    String what;

    String subject;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    String sha256;

    @Column(name = "noted_at")
    Instant notedAt;

    /** The number of the newest; 0 where there is none. */
    static long last() {
        return getEntityManager()
                .createQuery("select coalesce(max(number), 0) from ChangeEntity", Long.class)
                .getSingleResult();
    }

    /** How far the log is, and those who follow it. */
    static LogState state() {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(number), 0), (select coalesce(sum(place.number), 0) from LogReaderEntity place)"
                                + " from ChangeEntity",
                        LogState.class)
                .getSingleResult();
    }

    /** Those after a number, in order. */
    static List<ChangeEntity> after(long number, int most) {
        return ChangeEntity.<ChangeEntity>find("number > ?1 order by number", number)
                .page(0, most)
                .list();
    }

    /** The newest, the newest first. */
    static List<ChangeEntity> newest(int most) {
        return ChangeEntity.<ChangeEntity>find("order by number desc")
                .page(0, most)
                .list();
    }

    HeldChange toChange() {
        return new HeldChange(
                number,
                HeldChange.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                HeldChange.What.valueOf(what.toUpperCase(Locale.ROOT)),
                subject,
                Optional.ofNullable(sha256),
                notedAt);
    }
}
