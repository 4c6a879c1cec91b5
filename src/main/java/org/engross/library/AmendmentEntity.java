package org.engross.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engross.citation.AmendmentId;
import org.engross.citation.Forum;
import org.engross.citation.RollCallId;
import org.engross.citation.VersionId;
import org.engross.measure.Action;
import org.engross.measure.Amendment;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Disposition;
import org.engross.member.MemberId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code amendment}. Its cosponsorships and actions have tables of their own. */
@Entity
@Table(name = "amendment")
class AmendmentEntity extends PanacheEntityBase {

    @Id
    String id;

    String measure;

    String amends;

    String sponsor;

    @Column(length = 4000)
    String purpose;

    @Column(length = 4000)
    String description;

    @Column(name = "printed_in", length = 400)
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
    @Lob
    @Column(name = "also_named")
    String alsoNamed;

    static AmendmentEntity of(Amendment amendment) {
        var row = new AmendmentEntity();
        row.id = amendment.id().toString();
        row.measure = amendment.amends().measure().toString();
        row.amends = amendment.amends().toString();
        row.sponsor = amendment.sponsor().value();
        row.purpose = amendment.purpose();
        row.description = amendment.description();
        row.printedIn = amendment.printedIn();
        row.submitted = amendment.submitted();
        row.proposed = amendment.proposed().orElse(null);
        row.alsoNamed = amendment.alsoNamed().isEmpty()
                ? null
                : RecordJson.write(new RecordJson.AlsoNamedMembers(amendment.alsoNamed()));
        row.dispose(amendment.disposition());
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
                VersionId.parse(amends),
                new MemberId(sponsor),
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
                disposition(),
                actions);
    }

    private Disposition disposition() {
        return new Disposition(
                outcome,
                Optional.ofNullable(manner),
                disposed,
                forum,
                Optional.ofNullable(rollCall).map(RollCallId::parse));
    }
}
