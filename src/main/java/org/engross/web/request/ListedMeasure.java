package org.engross.web.request;

import java.util.List;
import java.util.Optional;
import org.engross.citation.MeasureId;
import org.engross.library.Holding;
import org.engross.measure.Measure;

/**
 * A measure of a list.
 *
 * @param measure empty where neither its record nor a text of it is held
 * @param texts those that are held, oldest first
 */
public record ListedMeasure(MeasureId id, Optional<Measure> measure, List<Holding> texts) {

    public ListedMeasure {
        texts = List.copyOf(texts);
    }

    /** Whether its status record is held; without it, texts that are not held are not known of. */
    public boolean isFetched() {
        return measure.filter(Measure::isCollected).isPresent();
    }
}
