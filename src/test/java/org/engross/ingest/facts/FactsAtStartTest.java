package org.engross.ingest.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engross.library.Library;
import org.engross.library.Proceedings;
import org.engross.library.inventory.Inventory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class FactsAtStartTest {

    private static final String MEMBERS = "id,lis,chamber,family,given,party,state,district,congress\n";
    private static final String ABRAHAM = "A000374,,House,Abraham,,R,LA,,115\n";

    @Inject
    Library library;

    @Inject
    Inventory inventory;

    @Inject
    Proceedings proceedings;

    @Inject
    @ConfigProperty(name = "engross.facts")
    String bundled;

    @TempDir
    Path root;

    @AfterEach
    void takeTheBundledFactsBackIn() {
        new FactsAtStart(library, proceedings, inventory, bundled).load(new StartupEvent());
    }

    @Test
    void theSecondStartDoesNothing() throws IOException {
        members(ABRAHAM);
        start();
        var held = proceedings.ids();
        start();
        assertEquals(System.identityHashCode(held), System.identityHashCode(proceedings.ids()));
    }

    @Test
    void aChangedFileIsTakenIn() throws IOException {
        members(ABRAHAM);
        start();
        assertEquals(1, proceedings.members().size());
        members(ABRAHAM + "W000812,,House,Wagner,Ann,R,MO,2,115\n");
        start();
        assertEquals(2, proceedings.members().size());
    }

    @Test
    void whatIsRefusedStandsInHealthAtEachStart() throws IOException {
        members(ABRAHAM);
        Files.createDirectories(root.resolve("votes/h90-115.2018"));
        for (int i = 0; i < 2; i++) {
            var health = start().call();
            assertEquals(
                    Map.of("refused", 1L, "votes/h90-115.2018", "holds [], not [positions.csv, vote.json]"),
                    health.getData().orElseThrow());
            assertEquals(1, proceedings.members().size());
        }
        assertFalse(proceedings.holds(FactsReader.fingerprint(root)));
    }

    @Test
    void whatTheDatabaseRefusesLeavesWhatWasHeld() throws IOException {
        members(ABRAHAM);
        start();
        members("A000374,,House," + "Abraham".repeat(1000) + ",,R,LA,,115\n");
        var health = start().call();
        assertEquals(
                Map.of("refused", 1L, root.getFileName() + "/", "could not be kept"),
                health.getData().orElseThrow());
        assertEquals("Abraham", proceedings.members().getFirst().name());
    }

    private FactsAtStart start() {
        var start = new FactsAtStart(library, proceedings, inventory, root.toString());
        start.load(new StartupEvent());
        return start;
    }

    private void members(String rows) throws IOException {
        Files.createDirectories(root.resolve("members"));
        Files.writeString(root.resolve("members/members.csv"), MEMBERS + rows);
    }
}
