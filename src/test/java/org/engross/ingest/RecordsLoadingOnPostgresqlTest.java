package org.engross.ingest;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.engross.library.database.OnPostgresql;

/** All of {@link RecordsLoadingTest} once more. */
@QuarkusTest
@TestProfile(OnPostgresql.OfTheirOwn.class)
class RecordsLoadingOnPostgresqlTest extends RecordsLoadingTest {}
