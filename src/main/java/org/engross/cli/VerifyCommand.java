package org.engross.cli;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.engross.citation.TextId;
import org.engross.ingest.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code engross verify}: whether what is held is still what came in, or is what an official copy says. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Check every holding against its bytes, or one text against an official copy.",
        footer = {
            "%nExamples:",
            "  engross verify",
            "  engross verify s1693-115/rs --against BILLS-115s1693rs.xml --copy 'govinfo, BILLS-115s1693rs'"
        })
class VerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TEXT", arity = "0..1", description = "A text held, for example s1693-115/rs.")
    String text;

    @Option(names = "--against", paramLabel = "FILE", description = "The official copy, in a form that ingest reads.")
    Path copy;

    @Option(names = "--copy", paramLabel = "WORDS", description = "What that copy is and where you had it from.")
    String name;

    @Inject
    Verification verification;

    @Override
    public Integer call() {
        boolean one = text != null && copy != null && name != null;
        if (!one && (text != null || copy != null || name != null)) {
            return Answer.wrongUsage("give a text, --against and --copy, or none of them");
        }
        return one ? againstACopy() : everyHolding();
    }

    private int againstACopy() {
        try {
            var differences = verification.against(TextId.parse(text), Files.readAllBytes(copy), name);
            differences.forEach(Answer::notHeld);
            return differences.isEmpty()
                    ? Answer.done(text + " is word for word the same as " + name + "; this is recorded")
                    : Answer.NOT_HELD;
        } catch (NoSuchFileException e) {
            return Answer.wrongUsage("'" + e.getFile() + "' is not there");
        } catch (IOException e) {
            return Answer.wrongUsage("'" + copy + "' cannot be read: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            return Answer.wrongUsage(e.getMessage());
        }
    }

    private int everyHolding() {
        var failed = verification.failures();
        failed.forEach(failure -> Answer.notHeld(failure));
        Answer.done(verification.count() + " holdings checked, " + failed.size() + " failed");
        return failed.isEmpty() ? Answer.DONE : Answer.NOT_HELD;
    }
}
