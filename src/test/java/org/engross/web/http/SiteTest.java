package org.engross.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Host header is believed only where it names this machine. */
class SiteTest {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8230/, http://localhost:8230",
        "http://127.0.0.1:8230/, http://127.0.0.1:8230",
        "http://[::1]:9000/, http://[::1]:9000",
        "http://0.0.0.0:8230/, http://0.0.0.0:8230",
        "http://evil.example/, http://0.0.0.0:8230",
        "http://localhost.evil.example/, http://0.0.0.0:8230",
        "http://127.0.0.1.evil.example/, http://0.0.0.0:8230",
        "http:///, http://0.0.0.0:8230"
    })
    void withoutAConfiguredAddressOnlyThisMachineIsNamed(String asked, String address) {
        assertEquals(address, Site.address(URI.create(asked), Optional.empty(), "0.0.0.0", 8230));
    }

    @Test
    void configuredAddressGoesBeforeWhatTheClientWrites() {
        for (var asked : new String[] {"http://localhost:8230/", "http://evil.example/"}) {
            assertEquals(
                    "https://engross.example.org/laws",
                    Site.address(
                            URI.create(asked), Optional.of("https://engross.example.org/laws/"), "127.0.0.1", 8230));
        }
    }
}
