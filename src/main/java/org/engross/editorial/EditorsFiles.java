package org.engross.editorial;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The files of an editor's that stand among the facts, each read once. */
@Singleton
class EditorsFiles {

    private final ObjectMapper json;
    private final String facts;

    EditorsFiles(ObjectMapper json, @ConfigProperty(name = "engross.facts") String facts) {
        this.json = json;
        this.facts = facts;
    }

    @Produces
    @Singleton
    Story story() {
        return Story.read(Path.of(facts, "story.json"), json);
    }

    @Produces
    @Singleton
    Effects effects() {
        return Effects.read(Path.of(facts, "effects.json"), json);
    }

    @Produces
    @Singleton
    LiabilitySets liabilitySets() {
        return LiabilitySets.read(Path.of(facts, "liability.json"), json);
    }

    @Produces
    @Singleton
    MeasureLists measureLists() {
        return MeasureLists.read(Path.of(facts, "lists"));
    }
}
