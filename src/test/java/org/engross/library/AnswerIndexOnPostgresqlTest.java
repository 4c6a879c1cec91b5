package org.engross.library;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.engross.library.database.OnPostgresql;

/** All of {@link AnswerIndexTest} once more. */
@QuarkusTest
@TestProfile(OnPostgresql.class)
class AnswerIndexOnPostgresqlTest extends AnswerIndexTest {}
