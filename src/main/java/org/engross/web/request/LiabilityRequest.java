package org.engross.web.request;

import jakarta.inject.Singleton;
import java.util.List;
import org.engross.editorial.LiabilitySets;
import org.engross.expression.ExpressedText;
import org.engross.expression.LiabilityGrids;
import org.engross.liability.LiabilityGrid;

/** Reads which texts a request wants in the liability grid, and makes it. */
@Singleton
public record LiabilityRequest(RequestedText reading, LiabilityGrids grids, LiabilitySets sets) {

    /** The texts of a grid, and the grid. */
    public record AnsweredGrid(List<ExpressedText> texts, LiabilityGrid grid) {}

    /** The ids asked for, commas taken apart, each once; those of the first set where none is. */
    List<String> ids(List<String> texts) {
        var asked = MemberFilter.atMost(sets.most(), "texts", texts, "texts");
        return asked.isEmpty() ? sets.sets().getFirst().texts() : asked;
    }

    public AnsweredGrid answer(List<String> texts) {
        var read = ids(texts).stream().map(id -> reading.text("texts", id)).toList();
        return new AnsweredGrid(read, grids.of(read));
    }
}
