package org.engross.ingest;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.engross.ingest.source.Finding;
import org.engross.library.CheckRecords;
import org.engross.library.Library;

/** Takes in the bundled collection at start, and says in health what was refused. */
@Readiness
@ApplicationScoped
public class CollectionAtStart implements HealthCheck {

    private static final int SHOWN = 20;

    /** The curator's records of what the files were held against; a collection need not have any. */
    private static final String RECORDS = "checks.json";

    private final Loading loading;
    private final Library library;
    private final Path folder;
    private volatile Loaded loaded = Loaded.NOTHING;
    private volatile Optional<String> refusedRecords = Optional.empty();

    @Inject
    CollectionAtStart(Loading loading, Library library, @ConfigProperty(name = "engross.collection") String folder) {
        this.loading = loading;
        this.library = library;
        this.folder = Path.of(folder);
    }

    void load(@Observes StartupEvent start) {
        loaded = loading.collection(folder);
        if (!isFound()) {
            Log.error("collection: " + missing());
            return;
        }
        keepRecords(folder.resolve(RECORDS));
        if (!loaded.kept().isEmpty() || !loaded.refused().isEmpty()) {
            Log.infof(
                    "collection: %d taken in, %d held already, %d refused",
                    loaded.kept().size(), loaded.unchanged(), loaded.refused().size());
        }
    }

    /** Records that cannot be read vouch for nothing; that they could not be read is said in health. */
    private void keepRecords(Path file) {
        try {
            library.keepBundled(
                    Files.exists(file)
                            ? CheckRecords.read(Files.readString(file)).records()
                            : List.of());
        } catch (IOException | IllegalStateException e) {
            library.keepBundled(List.of());
            Log.errorf(e, "the records in %s cannot be read", file);
            refusedRecords = Optional.of(e.getMessage());
        }
    }

    /**
     * Up even when files were refused, since the rest is served; the refused ones are named with the reason. Down where no collection
     * was found, as for a program that was started away from its files.
     */
    @Override
    public HealthCheckResponse call() {
        var health = HealthCheckResponse.named("collection")
                .status(isFound())
                .withData("takenIn", loaded.kept().size())
                .withData("heldAlready", loaded.unchanged())
                .withData("refused", loaded.refused().size());
        loaded.findings().stream()
                .filter(finding -> finding.level() == Finding.Severity.ERROR)
                .limit(SHOWN)
                .forEach(error -> health.withData(error.where(), error.what()));
        if (!isFound()) {
            health.withData("missing", missing());
        }
        refusedRecords.ifPresent(why -> health.withData(RECORDS, why));
        return health.build();
    }

    /** What was taken in from it before stays, and so do its records, where this time it is not there. */
    private boolean isFound() {
        return !loaded.kept().isEmpty() || loaded.unchanged() > 0;
    }

    private String missing() {
        return "no text was found in " + folder.toAbsolutePath().normalize()
                + "; engross.home names the folder that has bills/";
    }
}
