package org.engross.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.engross.citation.MeasureId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureListTest {

    @TempDir
    Path folder;

    @Test
    void aListWithLinesThatAreNoMeasureIsRefusedWithEachOfThem() throws IOException {
        var list = folder.resolve("list.csv");
        Files.writeString(list, "measure,note\nhr1865-115,\nFOSTA,\n\"s 1693\",\n");
        var refused = assertThrows(IllegalArgumentException.class, () -> MeasureList.read(list));
        assertEquals("""
                line 3: not a measure: 'FOSTA' (a measure is written like hr1865-115)
                line 4: not a measure: 's 1693' (a measure is written like hr1865-115)""", refused.getMessage());
        Files.writeString(list, "bill\nhr1865-115\n");
        assertThrows(IllegalArgumentException.class, () -> MeasureList.read(list));
    }

    @Test
    void theListOfSection230HasSeventyFiveMeasures() throws IOException {
        var lists = MeasureList.folder(Path.of("fixtures/lists"));
        var measures = lists.get("section-230").measures();
        assertEquals(75, measures.size());
        assertEquals(75, measures.stream().distinct().count());
        assertEquals(MeasureId.parse("hr1865-115"), measures.getFirst());
        assertEquals(119, measures.getLast().congress().number());
        assertEquals(Map.of(), MeasureList.folder(folder.resolve("none")));
    }
}
