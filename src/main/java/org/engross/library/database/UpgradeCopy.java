package org.engross.library.database;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * A copy of an H2 database in a file, made before its tables are changed and kept until all are. H2 does not undo the half of
 * a migration when the process that ran it is killed, and no migration can be run on what it leaves; the next start puts the
 * copy back. PostgreSQL undoes the half by itself.
 */
public final class UpgradeCopy implements Callback {

    private static final String DATABASE = ".mv.db";
    private static final String COPY = ".before-upgrade.zip";

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE || event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "copy before an upgrade";
    }

    /** @throws IllegalStateException where the copy cannot be written; nothing is changed then */
    @Override
    public void handle(Event event, Context context) {
        var database = path(context.getConnection());
        if (database.isEmpty()) {
            return;
        }
        var copy = Path.of(database.get() + COPY);
        try {
            if (event == Event.AFTER_MIGRATE) {
                Files.deleteIfExists(copy);
            } else if (!Files.exists(copy)) {
                write(context.getConnection(), copy);
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(
                    "the tables must be brought up to date, and the copy '" + copy
                            + "' that is made before cannot be kept: " + e.getMessage(),
                    e);
        }
    }

    /** Where H2 keeps the database, without the ending; empty where in memory, or where another database is asked. */
    private static Optional<String> path(Connection connection) {
        try {
            if (!connection.getMetaData().getURL().startsWith("jdbc:h2:")) {
                return Optional.empty();
            }
            try (var asked = connection.createStatement();
                    var path = asked.executeQuery("call database_path()")) {
                return path.next() ? Optional.ofNullable(path.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not say where its file is", e);
        }
    }

    /** Under another name first, so that a copy that bears its name is whole. */
    private static void write(Connection connection, Path copy) throws IOException, SQLException {
        var part = copy.resolveSibling(copy.getFileName() + ".part");
        try (var backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, part.toString());
            backup.execute();
        }
        Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Puts the copy back that an upgrade left which did not come to its end. Where another process has the database open,
     * that upgrade may still be going on, and nothing is done. The copy goes last: a process that is killed here has it put
     * back by the next.
     *
     * @param database the path of the database, without the ending
     * @return whether a copy was put back
     */
    public static boolean putBack(Path database) throws IOException {
        var copy = database.resolveSibling(database.getFileName() + COPY);
        if (!Files.exists(copy)) {
            return false;
        }
        var file = database.resolveSibling(database.getFileName() + DATABASE);
        try (var into = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var alone = into.tryLock()) {
            if (alone == null) {
                return false;
            }
            into.truncate(0);
            try (var zip = new ZipFile(copy.toFile());
                    var bytes =
                            zip.getInputStream(zip.getEntry(file.getFileName().toString()))) {
                bytes.transferTo(Channels.newOutputStream(into));
            }
            into.force(true);
        }
        Files.delete(copy);
        return true;
    }
}
