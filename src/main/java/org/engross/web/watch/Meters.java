package org.engross.web.watch;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.engross.library.Library;
import org.engross.library.inventory.Inventory;
import org.engross.release.Release;

/** Figures of our own beside those of Java, HTTP, the caches and the database; asked for by whoever collects them, on the operator's port. */
@ApplicationScoped
class Meters {

    private final Library library;
    private final Inventory inventory;

    Meters(Library library, Inventory inventory) {
        this.library = library;
        this.inventory = inventory;
    }

    void bind(@Observes StartupEvent start, MeterRegistry registry) {
        Gauge.builder("engross.texts.held", library, Library::count)
                .description("Texts that are held, each in its newest print.")
                .register(registry);
        FunctionCounter.builder("engross.texts.taken.in", inventory, Inventory::takenIn)
                .description("Texts that were ever taken in, those of earlier files included.")
                .register(registry);
        Gauge.builder("engross.texts.damaged", inventory, Inventory::damagedTexts)
                .description("Texts that were found damaged and are not served.")
                .register(registry);
        Gauge.builder("engross.release", () -> 1)
                .description("Always 1; its label tells the version that runs.")
                .tag("version", Release.RUNNING.version())
                .register(registry);
    }
}
