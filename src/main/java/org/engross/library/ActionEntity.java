package org.engross.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.engross.measure.Action;
import org.hibernate.Length;

/** A row of {@code action}: something done with a measure or an amendment. */
@Entity
@Table(name = "action")
@IdClass(ActionEntity.ActionKey.class)
class ActionEntity extends PanacheEntityBase {

    /** The record orders the actions of its subject. */
    record ActionKey(String subject, boolean bundled, int place) {}

    @Id
    String subject;

    /** Whether the collection says so. */
    @Id
    boolean bundled;

    /** The place in the record, oldest first, from 0. */
    @Id
    int place;

    @Column(name = "acted_on")
    LocalDate actedOn;

    /** Null where the record gives none. */
    @Column(name = "acted_at")
    LocalTime actedAt;

    @Column(length = 100000)
    String words;

    /** Their codes, a space between them. */
    @Column(length = 4000)
    String committees;

    @Column(length = Length.LONG32)
    String records;

    static ActionEntity of(Object subject, boolean bundled, int place, Action action) {
        var row = new ActionEntity();
        row.subject = subject.toString();
        row.bundled = bundled;
        row.place = place;
        row.actedOn = action.date();
        row.actedAt = action.time().orElse(null);
        row.words = action.text();
        row.committees = String.join(" ", action.committees());
        row.records = RecordJson.write(new RecordJson.ActionRecords(action.records()));
        return row;
    }

    Action toAction() {
        return new Action(
                actedOn,
                Optional.ofNullable(actedAt),
                words,
                committees.isEmpty() ? List.of() : List.of(committees.split(" ")),
                RecordJson.read(records, RecordJson.ActionRecords.class).records());
    }
}
