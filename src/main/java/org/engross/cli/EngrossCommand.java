package org.engross.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code engross}: the top command. */
@Command(
        name = "engross",
        mixinStandardHelpOptions = true,
        version = "engross 0.1.0",
        description = "Legislative texts, what amendments did to them, and who stood behind each.",
        subcommands = {
            ServeCommand.class,
            ListCommand.class,
            TextCommand.class,
            CompareCommand.class,
            LiabilityCommand.class,
            CosponsorsCommand.class,
            VotesCommand.class,
            QuotesCommand.class,
            IngestCommand.class,
            VerifyCommand.class,
            ExecutionCommand.class,
            ProvenanceCommand.class,
            AmendCommand.class,
            BulkCommand.class
        })
public class EngrossCommand implements Runnable, NeedsNoLibrary {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            scope = ScopeType.INHERIT,
            description = "Where the database is kept; else ENGROSS_DATA, else ~/.local/share/engross.")
    Path data;

    @Spec
    CommandSpec spec;

    DataFolder dataFolder() {
        return DataFolder.of(Optional.ofNullable(data));
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
