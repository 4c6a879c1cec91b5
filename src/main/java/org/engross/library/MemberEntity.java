package org.engross.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.OptionalInt;
import org.engross.citation.Chamber;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.member.Party;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code member}. */
@Entity
@Table(name = "member")
class MemberEntity extends PanacheEntityBase {

    @Id
    String id;

    @Column(name = "senate_id")
    String senateId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Chamber chamber;

    @Column(name = "family_name")
    String familyName;

    @Column(name = "given_name")
    String givenName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Party party;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 2)
    String state;

    Integer district;

    static MemberEntity of(Member member) {
        var row = new MemberEntity();
        row.id = member.id().value();
        row.senateId = member.senateId().map(MemberId::value).orElse(null);
        row.chamber = member.chamber();
        row.familyName = member.familyName();
        row.givenName = member.givenName();
        row.party = member.party();
        row.state = member.state();
        row.district = member.district().isEmpty() ? null : member.district().getAsInt();
        return row;
    }

    Member toMember() {
        return new Member(
                new MemberId(id),
                Optional.ofNullable(senateId).map(MemberId::new),
                chamber,
                familyName,
                givenName,
                party,
                state,
                district == null ? OptionalInt.empty() : OptionalInt.of(district));
    }
}
