package org.engross.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.engross.library.database.DatabaseServer;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The program. The arguments are read first, then the data folder and the port are tried, and only then is anything
 * started. A command boots the application, since the texts are in its database, but only {@code serve} opens a port;
 * help, version, wrong usage and {@code amend}, which need no database, boot nothing.
 */
@QuarkusMain
public class Engross implements QuarkusApplication {

    /** Held open from the first look until the program has a connection of its own: the database is opened once. */
    private static Connection opened;

    /** The commands as they were read before anything was started; null where another program started it, as a test does. */
    private static CommandLine read;

    @Inject
    CommandLine.IFactory factory;

    public static void main(String... args) {
        keepDatabaseToThisMachine();
        refuseInWords();
        leaveDescriptionUnread();
        var line = EngrossCommand.line(CommandLine.defaultFactory(), args);
        if (isAnsweredAtOnce(line, args)) {
            System.exit(line.execute(args));
        }
        read = line;
        try {
            TemporaryFolder.check(Path.of(System.getProperty("java.io.tmpdir")));
            prepare(
                    line.getCommand(),
                    command(line.getParseResult()).commandSpec().userObject());
        } catch (Unusable e) {
            System.exit(Answer.unusable(e.getMessage()));
        }
        Quarkus.run(Engross.class, (exit, fault) -> System.exit(fault == null ? exit : Answer.fault(fault)), args);
    }

    /** Else an address, or a request, that is none is refused by Vert.x without a word; {@code web.guard} refuses it with a problem. */
    private static void refuseInWords() {
        System.setProperty("vertx.disableURIValidation", "true");
        System.setProperty("io.netty.bootstrap.extensions", "serviceload");
    }

    /**
     * Where the framework finds no description of the API it reads none; {@code web.http} has it read when it is first asked for. No
     * setting does that: with {@code quarkus.smallrye-openapi.enabled=false} it is not answered, and read at the start all the same.
     */
    private static void leaveDescriptionUnread() {
        OpenApiConstants.classLoader = new ClassLoader(null) {};
    }

    /** The database lets other commands in by a port, which H2 opens on every interface of the machine unless it is told. */
    private static void keepDatabaseToThisMachine() {
        System.getProperties().putIfAbsent("h2.bindAddress", "127.0.0.1");
    }

    private static boolean isAnsweredAtOnce(CommandLine line, String... args) {
        try {
            var last = command(line.parseArgs(args));
            return last.isUsageHelpRequested()
                    || last.isVersionHelpRequested()
                    || last.commandSpec().userObject() instanceof OfflineCommand;
        } catch (ParameterException e) {
            return true;
        }
    }

    private static ParseResult command(ParseResult parsed) {
        return parsed.hasSubcommand() ? command(parsed.subcommand()) : parsed;
    }

    private static void prepare(EngrossCommand asked, Object command) throws Unusable {
        if (command instanceof ServeCommand serve) {
            var endpoint = serve.endpoint();
            endpoint.check();
            endpoint.use();
            serveOperator();
        } else {
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.log.level", "WARN");
        }
        if (command instanceof RepairCommand) {
            System.setProperty("engross.repair", "true");
        }
        var folder = asked.dataFolder();
        System.setProperty("engross.data", folder.path().toString());
        var server = databaseServer();
        if (server.isEmpty()) {
            if (command instanceof RepairCommand) {
                RepairCommand.salvaged(folder.salvage());
            }
            opened = folder.open();
        }
    }

    private static void serveOperator() throws Unusable {
        final Optional<Endpoint> operator;
        try {
            operator = Endpoint.ofOperator();
        } catch (IllegalArgumentException e) {
            throw new Unusable("ENGROSS_OPERATOR_PORT is not a port: " + e.getMessage());
        }
        if (operator.isPresent()) {
            operator.get().check();
            operator.get().useForOperator();
        }
    }

    /** A database server is tried before anything is started, as the data folder is. */
    private static Optional<DatabaseServer> databaseServer() throws Unusable {
        try {
            var named = DatabaseServer.named();
            if (named.isPresent()) {
                named.get().reach();
            }
            return named;
        } catch (IllegalArgumentException | SQLException e) {
            throw new Unusable(e.getMessage());
        }
    }

    @Override
    public int run(String... args) {
        try {
            if (opened != null) {
                opened.close();
            }
        } catch (SQLException e) {
            return Answer.fault(e);
        }
        return line().setExecutionExceptionHandler((fault, line, parsed) -> Answer.fault(fault))
                .execute(args);
    }

    /** To serve needs nothing injected, so the start reads the commands once. */
    private CommandLine line() {
        return read != null && command(read.getParseResult()).commandSpec().userObject() instanceof ServeCommand
                ? read
                : EngrossCommand.line(factory);
    }
}
