package org.engross.cli;

import io.quarkus.runtime.Quarkus;
import org.eclipse.microprofile.config.ConfigProvider;
import picocli.CommandLine.Command;

/** {@code engross serve}: pages and REST, until stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serve the pages and the REST API.")
class ServeCommand implements Runnable {

    @Override
    public void run() {
        if (isTraining()) {
            return;
        }
        Quarkus.waitForExit();
    }

    /** A training run for the ahead-of-time cache ends as soon as the start is complete. */
    private static boolean isTraining() {
        return ConfigProvider.getConfig()
                .getOptionalValue("engross.training", Boolean.class)
                .orElse(false);
    }
}
