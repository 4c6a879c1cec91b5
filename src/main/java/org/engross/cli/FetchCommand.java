package org.engross.cli;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.engross.editorial.MeasureList;
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
                .mapToInt(one -> FetchAnswer.of(fetching.fetch(one, FetchAnswer::progress)))
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
}
