package org.engross.web.http;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;

/**
 * Has each template read when it is first printed. The engine reads all of them while it is made, at each start, though the build has
 * checked them; until it is made it finds nothing in them here, and then it forgets what it found.
 */
@ApplicationScoped
class LaterTemplates implements TemplateLocator {

    private volatile boolean engineIsMade;

    void prepare(@Observes EngineBuilder engine) {
        engine.addLocator(this);
    }

    void begin(@Observes Engine engine) {
        engineIsMade = true;
        engine.clearTemplates();
    }

    /** Asked before the locator that finds the words. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }

    @Override
    public Optional<TemplateLocation> locate(String template) {
        return engineIsMade ? Optional.empty() : Optional.of(new UnreadTemplate());
    }

    private static final class UnreadTemplate implements TemplateLocation {

        @Override
        public Reader read() {
            return new StringReader("");
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.empty();
        }
    }
}
