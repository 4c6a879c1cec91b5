package org.engross.library.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a migration left that did not come to its end, as where the process was killed, hinders no start. */
class UpgradeCopyTest {

    private static final String HALF =
            "create table member (id int); insert into text values (2); select nothing from nowhere;";
    private static final String WHOLE = "create table member (id int); insert into text values (3);";

    @TempDir
    Path folder;

    private Path database;
    private Path migrations;

    @BeforeEach
    void upgradeThatIsCutOff() throws Exception {
        database = folder.resolve("engross");
        migrations = Files.createDirectories(folder.resolve("migrations"));
        Files.writeString(
                migrations.resolve("V1__text.sql"), "create table text (id int); insert into text values (1);");
        migrate();
        Files.writeString(migrations.resolve("V2__member.sql"), HALF);
        assertThrows(FlywayException.class, this::migrate);
    }

    @Test
    void whatWasBeforeIsPutBackAndTheUpgradeRunsAnew() throws Exception {
        Files.writeString(migrations.resolve("V2__member.sql"), WHOLE);
        assertThrows(FlywayException.class, this::migrate, "H2 undid the half by itself; the copy is of no use");
        assertTrue(UpgradeCopy.putBack(database));
        assertEquals("1", texts());
        assertFalse(UpgradeCopy.putBack(database), "there is one copy, and it was used");
        migrate();
        assertEquals("1, 3", texts());
        assertEquals(0, copies(), "an upgrade that came to its end leaves no copy");
    }

    /** A process that is killed while it puts the copy back leaves it. */
    @Test
    void copyIsPutBackOverWhatIsNoDatabase() throws Exception {
        Files.writeString(folder.resolve("engross.mv.db"), "half a file");
        assertTrue(UpgradeCopy.putBack(database));
        assertEquals("1", texts());
    }

    @Test
    void databaseThatAnotherProcessHasOpenIsLeftAlone() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var other = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Holder.class.getName(), database.toString())
                .redirectErrorStream(true)
                .start();
        try (var said = other.inputReader()) {
            assertEquals("open", said.readLine());
            assertFalse(UpgradeCopy.putBack(database));
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertTrue(UpgradeCopy.putBack(database));
    }

    /** Has a database open until it is killed. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            try (var connection = DriverManager.getConnection("jdbc:h2:file:" + arguments[0], "sa", "")) {
                System.out.println(connection.isClosed() ? "closed" : "open");
                System.in.read();
            }
        }
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(url(), "sa", "")
                .locations("filesystem:" + migrations)
                .callbacks(new UpgradeCopy())
                .load()
                .migrate();
    }

    private String url() {
        return "jdbc:h2:file:" + database;
    }

    private String texts() throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "sa", "");
                var asked = connection.createStatement();
                var rows = asked.executeQuery("select listagg(id, ', ') within group (order by id) from text")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private long copies() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().contains("before-upgrade"))
                    .count();
        }
    }
}
