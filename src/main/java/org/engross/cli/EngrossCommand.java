package org.engross.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engross.release.Release;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code engross}: the top command. */
@Command(
        name = "engross",
        mixinStandardHelpOptions = true,
        versionProvider = EngrossCommand.RunningRelease.class,
        description = "Legislative texts, what amendments did to them, and who stood behind each.",
        footerHeading = "%nFrom a checkout also:%n",
        footer = {
            "  ./engross test     every test",
            "  ./engross release  makes the archive for machines that have a Java runtime alone",
            "  ./engross audit    asks whether a component has a known vulnerability",
            "  ./engross aot      makes the cache that shortens the start",
            "  ./engross corpus   whole Congresses at once, on Apache Spark",
            "",
            "Set in the environment:",
            "  ENGROSS_DATA            the data folder, where --data does not name it",
            "  ENGROSS_DB_URL          a PostgreSQL in the place of the database in that folder, for example",
            "                          jdbc:postgresql://db.example.org/engross, with ENGROSS_DB_USERNAME",
            "                          and ENGROSS_DB_PASSWORD",
            "  ENGROSS_JAVA_OPTS       options for Java, for example -Xmx1g",
            "  ENGROSS_MAX_FILE_SIZE   the largest file that ingest takes; 16M if not set",
            "",
            "Example:",
            "  engross text hr1865-115/rh"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:not held, nothing found, or a file refused",
            "2:wrong usage",
            "3:the data folder, the database or the port cannot be used, or Engross failed"
        })
public class EngrossCommand implements Runnable, OfflineCommand {

    /** The commands, in the order in which help tells them. */
    private static final List<Class<?>> COMMANDS = List.of(
            ServeCommand.class,
            ListCommand.class,
            FindCommand.class,
            ResolveCommand.class,
            TextCommand.class,
            CompareCommand.class,
            LiabilityCommand.class,
            CosponsorsCommand.class,
            VotesCommand.class,
            HandoutCommand.class,
            QuotesCommand.class,
            CheckCommand.class,
            ScorecardCommand.class,
            FetchCommand.class,
            FetchCommand.UpdateCommand.class,
            IngestCommand.class,
            VerifyCommand.class,
            RepairCommand.class,
            ExecutionCommand.class,
            EffectsCommand.class,
            PrintCommand.class,
            ProvenanceCommand.class,
            AmendCommand.class,
            ReplayCommand.class,
            BulkCommand.class,
            BackupCommand.class,
            HelpCommand.class);

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            scope = ScopeType.INHERIT,
            description = "Where the database is kept; else ENGROSS_DATA, else ~/.local/share/engross.")
    Path data;

    @Spec
    CommandSpec spec;

    /**
     * Reads the commands. Where the server is to start, that one alone: to read them all is a twentieth of its start.
     */
    static CommandLine line(IFactory factory, String... args) {
        boolean serves = args.length > 0 && args[0].equals("serve");
        var line = new CommandLine(EngrossCommand.class, factory);
        COMMANDS.stream()
                .filter(one -> !serves || one == ServeCommand.class)
                .forEach(one -> line.addSubcommand(new CommandLine(one, factory)));
        return EnumConverter.over(line);
    }

    DataFolder dataFolder() {
        return DataFolder.of(Optional.ofNullable(data));
    }

    static final class RunningRelease implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"engross " + Release.RUNNING.printed()};
        }
    }

    /** {@code engross help COMMAND}: what {@code engross COMMAND --help} prints, for whoever is used to ask so. */
    @Command(
            name = "help",
            mixinStandardHelpOptions = true,
            description = "Tell what a command does and takes, or which commands there are.",
            footer = "%nExample:%n  engross help compare")
    static final class HelpCommand implements Callable<Integer>, OfflineCommand {

        @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command; without it, all are told.")
        Optional<String> command;

        @Spec
        CommandSpec spec;

        @Override
        public Integer call() {
            var program = spec.parent().commandLine();
            asked(program).usage(program.getOut());
            return Answer.DONE;
        }

        private CommandLine asked(CommandLine program) {
            if (command.isEmpty()) {
                return program;
            }
            return Optional.ofNullable(program.getSubcommands().get(command.get()))
                    .orElseThrow(() -> new ParameterException(program, "there is no command '" + command.get() + "'"));
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
