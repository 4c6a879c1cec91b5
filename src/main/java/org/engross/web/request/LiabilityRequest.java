package org.engross.web.request;

import jakarta.inject.Singleton;
import java.util.List;
import org.engross.editorial.LiabilitySets;
import org.engross.expression.ExpressedText;
import org.engross.expression.LiabilityGrids;
import org.engross.liability.LiabilityGrid;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;

/** Reads which texts a request wants in the liability grid, and makes it. */
@Singleton
public record LiabilityRequest(RequestedText reading, LiabilityGrids grids, LiabilitySets sets) {

    /** The texts of a grid, and the grid. */
    public record AnsweredGrid(List<ExpressedText> texts, LiabilityGrid grid) {}

    /** The ids asked for, commas taken apart, each once; those of the first set where none is. */
    List<String> ids(List<String> texts) {
        var asked = MemberFilter.words(texts).distinct().toList();
        if (asked.size() > sets.most()) {
            throw new ProblemException(Problem.badParameter(
                    "texts",
                    String.join(",", asked.subList(0, sets.most())) + ",…",
                    asked.size() + " texts are asked for; a grid takes at most " + sets.most()));
        }
        return asked.isEmpty() ? sets.sets().getFirst().texts() : asked;
    }

    public AnsweredGrid answer(List<String> texts) {
        var read = ids(texts).stream().map(id -> reading.text("texts", id)).toList();
        return new AnsweredGrid(read, grids.of(read));
    }
}
