package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.engross.export.table.Column;
import org.engross.export.table.Table;
import org.engross.proceeding.Coverage;
import org.junit.jupiter.api.Test;

/** A list that was not collected and a list of nothing are told apart. */
class TableAnswerTest {

    private static final Table EMPTY = new Table(
            "votes",
            "Votes",
            "a status record",
            LocalDate.of(2018, 4, 11),
            List.of(new Column("vote", "Vote", Column.Type.TEXT, "A roll call.", "the record")),
            0,
            Stream::empty);

    @Test
    void whatWasNotCollectedMakesNoFile() {
        var said = Said.by(() -> TableAnswer.of(EMPTY, Coverage.none("The votes were not collected."), format()));
        assertEquals(Answer.NOT_HELD, said.exit());
        assertEquals("", said.out());
        assertEquals("engross: not collected: The votes were not collected.\n", said.err());
    }

    @Test
    void whatThereIsNoneOfIsAFileWithoutRows() {
        var said = Said.by(() -> TableAnswer.of(EMPTY, Coverage.all("All votes are listed."), format()));
        assertEquals(Answer.NOT_HELD, said.exit());
        assertTrue(said.out().startsWith("vote"), said.out());
        assertEquals("engross: " + Table.NOTHING + "\n", said.err());
    }

    @Test
    void whatIsListedInPartSaysSo() {
        var said = Said.by(() -> TableAnswer.of(EMPTY, Coverage.some("There may be others."), format()));
        assertTrue(said.err().contains("There may be others."), said.err());
    }

    private static TableAnswer.Format format() {
        return TableAnswer.Format.CSV;
    }
}
