package org.engross.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublishedScoreTest {

    @Test
    void pageTellsTheScoreOfLawsLeftOutAsItIsPublished() throws IOException {
        var published = Files.readString(Path.of("docs/amending-score.md"));
        var leftOut = published.substring(
                published.indexOf("## Laws that were left out"),
                published.indexOf("## Laws on which the engine was built"));
        var rows = leftOut.lines()
                .filter(line -> line.startsWith("| ") && line.contains("%"))
                .map(line -> line.substring(2, line.length() - 2).split(" \\| "))
                .map(cells -> new PublishedScore.ScoreRow(cells[0], cells[1], cells[2], cells[4], cells[5]))
                .toList();
        assertEquals(rows, PublishedScore.LEFT_OUT);
    }
}
