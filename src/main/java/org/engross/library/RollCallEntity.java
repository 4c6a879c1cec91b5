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
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.citation.AmendmentId;
import org.engross.citation.Expression;
import org.engross.citation.Forum;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.citation.TextId;
import org.engross.library.answers.HeldAnswer;
import org.engross.library.answers.PartyTallies;
import org.engross.vote.ListedVote;
import org.engross.vote.Position;
import org.engross.vote.Requirement;
import org.engross.vote.RollCall;
import org.engross.vote.Vitiation;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code roll_call}, with what each member answered. */
@Entity
@Table(name = "roll_call")
@IdClass(RollCallEntity.RollCallKey.class)
class RollCallEntity extends PanacheEntityBase {

    /** The collection and an official record may both tell of it. */
    record RollCallKey(String id, boolean bundled) {}

    @Id
    String id;

    /** Whether the collection says so. */
    @Id
    boolean bundled;

    @Column(name = "called_on")
    LocalDate calledOn;

    @Column(name = "called_at")
    LocalTime calledAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Forum forum;

    @Column(length = 100000)
    String question;

    @Column(length = 4000)
    String type;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Requirement requirement;

    @Column(length = 4000)
    String result;

    String measure;

    String amendment;

    @Column(name = "text_voted_on", length = 4000)
    String textVotedOn;

    @Column(name = "printed_as")
    String printedAs;

    @Column(name = "vitiated_on")
    LocalDate vitiatedOn;

    @Column(name = "vitiated_by")
    String vitiatedBy;

    @Column(length = 4000)
    String source;

    @Column(length = Length.LONG32)
    String detail;

    /** A line for each member, see {@link HeldAnswer}. */
    @Column(length = Length.LONG32)
    String answers;

    /** See {@link PartyTallies}; null where they depend on the list of members, and of roll calls that an earlier version kept. */
    @Column(length = 1000)
    String tallies;

    /** In order of the members' ids. */
    List<HeldAnswer> answers() {
        return HeldAnswer.all(answers).toList();
    }

    static RollCallEntity of(RollCall vote, boolean bundled) {
        var row = new RollCallEntity();
        row.id = vote.id().toString();
        row.bundled = bundled;
        row.calledOn = vote.date();
        row.calledAt = vote.time();
        row.forum = vote.forum();
        row.question = vote.question();
        row.type = vote.type();
        row.requirement = vote.requirement().orElse(null);
        row.result = vote.result();
        row.measure = vote.measure().map(MeasureId::toString).orElse(null);
        row.amendment = vote.amendment().map(AmendmentId::toString).orElse(null);
        row.textVotedOn = vote.textVotedOn().map(Expression::toString).orElse(null);
        row.printedAs = vote.printedAs().map(TextId::toString).orElse(null);
        row.vitiatedOn = vote.vitiated().map(Vitiation::date).orElse(null);
        row.vitiatedBy = vote.vitiated().map(Vitiation::by).orElse(null);
        row.source = vote.source();
        row.detail = RecordJson.write(new RecordJson.VoteDetail(vote.extras()));
        row.answers = vote.positions().stream()
                .map(position -> HeldAnswer.of(position).written())
                .collect(Collectors.joining("\n"));
        row.tallies = PartyTallies.written(row.answers().stream()).orElse(null);
        return row;
    }

    /** The rows with these ids, without what is not needed to list them: the answers and the detail. */
    static List<RollCallEntity> listed(Collection<String> ids) {
        return getEntityManager()
                .createQuery(
                        "select id, bundled, calledOn, calledAt, forum, question, type, requirement, result, measure,"
                                + " amendment, textVotedOn, printedAs, vitiatedOn, vitiatedBy, source, tallies"
                                + " from RollCallEntity where id in ?1",
                        Object[].class)
                .setParameter(1, ids)
                .getResultList()
                .stream()
                .map(RollCallEntity::listed)
                .toList();
    }

    private static RollCallEntity listed(Object[] columns) {
        var row = new RollCallEntity();
        row.id = (String) columns[0];
        row.bundled = (boolean) columns[1];
        row.calledOn = (LocalDate) columns[2];
        row.calledAt = (LocalTime) columns[3];
        row.forum = (Forum) columns[4];
        row.question = (String) columns[5];
        row.type = (String) columns[6];
        row.requirement = (Requirement) columns[7];
        row.result = (String) columns[8];
        row.measure = (String) columns[9];
        row.amendment = (String) columns[10];
        row.textVotedOn = (String) columns[11];
        row.printedAs = (String) columns[12];
        row.vitiatedOn = (LocalDate) columns[13];
        row.vitiatedBy = (String) columns[14];
        row.source = (String) columns[15];
        row.tallies = (String) columns[16];
        return row;
    }

    /** Where the tallies are kept with it. */
    ListedVote toListedVote() {
        return new ListedVote(
                RollCallId.parse(id),
                calledOn,
                calledAt,
                forum,
                question,
                type,
                Optional.ofNullable(requirement),
                result,
                Optional.ofNullable(measure).map(MeasureId::parse),
                Optional.ofNullable(amendment).map(AmendmentId::parse),
                Optional.ofNullable(textVotedOn).map(Expression::parse),
                Optional.ofNullable(printedAs).map(TextId::parse),
                Optional.ofNullable(vitiatedOn).map(day -> new Vitiation(day, vitiatedBy)),
                source,
                PartyTallies.read(tallies));
    }

    RollCall toRollCall(List<Position> positions) {
        return new RollCall(
                RollCallId.parse(id),
                calledOn,
                calledAt,
                forum,
                question,
                type,
                Optional.ofNullable(requirement),
                result,
                Optional.ofNullable(measure).map(MeasureId::parse),
                Optional.ofNullable(amendment).map(AmendmentId::parse),
                Optional.ofNullable(textVotedOn).map(Expression::parse),
                Optional.ofNullable(printedAs).map(TextId::parse),
                Optional.ofNullable(vitiatedOn).map(day -> new Vitiation(day, vitiatedBy)),
                RecordJson.read(detail, RecordJson.VoteDetail.class).extras(),
                source,
                positions);
    }
}
