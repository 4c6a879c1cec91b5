package org.engross.cli;

import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.engross.ingest.Verification;
import picocli.CommandLine.Command;

/** {@code engross verify}: whether what is held is still what came in. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Check every holding against its original bytes and their digest.",
        footer = "%nExample:%n  engross verify")
class VerifyCommand implements Callable<Integer> {

    @Inject
    Verification verification;

    @Override
    public Integer call() {
        var failed = verification.failures();
        failed.forEach(failure -> Answer.notHeld(failure));
        Answer.done(verification.count() + " holdings checked, " + failed.size() + " failed");
        return failed.isEmpty() ? Answer.DONE : Answer.NOT_HELD;
    }
}
