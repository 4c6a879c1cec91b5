package org.engross.ingest;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.engross.ingest.source.Finding;

/** Takes in the bundled collection at start, and says in health what was refused. */
@Readiness
@ApplicationScoped
public class CollectionAtStart implements HealthCheck {

    private static final int SHOWN = 20;

    private final Loading loading;
    private final Path folder;
    private volatile Loaded loaded = Loaded.NOTHING;

    @Inject
    CollectionAtStart(Loading loading, @ConfigProperty(name = "engross.collection") String folder) {
        this.loading = loading;
        this.folder = Path.of(folder);
    }

    void load(@Observes StartupEvent start) {
        loaded = loading.collection(folder);
        if (!loaded.kept().isEmpty() || !loaded.refused().isEmpty()) {
            Log.infof(
                    "collection: %d taken in, %d held already, %d refused",
                    loaded.kept().size(), loaded.unchanged(), loaded.refused().size());
        }
    }

    /** Up even when files were refused, since the rest is served; the refused ones are named with the reason. */
    @Override
    public HealthCheckResponse call() {
        var health = HealthCheckResponse.named("collection")
                .up()
                .withData("takenIn", loaded.kept().size())
                .withData("heldAlready", loaded.unchanged())
                .withData("refused", loaded.refused().size());
        loaded.findings().stream()
                .filter(finding -> finding.level() == Finding.Severity.ERROR)
                .limit(SHOWN)
                .forEach(error -> health.withData(error.where(), error.what()));
        return health.build();
    }
}
