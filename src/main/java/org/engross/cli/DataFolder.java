package org.engross.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.engross.library.database.UpgradeCopy;
import org.engross.library.salvage.Salvage;
import org.engross.library.salvage.UnreadableDatabase;

/** The folder in which the database of this user is kept; looked at before anything is started on it. */
record DataFolder(Path path) {

    /** The database, as H2 names its file. */
    static final String DATABASE = "engross.mv.db";

    private static final String NAME = "engross";

    /** How many texts the database should hold; see the room library.inventory. */
    static final String SEAL = "engross.seal";

    private static final String ANOTHER = "; name another folder with --data or ENGROSS_DATA";

    /** The folder asked for, else the one that the system names, else that of the user. */
    static DataFolder of(Optional<Path> asked) {
        return new DataFolder(asked.or(() -> named(System.getProperty("engross.data")))
                .or(() -> named(System.getenv("ENGROSS_DATA")))
                .orElseGet(DataFolder::ofUser)
                .toAbsolutePath()
                .normalize());
    }

    private static Optional<Path> named(String name) {
        return Optional.ofNullable(name).filter(given -> !given.isBlank()).map(Path::of);
    }

    private static Path ofUser() {
        return named(System.getenv("XDG_DATA_HOME"))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share"))
                .resolve("engross");
    }

    /** Makes the folder where it is not there, and opens the database; the caller closes it when the program has. */
    Connection open() throws Unusable {
        make();
        putBackWhatAnUpgradeLeft();
        look();
        try {
            return DriverManager.getConnection(
                    "jdbc:h2:file:" + path.resolve(NAME) + ";AUTO_SERVER=TRUE;WRITE_DELAY=0", "engross", "engross");
        } catch (SQLException e) {
            throw damaged(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private void putBackWhatAnUpgradeLeft() throws Unusable {
        try {
            if (UpgradeCopy.putBack(path.resolve(NAME))) {
                Answer.tell("the program was ended while it brought the tables of the database up to date;"
                        + " the database was put back as it was before");
            }
        } catch (IOException e) {
            throw new Unusable("an upgrade of the database in '" + path
                    + "' was cut off, and the copy from before it cannot be put back: " + reason(e));
        }
    }

    /**
     * Brings what can be read of a damaged database into a new file, before it is opened.
     *
     * @return a sentence for each thing that was lost or that was done
     */
    List<String> salvage() throws Unusable {
        make();
        putBackWhatAnUpgradeLeft();
        look();
        try {
            return Salvage.of(path.resolve(NAME));
        } catch (UnreadableDatabase e) {
            throw e.isInUse()
                    ? new Unusable("another program uses the database in '" + path + "'; stop it first")
                    : damaged(e.getMessage());
        } catch (IOException e) {
            throw new Unusable("no new database can be written in '" + path + "': " + reason(e));
        }
    }

    /** Something is written, since rights alone do not tell: a disk may be read-only or full. */
    private void make() throws Unusable {
        try {
            Files.createDirectories(path);
            Files.delete(Files.createTempFile(path, "writable", ".tmp"));
        } catch (FileAlreadyExistsException e) {
            throw new Unusable("'" + e.getFile() + "' is a file, and the data is kept in a folder" + ANOTHER);
        } catch (IOException e) {
            throw new Unusable("the data folder '" + path + "' cannot be written: " + reason(e) + ANOTHER);
        }
    }

    private void look() throws Unusable {
        var database = path.resolve(DATABASE);
        if (Files.exists(database) && !(Files.isRegularFile(database) && Files.isWritable(database))) {
            throw new Unusable("the database '" + database + "' cannot be written" + ANOTHER);
        }
        if (database.toFile().exists() && database.toFile().length() == 0) {
            throw damaged("it is empty");
        }
    }

    private static String reason(IOException e) {
        return e instanceof FileSystemException file && file.getReason() != null
                ? file.getFile() + ": " + file.getReason()
                : e.getClass().getSimpleName() + " " + e.getMessage();
    }

    /** @param why what the database says of itself, in a line */
    Unusable damaged(String why) {
        return new Unusable("the database '" + path.resolve(DATABASE) + "' cannot be read, it may be damaged (" + why
                + "); put a backup in its place, or move it away:"
                + " then the bundled collection is taken in again, but not what you took in yourself");
    }
}
