package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {

    @TempDir
    Path there;

    @Test
    void folderThatIsNotThereIsNamed() {
        var folder = there.resolve("nonexistent");
        var refused = assertThrows(Unusable.class, () -> TemporaryFolder.check(folder));
        assertEquals(
                "the folder for temporary files, '" + folder
                        + "', cannot be written to; make it writable, or name another with -Djava.io.tmpdir",
                refused.getMessage());
    }

    @Test
    void nothingIsLeftInTheFolder() throws Exception {
        TemporaryFolder.check(there);
        try (var files = Files.list(there)) {
            assertEquals(0, files.count());
        }
    }
}
