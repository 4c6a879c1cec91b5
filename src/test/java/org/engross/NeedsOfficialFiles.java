package org.engross;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test of files that are not in the tree. The Maven profile {@code official-files}, which the variable
 * {@code ENGROSS_OFFICIAL_FILES} turns on, selects such tests; no other run does. What such a test proves is also proved
 * in small by an example of ours; docs/official-files.md tells by which.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("official-files")
public @interface NeedsOfficialFiles {}
