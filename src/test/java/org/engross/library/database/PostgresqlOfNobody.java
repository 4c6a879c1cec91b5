package org.engross.library.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * A server started by root, in a container that gives no user namespaces: its programs, unpacked from the same dependency, are
 * run as the user nobody by {@code setpriv}, which every Debian has.
 *
 * @param folder of the programs and the data
 */
record PostgresqlOfNobody(Process server, int port, Path folder) {

    private static final int NOBODY = 65534;
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    private static final int SECONDS = 60;

    /** Whether the usual way fails here: PostgreSQL refuses root, and nobody else can be had from the kernel. */
    static boolean isNeeded() throws IOException {
        return "root".equals(System.getProperty("user.name")) && exit(List.of("unshare", "-U", "true")) != 0;
    }

    static PostgresqlOfNobody start() throws IOException {
        var folder = Files.createTempDirectory("engross-postgresql");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        unpack(folder);
        var data = Files.createDirectory(folder.resolve("data"));
        require(List.of("chown", NOBODY + ":" + NOBODY, data.toString()));
        require(asNobody(
                folder.resolve("bin/initdb"), "-A", "trust", "-U", "postgres", "-E", "UTF8", "-N", "-D", data));
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        var server = started(
                asNobody(folder.resolve("bin/postgres"), "-D", data, "-p", port, "-h", "127.0.0.1", "-k", data, "-F"));
        var running = new PostgresqlOfNobody(server, port, folder);
        for (int tenth = 0; tenth < 10 * SECONDS && server.isAlive() && !running.answers(); tenth++) {
            ended(server, TimeUnit.SECONDS.toMillis(1) / 10);
        }
        return running;
    }

    private boolean answers() {
        try {
            DriverManager.getConnection(url("postgres"), "postgres", "").close();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    void stop() throws IOException {
        server.destroy();
        ended(server, TimeUnit.SECONDS.toMillis(SECONDS));
        exit(List.of("rm", "-rf", folder.toString()));
    }

    private static void unpack(Path folder) throws IOException {
        try (var packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                        System.getProperty("os.name"),
                        System.getProperty("os.arch").replace("amd64", "x86_64"));
                var files = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                var place = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(place);
                    continue;
                }
                Files.createDirectories(place.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(files, place);
                    Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }

    private static List<String> asNobody(Object... words) {
        return Stream.concat(AS_NOBODY.stream(), Stream.of(words).map(Object::toString))
                .toList();
    }

    private static void require(List<String> command) throws IOException {
        if (exit(command) != 0) {
            throw new IOException("failed: " + String.join(" ", command));
        }
    }

    private static int exit(List<String> command) throws IOException {
        var process = started(command);
        return ended(process, TimeUnit.SECONDS.toMillis(SECONDS)) ? process.exitValue() : -1;
    }

    private static boolean ended(Process process, long milliseconds) throws IOException {
        try {
            return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static Process started(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .directory(Path.of("/tmp").toFile())
                .start();
    }
}
