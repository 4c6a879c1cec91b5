package org.engross.library.runs;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;

/** A row of {@code run_segment}: which texts of a segment have which of the numbers that begin alike. */
@Entity
@Table(name = "run_segment")
@IdClass(RunSegmentEntity.SegmentKey.class)
class RunSegmentEntity extends PanacheEntityBase {

    /** The row of a segment that lists its texts. */
    static final int TEXTS = -1;

    record SegmentKey(int bucket, long segment) {}

    /** The first bits of the numbers, or {@link #TEXTS}. */
    @Id
    int bucket;

    /** The first text of the segment. */
    @Id
    long segment;

    /** Of a bucket, the other bits of a number and the place of a text, ascending, four bytes each; or the texts, eight bytes each. */
    @Column(length = 1_000_000)
    byte[] entries;

    static RunSegmentEntity of(int bucket, long segment, byte[] entries) {
        var row = new RunSegmentEntity();
        row.bucket = bucket;
        row.segment = segment;
        row.entries = entries;
        return row;
    }

    /** A row as it is asked for. */
    record StoredEntries(int bucket, long segment, byte[] entries) {}

    static List<StoredEntries> of(Collection<Integer> buckets) {
        return find("bucket in ?1", buckets).project(StoredEntries.class).list();
    }
}
