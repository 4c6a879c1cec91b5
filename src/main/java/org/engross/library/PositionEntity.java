package org.engross.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.engross.vote.Cast;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code position}: what a member answered in a roll call, which tells the rest. */
@Entity
@Table(name = "position")
@IdClass(PositionEntity.PositionKey.class)
class PositionEntity extends PanacheEntityBase {

    /** A member is called once. */
    record PositionKey(String rollCall, boolean bundled, String member) {}

    @Id
    @Column(name = "roll_call")
    String rollCall;

    /** Whether the collection says so. */
    @Id
    boolean bundled;

    @Id
    String member;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Cast answer;
}
