package org.engross.web.operate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.engross.ingest.Loaded;
import org.engross.ingest.Loading;
import org.engross.web.http.Problem;
import org.engross.web.http.ProblemException;

/** Takes in what is sent. One file, or archive of files, at a time. */
@ApplicationScoped
class SentFiles {

    /** Of one folder, and nothing that a log could read as more than a name. */
    private static final String FILE_NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,199}";

    private final Loading loading;
    private final Semaphore turn = new Semaphore(1);

    @Inject
    SentFiles(Loading loading) {
        this.loading = loading;
    }

    /**
     * Takes in a file as the command {@code ingest} does.
     *
     * @param name of the file, under which its text is held; null where none is given
     * @param replace whether its texts stand in the place of those that are held from other files
     */
    @ActivateRequestContext
    Loaded takeIn(String name, boolean replace, byte[] file) throws IOException {
        if (name == null || !name.matches(FILE_NAME)) {
            throw new ProblemException(Problem.badParameter(
                    "name", String.valueOf(name), "name is the name of the file, without a folder: hr82-118.xml"));
        }
        if (!turn.tryAcquire()) {
            throw new ProblemException(new Problem(
                    "/problems/busy", "Too many requests at once", 503, "another file is being taken in", Map.of()));
        }
        try {
            return inFolderOfItsOwn(name, replace, file);
        } finally {
            turn.release();
        }
    }

    private Loaded inFolderOfItsOwn(String name, boolean replace, byte[] file) throws IOException {
        var folder = Files.createTempDirectory("engross-sent");
        var place = folder.resolve(name);
        try {
            Files.write(place, file);
            return replace ? loading.replacing(place) : loading.file(place);
        } finally {
            Files.deleteIfExists(place);
            Files.delete(folder);
        }
    }
}
