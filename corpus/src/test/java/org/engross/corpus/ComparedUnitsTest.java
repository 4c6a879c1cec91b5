package org.engross.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.RowFactory;
import org.engross.corpus.ComparedUnits.ComparedUnit;
import org.junit.jupiter.api.Test;

class ComparedUnitsTest {

    private static final int LEAST = 10;

    /** Each place with so many words of its own. */
    private static PlacedWords text(Object... placesAndWords) {
        return PlacedWords.of(IntStream.range(0, placesAndWords.length / 2)
                .mapToObj(i -> RowFactory.create(
                        placesAndWords[2 * i],
                        "word ".repeat((Integer) placesAndWords[2 * i + 1]).strip()))
                .toList());
    }

    private static ComparedUnits units(Object... placesAndWords) {
        return ComparedUnits.of(text(placesAndWords), LEAST);
    }

    @Test
    void provisionAndThoseBelowItAreUnits() {
        assertEquals(
                List.of(new ComparedUnit(0, 30), new ComparedUnit(0, 12), new ComparedUnit(12, 18)),
                units("s1/a", 12, "s1/b", 18).units().stream().distinct().toList());
    }

    @Test
    void wordsInNoUnitAreCounted() {
        // Section 1 alone is long enough; the words of section 2 are too few, and the whole is too long.
        var units = units("s1", 38, "s2", 7);
        assertEquals(
                List.of(new ComparedUnit(0, 38)),
                units.units().stream().distinct().toList());
        assertEquals(7, units.leftOut());
    }

    @Test
    void longParagraphIsCutIntoStretchesThatOverlap() {
        assertEquals(
                List.of(
                        new ComparedUnit(0, 40),
                        new ComparedUnit(20, 40),
                        new ComparedUnit(40, 40),
                        new ComparedUnit(60, 40)),
                units("s1", 100).units());
    }

    @Test
    void shortParagraphsOfALongListLieInStretchesTogether() {
        var list = new Object[40];
        for (int i = 0; i < list.length; i += 2) {
            list[i] = "s1/" + (i / 2 + 1);
            list[i + 1] = 3;
        }
        var units = units(list);
        assertEquals(0, units.leftOut());
        var covered = new boolean[60];
        units.units()
                .forEach(unit -> IntStream.range(unit.first(), unit.first() + unit.length())
                        .forEach(word -> covered[word] = true));
        assertTrue(IntStream.range(0, 60).allMatch(word -> covered[word]));
    }
}
