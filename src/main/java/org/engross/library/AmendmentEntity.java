package org.engross.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engross.citation.AmendmentId;
import org.engross.citation.Forum;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.citation.VersionId;
import org.engross.measure.Action;
import org.engross.measure.Amendment;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Disposition;
import org.engross.member.MemberId;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code amendment}. Its cosponsorships and actions have tables of their own. */
@Entity
@Table(name = "amendment")
@IdClass(AmendmentEntity.AmendmentKey.class)
class AmendmentEntity extends PanacheEntityBase {

    /** The collection and an official record may both tell of it. */
    record AmendmentKey(String id, boolean bundled) {}

    @Id
    String id;

    /** Whether the collection says so. */
    @Id
    boolean bundled;

    String measure;

    /** Null where no record says to which version it was offered. */
    String amends;

    /** The amendment that it would amend; null where it is of the first degree. */
    String amended;

    /** Null where no member offered it. */
    String sponsor;

    @Column(name = "offered_by", length = 1000)
    String offeredBy;

    @Column(length = Length.LONG32)
    String purpose;

    @Column(length = Length.LONG32)
    String description;

    @Column(name = "printed_in", length = 4000)
    String printedIn;

    LocalDate submitted;

    LocalDate proposed;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Disposition.Kind outcome;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Disposition.Manner manner;

    LocalDate disposed;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Forum forum;

    @Column(name = "roll_call")
    String rollCall;

    /** Null where there is none. */
    @Column(name = "also_named", length = Length.LONG32)
    String alsoNamed;

    static AmendmentEntity of(Amendment amendment, boolean bundled) {
        var row = new AmendmentEntity();
        row.id = amendment.id().toString();
        row.bundled = bundled;
        row.measure = amendment.measure().toString();
        row.amends = amendment.amends().map(VersionId::toString).orElse(null);
        row.amended = amendment.amendedAmendment().map(AmendmentId::toString).orElse(null);
        row.sponsor = amendment.sponsor().map(MemberId::value).orElse(null);
        row.offeredBy = amendment.offeredBy();
        row.purpose = amendment.purpose();
        row.description = amendment.description();
        row.printedIn = amendment.printedIn();
        row.submitted = amendment.submitted();
        row.proposed = amendment.proposed().orElse(null);
        row.alsoNamed = amendment.alsoNamed().isEmpty()
                ? null
                : RecordJson.write(new RecordJson.AlsoNamedMembers(amendment.alsoNamed()));
        amendment.disposition().ifPresent(row::dispose);
        return row;
    }

    private void dispose(Disposition disposition) {
        outcome = disposition.kind();
        manner = disposition.manner().orElse(null);
        disposed = disposition.date();
        forum = disposition.forum();
        rollCall = disposition.rollCall().map(RollCallId::toString).orElse(null);
    }

    Amendment toAmendment(List<Cosponsorship> cosponsorships, List<Action> actions) {
        return new Amendment(
                AmendmentId.parse(id),
                MeasureId.parse(measure),
                Optional.ofNullable(amends).map(VersionId::parse),
                Optional.ofNullable(amended).map(AmendmentId::parse),
                Optional.ofNullable(sponsor).map(MemberId::new),
                offeredBy,
                cosponsorships,
                alsoNamed == null
                        ? List.of()
                        : RecordJson.read(alsoNamed, RecordJson.AlsoNamedMembers.class)
                                .members(),
                purpose,
                description,
                printedIn,
                submitted,
                Optional.ofNullable(proposed),
                Optional.ofNullable(outcome).map(this::disposition),
                actions);
    }

    private Disposition disposition(Disposition.Kind kind) {
        return new Disposition(
                kind,
                Optional.ofNullable(manner),
                disposed,
                forum,
                Optional.ofNullable(rollCall).map(RollCallId::parse));
    }
}
