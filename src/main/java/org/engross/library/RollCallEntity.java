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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.citation.AmendmentId;
import org.engross.citation.Expression;
import org.engross.citation.Forum;
import org.engross.citation.MeasureId;
import org.engross.citation.RollCallId;
import org.engross.citation.TextId;
import org.engross.member.Party;
import org.engross.vote.Cast;
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

    /** A line for each member: id, party or nothing, state, answer and, in an election, for whom, with tabs between. */
    @Column(length = Length.LONG32)
    String answers;

    /**
     * What a member answered, as the roll call prints it.
     *
     * @param member perhaps by a Senate id
     * @param party unstated where the roll call prints none
     */
    record HeldAnswer(String member, Party party, String state, Cast cast, Optional<String> named) {

        static HeldAnswer of(Position position) {
            return new HeldAnswer(
                    position.member().value(), position.party(), position.state(), position.cast(), position.named());
        }

        static HeldAnswer read(String line) {
            var cells = line.split("\t", -1);
            return new HeldAnswer(
                    cells[0],
                    cells[1].isEmpty() ? Party.UNSTATED : Party.valueOf(cells[1]),
                    cells[2],
                    Cast.valueOf(cells[3]),
                    Optional.of(cells[4]).filter(name -> !name.isEmpty()));
        }

        String written() {
            return String.join(
                    "\t",
                    member,
                    party == Party.UNSTATED ? "" : party.name(),
                    state,
                    cast.name(),
                    named.map(name -> name.replaceAll("\\s+", " ")).orElse(""));
        }
    }

    /** In order of the members' ids. */
    List<HeldAnswer> answers() {
        return answers.lines().map(HeldAnswer::read).toList();
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
        return row;
    }

    /** In which a member was called. */
    static RollCallEntity of(PositionEntity position) {
        return find("id = ?1 and bundled = ?2", position.rollCall, position.bundled)
                .singleResult();
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
