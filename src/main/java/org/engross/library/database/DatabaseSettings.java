package org.engross.library.database;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Turns on the data source, the persistence unit and the migrations of the database that is named, and turns off those of the other.
 * The kinds of databases are fixed when the program is built, so it has both.
 */
public final class DatabaseSettings implements ConfigSourceFactory {

    /** Before what application.properties says, and after what the environment does. */
    private static final int ORDINAL = 275;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var url = context.getValue(DatabaseKind.URL);
        var kind = DatabaseKind.of(Optional.ofNullable(url == null ? null : url.getValue()));
        return List.of(new PropertiesConfigSource(active(kind), "the kind of the database", ORDINAL));
    }

    private static Map<String, String> active(DatabaseKind kind) {
        var active = new HashMap<String, String>();
        for (var extension : List.of("datasource", "hibernate-orm", "flyway")) {
            active.put("quarkus." + extension + ".active", String.valueOf(kind == DatabaseKind.H2));
            active.put(
                    "quarkus." + extension + "." + Database.POSTGRESQL_UNIT + ".active",
                    String.valueOf(kind == DatabaseKind.POSTGRESQL));
        }
        return active;
    }
}
