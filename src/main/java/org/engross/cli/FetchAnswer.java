package org.engross.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.engross.fetch.FetchReport;
import org.engross.fetch.Fetched;

/** Tells what came of fetching: each file on standard error as it comes, the report on standard output. */
final class FetchAnswer {

    private FetchAnswer() {}

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

    static int of(FetchReport report) {
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
}
