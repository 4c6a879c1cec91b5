package org.engross.web.page;

import java.util.List;
import java.util.Optional;
import org.engross.editorial.LiabilitySets;
import org.engross.expression.ExpressedText;
import org.engross.liability.LiabilityGrid;
import org.engross.library.Holding;
import org.engross.web.http.Addresses;
import org.engross.web.request.LiabilityRequest;

/**
 * What the page of the liability grid prints.
 *
 * @param sets the sets of texts that an editor chose
 * @param held every text, to choose from
 */
record LiabilityPage(LiabilityRequest.AnsweredGrid answer, LiabilitySets sets, List<Holding> held) {

    private List<String> ids() {
        return answer.texts().stream().map(ExpressedText::id).toList();
    }

    public List<String> marks() {
        return ExpressedText.marks(answer.texts().toArray(ExpressedText[]::new));
    }

    public boolean shows(Holding text) {
        return ids().contains(text.id());
    }

    public boolean isCurrent(LiabilitySets.TextSet set) {
        return set.texts().equals(ids());
    }

    /** The set that is shown; empty where the reader chose the texts. */
    public Optional<LiabilitySets.TextSet> current() {
        return sets.sets().stream().filter(this::isCurrent).findAny();
    }

    /** The texts shown, as a value in the query of an address. */
    public String query() {
        return Addresses.parameter(String.join(",", ids()));
    }

    public String query(LiabilitySets.TextSet set) {
        return Addresses.parameter(String.join(",", set.texts())).replace("%2C", ",");
    }

    /** The title of the text that a column is told against; empty where it stands by itself. */
    public String before(int column) {
        return answer.grid().before(column).map(LiabilityGrid.TextColumn::id).stream()
                .flatMap(id -> answer.texts().stream().filter(text -> text.id().equals(id)))
                .map(ExpressedText::title)
                .findAny()
                .orElse("");
    }
}
