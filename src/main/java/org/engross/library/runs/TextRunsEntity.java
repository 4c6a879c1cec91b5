package org.engross.library.runs;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.Length;

/** A row of {@code text_runs}: the numbers of a text that is in no segment yet. */
@Entity
@Table(name = "text_runs")
class TextRunsEntity extends PanacheEntityBase {

    @Id
    Long holding;

    /** Ascending, four bytes each. */
    @Column(name = "numbers", length = Length.LONG32)
    byte[] numbers;
}
