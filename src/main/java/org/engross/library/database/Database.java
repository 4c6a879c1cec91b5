package org.engross.library.database;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.hibernate.orm.PersistenceUnit;
import io.quarkus.hibernate.orm.panache.common.runtime.AbstractJpaOperations;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The database that was named when the program was started. */
@ApplicationScoped
public class Database {

    /** The name of the data source and of the persistence unit; those of H2 are the default ones. */
    static final String POSTGRESQL_UNIT = "postgresql";

    private final DatabaseKind kind;
    private final InjectableInstance<EntityManagerFactory> onPostgresql;
    private final InjectableInstance<EntityManager> h2;
    private final InjectableInstance<EntityManager> postgresql;
    private final InjectableInstance<AgroalDataSource> h2Pool;
    private final InjectableInstance<AgroalDataSource> postgresqlPool;

    @Inject
    Database(
            @ConfigProperty(name = DatabaseKind.URL) Optional<String> url,
            @PersistenceUnit(POSTGRESQL_UNIT) InjectableInstance<EntityManagerFactory> onPostgresql,
            InjectableInstance<EntityManager> h2,
            @PersistenceUnit(POSTGRESQL_UNIT) InjectableInstance<EntityManager> postgresql,
            InjectableInstance<AgroalDataSource> h2Pool,
            @DataSource(POSTGRESQL_UNIT) InjectableInstance<AgroalDataSource> postgresqlPool) {
        kind = DatabaseKind.of(url);
        this.h2 = h2;
        this.postgresql = postgresql;
        this.onPostgresql = onPostgresql;
        this.h2Pool = h2Pool;
        this.postgresqlPool = postgresqlPool;
    }

    public DatabaseKind kind() {
        return kind;
    }

    /** What asks it, in a transaction. */
    public EntityManager entities() {
        return switch (kind) {
            case H2 -> h2.get();
            case POSTGRESQL -> postgresql.get();
        };
    }

    /** A connection of the pool, for what is asked so often that entities and a transaction would be most of it. */
    public Connection connection() throws SQLException {
        return switch (kind) {
            case H2 -> h2Pool.get().getConnection();
            case POSTGRESQL -> postgresqlPool.get().getConnection();
        };
    }

    /** Before anything is asked: Panache knows the one unit to which the package of the entities belongs, which is that of H2. */
    void point(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE - 1) StartupEvent start) {
        if (kind == DatabaseKind.POSTGRESQL) {
            var entities = onPostgresql.get().getMetamodel().getEntities().stream()
                    .collect(Collectors.toMap(one -> one.getJavaType().getName(), one -> POSTGRESQL_UNIT));
            AbstractJpaOperations.addEntityTypesToPersistenceUnit(entities, false);
        }
    }
}
