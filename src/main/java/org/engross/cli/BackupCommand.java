package org.engross.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.engross.library.database.DatabaseServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code engross backup FILE}: the database as a zip, which is whole even while a server writes. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Copy the database to a zip, even while the server runs.",
        footer = {
            "%nTo restore, stop the server and unpack the zip into the data folder.",
            "A PostgreSQL is copied with pg_dump.",
            "%nExample:%n  engross backup engross-backup.zip"
        })
class BackupCommand implements Callable<Integer>, OfflineCommand {

    @Parameters(paramLabel = "FILE", description = "The zip to write, for example engross-backup.zip.")
    Path file;

    @ParentCommand
    EngrossCommand engross;

    /** Beside it first, so that an older copy goes only when the new one has been read. */
    @Override
    public Integer call() throws IOException {
        try {
            return DatabaseServer.named().isPresent() ? copiedByItsOwnPrograms() : copy();
        } catch (IllegalArgumentException e) {
            return Answer.unusable(e.getMessage());
        }
    }

    private int copiedByItsOwnPrograms() {
        return Answer.unusable("the texts are in a PostgreSQL, of which its own programs make copies:"
                + " pg_dump --format=custom --file=" + file + ", and pg_restore to put one back");
    }

    private int copy() throws IOException {
        var data = engross.dataFolder();
        if (!Files.exists(data.path().resolve(DataFolder.DATABASE))) {
            return Answer.notHeld("no database is in '" + data.path() + "'");
        }
        var whole = file.toAbsolutePath();
        if (!Files.isDirectory(whole.getParent()) || Files.isDirectory(whole)) {
            return Answer.wrongUsage("'" + file + "' cannot be written: its folder is not there, or it is a folder");
        }
        var part = whole.resolveSibling(whole.getFileName() + ".part.zip");
        try (var database = data.open()) {
            var seal = data.path().resolve(DataFolder.SEAL);
            var sealed = Files.exists(seal) ? Files.readAllBytes(seal) : new byte[0];
            copy(database, part);
            add(sealed, part);
            int texts = texts(part);
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            return Answer.done("copied the database with " + texts + " texts to " + file);
        } catch (SQLException | Unusable e) {
            return Answer.unusable(e.getMessage());
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void copy(Connection database, Path part) throws SQLException {
        try (var backup = database.prepareStatement("backup to ?")) {
            backup.setString(1, part.toString());
            backup.execute();
        }
    }

    /** The seal goes with the database: read before it, so that it never tells of more than the copy has. */
    private static void add(byte[] seal, Path part) throws IOException {
        try (var zip = FileSystems.newFileSystem(part)) {
            Files.write(zip.getPath(DataFolder.SEAL), seal);
        }
    }

    /** Opens the copy where it lies. */
    private static int texts(Path copy) throws SQLException {
        try (var opened = DriverManager.getConnection(
                        "jdbc:h2:zip:" + copy + "!/engross;ACCESS_MODE_DATA=r", "engross", "engross");
                var asked = opened.createStatement();
                var answer = asked.executeQuery("select count(*) from holding where superseded = false")) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
