package org.engross.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.Session;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code fact_set}: that the facts of these bytes were taken in. The newest row is the set that is held. */
@Entity
@Table(name = "fact_set")
class FactSetEntity extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fact_set_seq")
    @SequenceGenerator(name = "fact_set_seq", sequenceName = "fact_set_seq", allocationSize = 50)
    Long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    String sha256;

    @Column(name = "kept_at")
    Instant keptAt;

    static FactSetEntity of(String sha256, Instant keptAt) {
        var row = new FactSetEntity();
        row.sha256 = sha256;
        row.keptAt = keptAt;
        return row;
    }

    static boolean holds(String sha256) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select sha256 from fact_set order by kept_at desc, id desc", String.class)
                .addSynchronizedEntityClass(FactSetEntity.class)
                .setMaxResults(1)
                .getResultList()
                .contains(sha256);
    }
}
