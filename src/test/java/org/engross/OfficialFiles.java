package org.engross;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of official files that {@code ENGROSS_OFFICIAL_FILES} names; docs/official-files.md tells its layout. */
public final class OfficialFiles {

    private static final String VARIABLE = "ENGROSS_OFFICIAL_FILES";

    private OfficialFiles() {}

    /**
     * A file or folder below it: {@code samples/uslm/S1900_RS.xml}.
     *
     * @throws IllegalStateException if no folder is named or the file is not in it
     */
    public static Path at(String place) {
        var folder = Optional.ofNullable(System.getenv(VARIABLE)).orElseThrow(() -> missing(VARIABLE + " is not set"));
        var file = HeldTexts.HOME.resolve(folder).resolve(place).normalize();
        if (!Files.exists(file)) {
            throw missing("not there: " + file);
        }
        return file;
    }

    /** Whether there is such a file or folder below it. */
    public static boolean has(String place) {
        return Optional.ofNullable(System.getenv(VARIABLE))
                .filter(folder -> Files.exists(HeldTexts.HOME.resolve(folder).resolve(place)))
                .isPresent();
    }

    private static IllegalStateException missing(String what) {
        return new IllegalStateException(what + "; docs/official-files.md tells which files stand where");
    }
}
