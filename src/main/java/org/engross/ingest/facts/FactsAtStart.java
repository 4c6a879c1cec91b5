package org.engross.ingest.facts;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.engross.ingest.source.Finding;
import org.engross.library.Library;
import org.engross.library.Proceedings;
import org.engross.library.inventory.Inventory;

/**
 * Takes in the bundled facts at start, unless those of the same bytes are held, and says in health what was refused.
 * Facts of which a part was refused are read again at each start, so that health goes on saying so.
 */
@Readiness
@ApplicationScoped
public class FactsAtStart implements HealthCheck {

    /** Held in the place of a fingerprint when the facts are not all that the files say. */
    private static final String INCOMPLETE = "0".repeat(64);

    private final Library library;
    private final Proceedings proceedings;
    private final Inventory inventory;
    private final Path folder;
    private volatile List<Finding> errors = List.of();

    @Inject
    FactsAtStart(
            Library library,
            Proceedings proceedings,
            Inventory inventory,
            @ConfigProperty(name = "engross.facts") String folder) {
        this.library = library;
        this.proceedings = proceedings;
        this.inventory = inventory;
        this.folder = Path.of(folder);
    }

    void load(@Observes StartupEvent start) {
        if (proceedings.holds(FactsReader.fingerprint(folder))) {
            return;
        }
        if (!isFound()) {
            Log.error("facts: " + missing());
            return;
        }
        var reading = FactsReader.read(folder);
        errors = reading.errors();
        errors.forEach(error -> Log.warnf("refused %s: %s", error.where(), error.what()));
        keep(reading);
    }

    /** The database may refuse what the reader took, a text too long for its column: then what was held stays. */
    private void keep(FactsReading reading) {
        try {
            if (!library.alone(() -> isKept(reading))) {
                return;
            }
        } catch (RuntimeException e) {
            Log.error("the facts could not be kept", e);
            inventory.behind(e); // where it is damage, health is to tell
            errors = List.of(new Finding(
                    Finding.Severity.ERROR, Finding.Stage.CHECK, folder.getFileName() + "/", "could not be kept"));
            return;
        }
        var facts = reading.facts();
        Log.infof(
                "facts: took in %d measures, %d amendments, %d roll calls, %d members; refused %d",
                facts.measures().size(),
                facts.amendments().size(),
                facts.rollCalls().size(),
                facts.members().all().size(),
                errors.size());
    }

    /** Another process that starts at the same time may have kept them meanwhile. */
    private boolean isKept(FactsReading reading) {
        if (errors.isEmpty() && proceedings.holds(reading.sha256())) {
            return false;
        }
        proceedings.keep(reading.facts(), errors.isEmpty() ? reading.sha256() : INCOMPLETE);
        return true;
    }

    /** Where they are not, as for a program that was started away from its files, those that are held stay. */
    private boolean isFound() {
        return Files.isDirectory(folder.resolve("members"));
    }

    private String missing() {
        return "none were found in " + folder.toAbsolutePath().normalize()
                + "; engross.home names the folder that has fixtures/";
    }

    /** Up even when facts were refused, since the rest is served; the refused are named with the reason. */
    @Override
    public HealthCheckResponse call() {
        var health = HealthCheckResponse.named("facts").status(isFound()).withData("refused", errors.size());
        if (!isFound()) {
            health.withData("missing", missing());
        }
        errors.forEach(error -> health.withData(error.where(), error.what()));
        return health.build();
    }
}
