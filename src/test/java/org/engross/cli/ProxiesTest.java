package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

/** Whose headers are believed has a name, or nobody's are. */
class ProxiesTest {

    private static final String BELIEVED = "quarkus.http.proxy.proxy-address-forwarding";
    private static final String NAMED = "quarkus.http.proxy.trusted-proxies";

    private static Config config(Map<String, String> values) {
        return new SmallRyeConfigBuilder().withDefaultValues(values).build();
    }

    @Test
    void proxiesThatAreBelievedAndNotNamedAreAnybody() {
        assertTrue(ServeCommand.believesAnyProxy(config(Map.of(BELIEVED, "true"))));
    }

    @Test
    void namedProxiesAreBelieved() {
        assertFalse(ServeCommand.believesAnyProxy(config(Map.of(BELIEVED, "true", NAMED, "10.0.0.1"))));
    }

    @Test
    void withoutTheSettingNobodyIs() {
        assertFalse(ServeCommand.believesAnyProxy(config(Map.of())));
    }
}
