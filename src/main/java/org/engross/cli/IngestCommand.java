package org.engross.cli;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.engross.ingest.Loaded;
import org.engross.ingest.Loading;
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

    @Inject
    Loading loading;

    @Override
    public Integer call() {
        for (var path : paths) {
            if (!Files.isReadable(path)) {
                return Answer.wrongUsage("'" + path + "' cannot be read");
            }
        }
        boolean all = true;
        for (var path : paths) {
            var loaded = load(path);
            Answer.done(report(loaded));
            all &= loaded.refused().isEmpty();
        }
        return all ? Answer.DONE : Answer.NOT_HELD;
    }

    private Loaded load(Path path) {
        if (replace) {
            return loading.replacing(path);
        }
        return Files.isDirectory(path) ? loading.folder(path) : loading.file(path);
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
