package org.engross.cli;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.engross.editorial.MeasureList;
import org.engross.fetch.FetchReport;
import org.engross.fetch.Fetched;
import org.engross.fetch.Fetching;
import org.engross.fetch.Wanted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross fetch WHAT…}: gets official files from those who publish them and takes them in. */
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        description = "Get official files from their publishers and take them in.",
        footer = {
            "%nWHAT is a measure, or a Congress and a type of measure, or one of these:",
            "  votes 118          the roll calls of both chambers",
            "  code@118-34        the Code as it stood after Pub. L. 118-34; code@118-34/47 one title",
            "  members            all who sit in Congress and who sat",
            "%nExample:",
            "  engross fetch hr1865-115"
        })
class FetchCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "WHAT", description = "For example hr1865-115, or 118 hr.")
    List<String> words = List.of();

    @Option(names = "--list", paramLabel = "FILE", description = "A CSV file with a column 'measure'.")
    Path list;

    @Inject
    Fetching fetching;

    @Override
    public Integer call() {
        final List<Wanted> wanted;
        try {
            wanted = wanted();
        } catch (IllegalArgumentException e) {
            return Answer.wrongUsage(e.getMessage());
        } catch (IOException e) {
            return Answer.wrongUsage("'" + list + "' cannot be read");
        }
        if (wanted.isEmpty()) {
            return Answer.wrongUsage("say what to fetch, for example hr1865-115, or give a --list");
        }
        return wanted.stream()
                .mapToInt(one -> answer(fetching.fetch(one, FetchCommand::progress)))
                .max()
                .orElse(Answer.DONE);
    }

    private List<Wanted> wanted() throws IOException {
        var all = new ArrayList<>(Wanted.parse(words));
        if (list != null) {
            MeasureList.read(list).measures().forEach(measure -> all.add(new Wanted.OfMeasure(measure)));
        }
        return all;
    }

    /** Each file is told on standard error as it comes, the report on standard output. */
    static void progress(Fetched file) {
        new PrintStream(System.err, true, StandardCharsets.UTF_8).println(line(file));
    }

    private static String line(Fetched file) {
        return switch (file) {
            case Fetched.Came came -> String.format("fetched    %s (%,d bytes)", came.path(), came.bytes());
            case Fetched.SameAsBefore same -> "unchanged  " + same.path();
            case Fetched.NotThere missing -> "missing    " + missing.path() + ": its publisher has no such file";
            case Fetched.Failed failed -> "failed     " + failed.path() + ": " + failed.why();
        };
    }

    static int answer(FetchReport report) {
        Answer.done(IngestCommand.report(report.loaded()));
        report.compared().forEach(Answer::done);
        Answer.done(String.format(
                "%d files fetched, %d unchanged, %d missing, %d failed",
                count(report, Fetched.Came.class),
                count(report, Fetched.SameAsBefore.class),
                count(report, Fetched.NotThere.class),
                count(report, Fetched.Failed.class)));
        return report.isWhole() ? Answer.DONE : Answer.NOT_HELD;
    }

    private static long count(FetchReport report, Class<? extends Fetched> kind) {
        return report.files().stream().filter(kind::isInstance).count();
    }

    /** {@code engross update}: gets what has changed of all that was fetched before. */
    @Command(
            name = "update",
            mixinStandardHelpOptions = true,
            description = "Fetch again what was fetched before, where it has changed.",
            footer = "%nExample:%n  engross update")
    static class UpdateCommand implements Callable<Integer> {

        @Inject
        Fetching fetching;

        @Override
        public Integer call() {
            return answer(fetching.update(FetchCommand::progress));
        }
    }
}
