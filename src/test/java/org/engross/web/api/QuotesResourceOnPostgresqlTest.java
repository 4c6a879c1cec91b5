package org.engross.web.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.engross.library.database.OnPostgresql;

/** All of {@link QuotesResourceTest} once more. */
@QuarkusTest
@TestProfile(OnPostgresql.class)
class QuotesResourceOnPostgresqlTest extends QuotesResourceTest {}
