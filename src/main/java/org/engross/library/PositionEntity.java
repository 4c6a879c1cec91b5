package org.engross.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.engross.citation.RollCallId;
import org.engross.member.Party;
import org.engross.vote.Cast;
import org.engross.vote.Position;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code position}: one member's answer on one roll call. */
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

    /** Null where the roll call prints none. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Party party;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 2)
    String state;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Cast answer;

    /** For whom the member voted, in an election; else null. */
    String named;

    static PositionEntity of(RollCallId rollCall, boolean bundled, Position position) {
        var row = new PositionEntity();
        row.rollCall = rollCall.toString();
        row.bundled = bundled;
        row.member = position.member().value();
        row.party = position.party() == Party.UNSTATED ? null : position.party();
        row.state = position.state();
        row.answer = position.cast();
        row.named = position.named().orElse(null);
        return row;
    }
}
