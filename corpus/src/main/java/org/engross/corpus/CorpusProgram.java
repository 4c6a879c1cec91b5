package org.engross.corpus;

import org.engross.release.Release;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code engross corpus}: the command on one machine, and the main class for {@code spark-submit}. */
@Command(
        name = "engross corpus",
        mixinStandardHelpOptions = true,
        versionProvider = CorpusProgram.RunningRelease.class,
        description = "Whole Congresses at once, on Apache Spark: in folders of official files, without a database.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:done, and a file was refused", "2:wrong usage", "3:it failed"},
        subcommands = {EffectsJob.class, PassagesJob.class})
public final class CorpusProgram implements Runnable {

    static final int REFUSED = 1;
    private static final int WRONG_USAGE = 2;
    private static final int FAILED = 3;

    @Spec
    private CommandSpec spec;

    private CorpusProgram() {}

    public static void main(String[] arguments) {
        int exit = run(arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    static int run(String... arguments) {
        return new CommandLine(new CorpusProgram())
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    boolean isUsage = fault instanceof UnusableFolder;
                    if (!isUsage) {
                        fault.printStackTrace(command.getErr());
                    }
                    command.getErr().println("engross: " + fault.getMessage());
                    return isUsage ? WRONG_USAGE : FAILED;
                })
                .execute(arguments);
    }

    static final class RunningRelease implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"engross corpus " + Release.RUNNING.printed()};
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
