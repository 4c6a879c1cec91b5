package org.engross.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.editorial.LiabilitySets;
import org.engross.expression.ExpressedText;
import org.engross.liability.Cell;
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

    /** {@code In 4 of 7 texts; added in 1, changed in 1, gone from 1.} The squares tell in which. */
    public String sentence(LiabilityGrid.ElementRow row) {
        long having = row.cells().stream().filter(cell -> !cell.isEmpty()).count();
        if (having == 0) {
            return "No such words in any of these texts.";
        }
        int all = row.cells().size();
        var changes = Stream.of(
                        told(row, Cell.Standing.ADDED, "added in "),
                        told(row, Cell.Standing.CHANGED, "changed in "),
                        told(row, Cell.Standing.GONE, "gone from "))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
        return (having == all ? "In all " + all + " texts; " : "In " + having + " of " + all + " texts; ")
                + (changes.isEmpty() ? "never changed." : changes + ".");
    }

    private static String told(LiabilityGrid.ElementRow row, Cell.Standing standing, String words) {
        long texts =
                row.cells().stream().filter(cell -> cell.standing() == standing).count();
        return texts == 0 ? "" : words + texts;
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
