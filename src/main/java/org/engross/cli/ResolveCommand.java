package org.engross.cli;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engross.export.json.ResolutionView;
import org.engross.export.text.ResolutionPlain;
import org.engross.resolve.DayStanding;
import org.engross.resolve.Resolution;
import org.engross.resolve.Resolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross resolve CITATION --on DAY}: the text that a citation names on a day. */
@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        description = "Print the text that a citation names on a day, and what it was before and after.",
        footer = {
            "%nExample:",
            "  engross resolve \"47 U.S.C. 230(e)(5)\" --on 2018-04-10",
            "  engross resolve section 230 of the Communications Act of 1934 --on 1997-01-01",
            "  engross resolve \"132 Stat. 1253\" --format json"
        })
class ResolveCommand implements Callable<Integer> {

    /** How an answer is written. */
    enum Format {
        PLAIN,
        JSON
    }

    @Parameters(paramLabel = "CITATION", arity = "1..*", description = "As people write it.")
    List<String> words;

    @Option(names = "--on", paramLabel = "DAY", description = "Like 2018-04-10; without it, the newest text held.")
    String on;

    @Option(names = "--format", defaultValue = "plain", description = "plain or json; plain if not given.")
    Format format;

    @Inject
    Resolver resolver;

    @Inject
    JsonPrint json;

    @Override
    public Integer call() {
        final Optional<LocalDate> day;
        try {
            day = Optional.ofNullable(on).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Answer.wrongUsage("not a date: '" + on + "' (a date is written like 2018-04-10)");
        }
        var resolution = resolver.resolve(String.join(" ", words), day);
        Answer.done(written(resolution));
        return resolution.standing() == DayStanding.HELD ? Answer.DONE : Answer.NOT_HELD;
    }

    private String written(Resolution resolution) {
        return switch (format) {
            case PLAIN -> ResolutionPlain.of(resolution);
            case JSON -> json.of(ResolutionView.of(resolution, page -> page));
        };
    }
}
