package org.engross.measure;

import java.util.Objects;
import org.engross.citation.MeasureId;

/**
 * Another measure that goes with one.
 *
 * @param relation in the words of the status record: {@code Related bill}
 * @param identifiedBy who says so: {@code CRS}, {@code House}
 */
public record RelatedMeasure(MeasureId measure, String title, String relation, String identifiedBy) {

    public RelatedMeasure {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(identifiedBy, "identifiedBy");
    }
}
