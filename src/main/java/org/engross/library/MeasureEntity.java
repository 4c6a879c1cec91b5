package org.engross.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engross.citation.LawCitation;
import org.engross.citation.MeasureId;
import org.engross.measure.Action;
import org.engross.measure.Cosponsorship;
import org.engross.measure.Measure;
import org.engross.member.MemberId;
import org.hibernate.Length;

/** A row of {@code measure}. Its cosponsorships and actions have tables of their own. */
@Entity
@Table(name = "measure")
@IdClass(MeasureEntity.MeasureKey.class)
class MeasureEntity extends PanacheEntityBase {

    /** The collection and an official record may both tell of it. */
    record MeasureKey(String id, boolean bundled) {}

    @Id
    String id;

    /** Whether the collection says so. */
    @Id
    boolean bundled;

    @Column(length = 100000)
    String title;

    /** Null where no record bears it. */
    LocalDate introduced;

    /** Null where no record names one. */
    String sponsor;

    /** Null where it became none. */
    String law;

    /** Whether a summary of it is held. */
    boolean summarized;

    /** What is never asked for by itself; see {@link RecordJson.MeasureDetail}. */
    @Column(length = Length.LONG32)
    String detail;

    static MeasureEntity of(Measure measure, boolean bundled) {
        var row = new MeasureEntity();
        row.id = measure.id().toString();
        row.bundled = bundled;
        row.title = measure.title();
        row.introduced = measure.introduced().orElse(null);
        row.sponsor = measure.sponsor().map(MemberId::value).orElse(null);
        row.law = measure.law().map(Object::toString).orElse(null);
        row.summarized = !measure.summaries().isEmpty();
        row.detail = RecordJson.write(RecordJson.MeasureDetail.of(measure));
        return row;
    }

    Measure toMeasure(List<Cosponsorship> cosponsorships, List<Action> actions) {
        var more = RecordJson.read(detail, RecordJson.MeasureDetail.class);
        return new Measure(
                MeasureId.parse(id),
                title,
                Optional.ofNullable(introduced),
                Optional.ofNullable(sponsor).map(MemberId::new),
                Optional.ofNullable(law).map(LawCitation::parse).map(LawCitation.PublicLaw.class::cast),
                more.titles(),
                cosponsorships,
                actions,
                more.committees(),
                more.reports(),
                more.related(),
                more.versions(),
                more.recordedVotes(),
                more.summaries(),
                more.extras(),
                more.source());
    }
}
