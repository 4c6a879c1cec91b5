package org.engross.cli;

import java.io.IOException;
import org.engross.citation.MeasureId;
import org.engross.citation.Nearest;
import org.engross.library.Proceedings;
import org.engross.measure.Measure;

/** Answers commands that name something of the record. */
final class RecordAnswer {

    private static final int NEAREST = 5;

    private RecordAnswer() {}

    /** What is done with a measure that is held. */
    interface Made {
        int of(Measure measure) throws IOException;
    }

    static int ofMeasure(Proceedings proceedings, String id, Made made) throws IOException {
        final MeasureId asked;
        try {
            asked = MeasureId.parse(id);
        } catch (IllegalArgumentException e) {
            return Answer.wrongUsage(e.getMessage());
        }
        var measure = proceedings.measure(asked);
        if (measure.isEmpty()) {
            var held =
                    proceedings.ids().measures().stream().map(Object::toString).toList();
            return Answer.notHeld(
                    "'" + id + "' is not held; nearest to it: " + String.join(", ", Nearest.of(id, held, NEAREST)));
        }
        return made.of(measure.get());
    }
}
