package org.engross.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.engross.measure.Cosponsorship;
import org.engross.member.MemberId;

/** A row of {@code cosponsorship}: a name on a measure or an amendment. */
@Entity
@Table(name = "cosponsorship")
@IdClass(CosponsorshipEntity.CosponsorshipKey.class)
class CosponsorshipEntity extends PanacheEntityBase {

    /** A member may sign on again after a withdrawal. */
    record CosponsorshipKey(String subject, boolean bundled, int place) {}

    @Id
    String subject;

    /** Whether the collection says so. */
    @Id
    boolean bundled;

    String member;

    LocalDate since;

    boolean original;

    /** Null while the name stands. */
    LocalDate withdrawn;

    /** The place in the list, from 0. */
    @Id
    int place;

    static CosponsorshipEntity of(Object subject, boolean bundled, int place, Cosponsorship cosponsorship) {
        var row = new CosponsorshipEntity();
        row.subject = subject.toString();
        row.bundled = bundled;
        row.member = cosponsorship.member().value();
        row.since = cosponsorship.since();
        row.original = cosponsorship.original();
        row.withdrawn = cosponsorship.withdrawn().orElse(null);
        row.place = place;
        return row;
    }

    Cosponsorship toCosponsorship() {
        return new Cosponsorship(new MemberId(member), since, original, Optional.ofNullable(withdrawn));
    }
}
