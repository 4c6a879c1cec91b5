package org.engross.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A row of {@code position}: that a member was called in a roll call, which tells the answer. */
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
}
