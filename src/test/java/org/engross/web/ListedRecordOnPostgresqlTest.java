package org.engross.web;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.engross.library.database.OnPostgresql;

/** All of {@link ListedRecordTest} once more. */
@QuarkusTest
@TestProfile(OnPostgresql.class)
class ListedRecordOnPostgresqlTest extends ListedRecordTest {}
