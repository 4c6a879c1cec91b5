package org.engross.cli;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.find.FindAnswer;
import org.engross.find.Finder;
import org.engross.find.FoundThing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code engross find WORDS}: what is meant by a name, a number or a citation. */
@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        description = "Find what is meant by a name, a number or a citation.",
        footer = {
            "%nExample:",
            "  engross find \"roll call 90\"",
            "  engross find FOSTA as passed",
            "  engross find \"47 USC 230(e)(5)\"",
            "  engross find Justin Amash"
        })
class FindCommand implements Callable<Integer> {

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "As people write it.")
    List<String> words;

    @Inject
    Finder finder;

    @Override
    public Integer call() {
        var answer = finder.find(String.join(" ", words));
        if (answer.found().isEmpty()) {
            return Answer.notHeld(
                    answer.understood().isEmpty()
                            ? "nothing held is called '" + answer.words()
                                    + "'; the words of texts are found by engross quotes"
                            : answer.understood().stream()
                                    .map(FindAnswer.UnderstoodAs::sentence)
                                    .collect(Collectors.joining(" ")));
        }
        return Answer.done(Stream.concat(answer.found().stream().map(FindCommand::line), notes(answer))
                .collect(Collectors.joining("\n", "", "\n")));
    }

    private static String line(FoundThing one) {
        return "%-10s  %-24s  %s%s"
                .formatted(
                        one.kind().word(), one.id(), one.name(), one.doubt().isEmpty() ? "" : " (" + one.doubt() + ")");
    }

    private static Stream<String> notes(FindAnswer answer) {
        return Stream.of(
                        answer.unread().isEmpty() ? "" : "Not understood: " + answer.unread(),
                        answer.left() == 0 ? "" : "and " + answer.left() + " more")
                .filter(note -> !note.isEmpty());
    }
}
