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
import java.time.LocalDate;
import java.util.OptionalInt;
import org.engross.citation.Chamber;
import org.engross.member.MemberId;
import org.engross.member.Party;
import org.engross.member.Term;
import org.engross.proceeding.Origin;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code member_term}: a seat in which a kind of record names a member. */
@Entity
@Table(name = "member_term")
class MemberTermEntity extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "member_term_seq")
    @SequenceGenerator(name = "member_term_seq", sequenceName = "member_term_seq", allocationSize = 200)
    Long id;

    String member;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Origin origin;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Chamber chamber;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Party party;

    @Column(name = "party_name", length = 1000)
    String partyName;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 2)
    String state;

    Integer district;

    @Column(name = "held_from")
    LocalDate from;

    @Column(name = "held_until")
    LocalDate until;

    static MemberTermEntity of(MemberId member, Origin origin, Term term) {
        var row = new MemberTermEntity();
        row.member = member.value();
        row.origin = origin;
        row.chamber = term.chamber();
        row.party = term.party();
        row.partyName = term.partyName();
        row.state = term.state();
        row.district = term.district().isEmpty() ? null : term.district().getAsInt();
        row.from = term.from();
        row.until = term.until();
        return row;
    }

    Term toTerm() {
        return new Term(
                chamber,
                party,
                partyName,
                state,
                district == null ? OptionalInt.empty() : OptionalInt.of(district),
                from,
                until);
    }
}
