package org.engross.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.engross.citation.AmendmentId;
import org.engross.citation.Expression;
import org.engross.citation.Forum;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.citation.TextId;
import org.engross.vote.Position;
import org.engross.vote.Requirement;
import org.engross.vote.RollCall;
import org.engross.vote.Vitiation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code roll_call}. Its positions have a table of their own. */
@Entity
@Table(name = "roll_call")
class RollCallEntity extends PanacheEntityBase {

    @Id
    String id;

    @Column(name = "called_on")
    LocalDate calledOn;

    @Column(name = "called_at")
    LocalTime calledAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Forum forum;

    @Column(length = 1000)
    String question;

    @Column(length = 400)
    String type;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Requirement requirement;

    @Column(length = 400)
    String result;

    String measure;

    String amendment;

    @Column(name = "text_voted_on", length = 400)
    String textVotedOn;

    @Column(name = "printed_as")
    String printedAs;

    @Column(name = "vitiated_on")
    LocalDate vitiatedOn;

    @Column(name = "vitiated_by")
    String vitiatedBy;

    @Column(length = 1000)
    String source;

    static RollCallEntity of(RollCall vote) {
        var row = new RollCallEntity();
        row.id = vote.id().toString();
        row.calledOn = vote.date();
        row.calledAt = vote.time();
        row.forum = vote.forum();
        row.question = vote.question();
        row.type = vote.type();
        row.requirement = vote.requirement();
        row.result = vote.result();
        row.measure = vote.measure().toString();
        row.amendment = vote.amendment().map(AmendmentId::toString).orElse(null);
        row.textVotedOn = vote.textVotedOn().toString();
        row.printedAs = vote.printedAs().map(TextId::toString).orElse(null);
        row.vitiatedOn = vote.vitiated().map(Vitiation::date).orElse(null);
        row.vitiatedBy = vote.vitiated().map(Vitiation::by).orElse(null);
        row.source = vote.source();
        return row;
    }

    RollCall toRollCall(List<Position> positions) {
        return new RollCall(
                RollCallId.parse(id),
                calledOn,
                calledAt,
                forum,
                question,
                type,
                requirement,
                result,
                MeasureId.parse(measure),
                Optional.ofNullable(amendment).map(AmendmentId::parse),
                Expression.parse(textVotedOn),
                Optional.ofNullable(printedAs).map(TextId::parse),
                Optional.ofNullable(vitiatedOn).map(day -> new Vitiation(day, vitiatedBy)),
                source,
                positions);
    }
}
