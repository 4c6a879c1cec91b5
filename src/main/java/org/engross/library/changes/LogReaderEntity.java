package org.engross.library.changes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code log_reader}. */
@Entity
@Table(name = "log_reader")
class LogReaderEntity extends PanacheEntityBase {

    @Id
    @Column(length = 400)
    String name;

    /** Of the last change that was read. */
    long number;
}
