package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderTest {

    @TempDir
    Path folder;

    private static String refused(Path data) {
        return assertThrows(
                        Unusable.class,
                        () -> DataFolder.of(Optional.of(data)).open().close())
                .getMessage();
    }

    @Test
    void folderThatIsNotThereIsMade() throws Exception {
        var data = folder.resolve("a/b");
        DataFolder.of(Optional.of(data)).open().close();
        try (var files = Files.list(data)) {
            assertEquals(
                    DataFolder.DATABASE,
                    files.map(file -> file.getFileName().toString()).findFirst().orElseThrow());
        }
    }

    @Test
    void fileInPlaceOfTheFolderIsToldWithWhatToDo() throws IOException {
        var file = Files.writeString(folder.resolve("data"), "mine");
        assertEquals(
                "'" + file + "' is a file, and the data is kept in a folder; name another folder with --data or"
                        + " ENGROSS_DATA",
                refused(file));
        assertTrue(refused(file.resolve("below")).startsWith("the data folder '" + file.resolve("below") + "' cannot"));
        assertEquals("mine", Files.readString(file));
    }

    /** Emptied, and cut off in its header. Cut off farther down, H2 may find an older state that is whole. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001})
    void databaseThatIsCutOffIsToldInOneLineAndLeftAsItIs(double share) throws Exception {
        var whole = Files.readAllBytes(database());
        var cut = Arrays.copyOf(whole, (int) (whole.length * share));
        Files.write(folder.resolve(DataFolder.DATABASE), cut);
        var why = refused(folder);
        assertTrue(why.startsWith("the database '" + folder.resolve(DataFolder.DATABASE) + "' cannot be read, "), why);
        assertTrue(why.contains("put a backup in its place, or move it away"), why);
        assertFalse(why.contains("\n"), why);
        assertTrue(Arrays.equals(cut, Files.readAllBytes(folder.resolve(DataFolder.DATABASE))));
    }

    @Test
    void fileThatIsNoDatabaseIsToldSo() throws IOException {
        Files.writeString(folder.resolve(DataFolder.DATABASE), "Be it enacted. ".repeat(1000));
        assertTrue(refused(folder).contains("cannot be read, it may be damaged"));
    }

    /** A database with enough in it that half of it is not the whole. */
    private Path database() throws Exception {
        var data = folder.resolve("whole");
        try (var connection = DataFolder.of(Optional.of(data)).open();
                var statement = connection.createStatement()) {
            statement.execute("create table words as select x, random_uuid() as word from system_range(1, 20000)");
        }
        return data.resolve(DataFolder.DATABASE);
    }
}
