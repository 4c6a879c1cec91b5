package org.engross.library.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseFileTest {

    @TempDir
    Path folder;

    @Test
    void fileThatIsDeletedWhileTheProgramRunsIsTold() throws IOException {
        var file = Files.writeString(folder.resolve("engross.mv.db"), "as it was opened");
        var opened = opened(file);
        assertEquals(Status.UP, opened.call().getStatus());
        Files.writeString(file, "and written into");
        assertEquals(Status.UP, opened.call().getStatus());
        Files.delete(file);
        assertEquals(Status.DOWN, opened.call().getStatus());
    }

    @Test
    void anotherFileInItsPlaceIsTold() throws IOException {
        var file = Files.writeString(folder.resolve("engross.mv.db"), "as it was opened");
        var opened = opened(file);
        var backup = Files.writeString(folder.resolve("backup"), "as it was opened");
        Files.move(backup, file, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(Status.DOWN, opened.call().getStatus());
        assertEquals(
                file + " was deleted, or another was put in its place, while the program runs; start the program anew",
                opened.call().getData().orElseThrow().get("fault"));
    }

    @Test
    void databaseThatIsNoFileIsNotMissed() {
        var none = new DatabaseFile(Optional.empty());
        none.open(new StartupEvent());
        assertEquals(Status.UP, none.call().getStatus());
        assertEquals(Optional.empty(), DatabaseFile.path("jdbc:h2:mem:engross;DB_CLOSE_DELAY=-1"));
        assertEquals(Optional.of("/srv/engross"), DatabaseFile.path("jdbc:h2:file:/srv/engross;AUTO_SERVER=TRUE"));
    }

    private static DatabaseFile opened(Path file) {
        var opened = new DatabaseFile(Optional.of(file));
        opened.open(new StartupEvent());
        return opened;
    }
}
