package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ConfigurationErrorTest {

    @Test
    void settingThatMeansNothingIsNamedWithItsValue() {
        var config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(Map.of("engross.max-file-size", "twenty"), "test", 100))
                .addDiscoveredConverters()
                .build();
        var unread = Assertions.assertThrows(
                IllegalArgumentException.class, () -> config.getValue("engross.max-file-size", MemorySize.class));
        var started = new RuntimeException("Failed to start quarkus");
        started.addSuppressed(unread);
        assertEquals(
                Optional.of("a setting cannot be used: The config property engross.max-file-size with the config value"
                        + " \"twenty\" threw an Exception whilst being converted value twenty not in correct format"
                        + " (regular expression): [0-9]+[BbKkMmGgTtPpEeZzYy]?"),
                ConfigurationError.behind(new IllegalStateException(started)));
    }

    @Test
    void certificatesThatAreNotThereAreToldInALine() {
        var started = new RuntimeException(
                "Failed to start quarkus",
                new IllegalStateException(
                        "Invalid PEM trusted certificates configuration for certificate 'fetch' - cannot read the PEM certificate files",
                        new UncheckedIOException(
                                "Unable to read file /nowhere.pem", new NoSuchFileException("/nowhere.pem"))));
        assertEquals(
                Optional.of("a setting cannot be used: Invalid PEM trusted certificates configuration for certificate"
                        + " 'fetch' - cannot read the PEM certificate files: Unable to read file /nowhere.pem"),
                ConfigurationError.behind(started));
    }

    @Test
    void otherFaultIsNoSetting() {
        assertEquals(Optional.empty(), ConfigurationError.behind(new IllegalStateException("ours")));
    }
}
