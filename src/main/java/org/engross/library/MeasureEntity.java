package org.engross.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
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

/** A row of {@code measure}. Its cosponsorships and actions have tables of their own. */
@Entity
@Table(name = "measure")
class MeasureEntity extends PanacheEntityBase {

    @Id
    String id;

    @Column(length = 1000)
    String title;

    LocalDate introduced;

    String sponsor;

    /** Null where it became none. */
    String law;

    /** What is never asked for by itself; see {@link RecordJson.MeasureDetail}. */
    @Lob
    String detail;

    static MeasureEntity of(Measure measure) {
        var row = new MeasureEntity();
        row.id = measure.id().toString();
        row.title = measure.title();
        row.introduced = measure.introduced();
        row.sponsor = measure.sponsor().value();
        row.law = measure.law().map(Object::toString).orElse(null);
        row.detail = RecordJson.write(RecordJson.MeasureDetail.of(measure));
        return row;
    }

    Measure toMeasure(List<Cosponsorship> cosponsorships, List<Action> actions) {
        var more = RecordJson.read(detail, RecordJson.MeasureDetail.class);
        return new Measure(
                MeasureId.parse(id),
                title,
                introduced,
                new MemberId(sponsor),
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
                more.source());
    }
}
