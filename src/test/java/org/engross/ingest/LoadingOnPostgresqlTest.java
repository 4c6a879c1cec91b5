package org.engross.ingest;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.engross.library.database.OnPostgresql;

/** All of {@link LoadingTest} once more. */
@QuarkusTest
@TestProfile(OnPostgresql.OfTheirOwn.class)
class LoadingOnPostgresqlTest extends LoadingTest {}
