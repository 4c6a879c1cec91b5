package org.engross.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine;

/**
 * The program. A command boots the application, since the texts are in its database, but only {@code serve} opens a
 * port; help, version and {@code amend}, which need no database, boot nothing.
 */
@QuarkusMain
public class Engross implements QuarkusApplication {

    private static final List<String> ANSWERED_WITHOUT_BOOT = List.of("--help", "-h", "--version", "-V", "amend");

    @Inject
    CommandLine.IFactory factory;

    public static void main(String... args) {
        if (args.length == 0 || ANSWERED_WITHOUT_BOOT.contains(args[0])) {
            System.exit(new CommandLine(new EngrossCommand()).execute(args));
        }
        if (!args[0].equals("serve")) {
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.log.level", "WARN");
        }
        Quarkus.run(Engross.class, args);
    }

    @Override
    public int run(String... args) {
        return new CommandLine(EngrossCommand.class, factory)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
    }
}
