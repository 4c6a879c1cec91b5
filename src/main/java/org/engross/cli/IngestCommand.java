package org.engross.cli;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.engross.export.json.IngestReport;
import org.engross.ingest.Loaded;
import org.engross.ingest.Loading;
import org.engross.ingest.TakingProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross ingest PATH…}: takes official files, or folders and archives of them, into the library. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "Take official files into the library.",
        footer = "%nExample:%n  engross ingest BILLS-118hr82enr.xml")
class IngestCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Texts in USLM, in the DTD of bills or as printed in lines of fixed width, pages of the Congressional"
                            + " Record, titles of the Code, statute compilations, status records, roll calls, lists of"
                            + " legislators; folders and zip archives of them.")
    List<Path> paths;

    @Option(
            names = "--replace",
            description = "Let the texts of these files stand in the place of those that are held.")
    boolean replace;

    @Option(names = "--report", paramLabel = "FILE", description = "Write what came of each file as JSON, too.")
    Path reportFile;

    @Inject
    Loading loading;

    @Inject
    JsonPrint json;

    @Override
    public Integer call() {
        for (var path : paths) {
            if (!Files.isReadable(path)) {
                return Answer.wrongUsage("'" + path + "' cannot be read");
            }
        }
        var folder = reportFile == null ? null : reportFile.toAbsolutePath().getParent();
        if (reportFile != null && (folder == null || !Files.isDirectory(folder) || Files.isDirectory(reportFile))) {
            return Answer.wrongUsage("no report can be written to '" + reportFile + "'");
        }
        var all = Loaded.NOTHING;
        for (var path : paths) {
            final Loaded loaded;
            try (var progress = new ProgressLine(path)) {
                loaded = loading.telling(path, replace, progress);
            }
            Answer.done(report(loaded));
            all = all.and(loaded);
        }
        if (reportFile != null) {
            try {
                Files.writeString(reportFile, json.of(IngestReport.of(all)) + "\n");
            } catch (IOException e) {
                return Answer.unusable("the report cannot be written to '" + reportFile + "': " + e.getMessage());
            }
        }
        return all.refused().isEmpty() ? Answer.DONE : Answer.NOT_HELD;
    }

    /** Tells on standard error how far it is: on a terminal in one line that is written anew, else a line now and then. */
    private static final class ProgressLine implements Consumer<TakingProgress>, AutoCloseable {

        /** Set by the command {@code engross} where standard error is a terminal. */
        private static final boolean ON_TERMINAL = Boolean.getBoolean("engross.terminal");

        private static final Duration BETWEEN = ON_TERMINAL ? Duration.ofMillis(500) : Duration.ofSeconds(20);

        private final PrintStream out = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        private final Path path;
        private final long began = System.nanoTime();
        private long told = began;
        private int written;

        ProgressLine(Path path) {
            this.path = path;
        }

        @Override
        public void accept(TakingProgress progress) {
            long now = System.nanoTime();
            if (now - told < BETWEEN.toNanos()) {
                return;
            }
            told = now;
            var line = line(path.toString(), progress, Duration.ofNanos(now - began));
            if (ON_TERMINAL) {
                out.print("\r" + line + " ".repeat(Math.max(0, written - line.length())));
                out.flush();
                written = line.length();
            } else {
                out.println(line);
            }
        }

        /** Takes the line off the terminal. */
        @Override
        public void close() {
            if (written > 0) {
                out.print("\r" + " ".repeat(written) + "\r");
                out.flush();
            }
        }
    }

    /** How far it is after a time, of which the time left is reckoned. */
    static String line(String name, TakingProgress progress, Duration time) {
        double each = time.toNanos() / 1e9 / Math.max(1, progress.done());
        return String.format(
                Locale.ROOT,
                "%s: %,d done, %s a second; about %,d to come, %s",
                name,
                progress.done(),
                rate(1 / each),
                progress.toCome(),
                left(Math.round(progress.toCome() * each)));
    }

    private static String rate(double perSecond) {
        return String.format(Locale.ROOT, perSecond < 2 ? "%.1f" : "%.0f", perSecond);
    }

    private static String left(long seconds) {
        return seconds < 90 ? seconds + " s" : Math.round(seconds / 60.0) + " min";
    }

    static String report(Loaded loaded) {
        var report = new StringBuilder();
        loaded.findings().forEach(finding -> report.append(finding).append('\n'));
        if (!loaded.passedOver().isEmpty()) {
            report.append("passed over, since they are no texts, records or archives by their names and beginnings: ")
                    .append(String.join(", ", loaded.passedOver()))
                    .append('\n');
        }
        return report.append(String.format(
                        "%d taken in, %d held already, %d refused%n",
                        loaded.kept().size(),
                        loaded.unchanged(),
                        loaded.refused().size()))
                .toString();
    }
}
