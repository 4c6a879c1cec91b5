package org.engross.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.engross.member.Member;
import org.engross.member.MemberId;
import org.engross.proceeding.Origin;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code member}: how a kind of record names one. The seats have a table of their own. */
@Entity
@Table(name = "member")
@IdClass(MemberEntity.MemberKey.class)
class MemberEntity extends PanacheEntityBase {

    /** Several kinds of record may name a member. */
    record MemberKey(String id, Origin origin) {}

    @Id
    String id;

    @Id
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Origin origin;

    @Column(name = "senate_id")
    String senateId;

    @Column(name = "family_name", length = 1000)
    String familyName;

    @Column(name = "given_name", length = 1000)
    String givenName;

    static MemberEntity of(Member member, Origin origin) {
        var row = new MemberEntity();
        row.id = member.id().value();
        row.origin = origin;
        row.name(member);
        return row;
    }

    void name(Member member) {
        senateId = member.senateId().map(MemberId::value).orElse(null);
        familyName = member.familyName();
        givenName = member.givenName();
    }
}
