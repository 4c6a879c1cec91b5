package org.engross.library.inventory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The one row of {@code inventory_seal}. */
@Entity
@Table(name = "inventory_seal")
class SealEntity extends PanacheEntityBase {

    private static final int ONLY = 1;

    @Id
    Integer id;

    long entries;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    String digest;

    static Seal seal() {
        SealEntity row = findById(ONLY);
        return new Seal(row.entries, row.digest);
    }

    /** Until the transaction ends no other can seal: texts are kept one after the other, whoever takes them in. */
    static SealEntity locked() {
        return findById(ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    void set(Seal seal) {
        entries = seal.entries();
        digest = seal.digest();
    }
}
