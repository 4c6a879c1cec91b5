package org.engross.export.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.engross.export.json.ComparisonView.ChangeView;
import org.engross.export.json.ComparisonView.RegroupingView;
import org.junit.jupiter.api.Test;

class ComparisonViewTest {

    private static final RegroupingView SPLIT = new RegroupingView("split", List.of("11"), List.of("11", "13"));
    private static final RegroupingView MERGED = new RegroupingView("merged", List.of("20", "21"), List.of("20"));

    @Test
    void oneChangeHasTheRegroupingsOfWhichItIsAPart() {
        var whole = new ComparisonView(
                null,
                null,
                null,
                null,
                false,
                null,
                List.of(SPLIT, MERGED),
                List.of(
                        change("a1", "11", "11"),
                        change("b2", null, "13"),
                        change("c3", "21", null),
                        change("d4", "3", "3")));
        assertEquals(List.of(SPLIT), whole.only("a1").regroupings());
        assertEquals(List.of(SPLIT), whole.only("b2").regroupings());
        assertEquals(List.of(MERGED), whole.only("c3").regroupings());
        assertNull(whole.only("d4").regroupings());
        assertEquals(
                List.of("d4"),
                whole.only("d4").changes().stream().map(ChangeView::id).toList());
    }

    private static ChangeView change(String id, String from, String to) {
        return new ChangeView(
                id, "reworded", false, false, from, to, "", false, null, List.of(), null, null, List.of());
    }
}
