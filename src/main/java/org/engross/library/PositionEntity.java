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
import org.engross.member.MemberId;
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
    record PositionKey(String rollCall, String member) {}

    @Id
    @Column(name = "roll_call")
    String rollCall;

    @Id
    String member;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Party party;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 2)
    String state;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Cast answer;

    static PositionEntity of(RollCallId rollCall, Position position) {
        var row = new PositionEntity();
        row.rollCall = rollCall.toString();
        row.member = position.member().value();
        row.party = position.party();
        row.state = position.state();
        row.answer = position.cast();
        return row;
    }

    Position toPosition() {
        return new Position(new MemberId(member), party, state, answer);
    }
}
