/**
 * Reads the facts of {@code fixtures/}: JSON for what is one, CSV for what is many. Strict: a field or column that is
 * not known, or a value that cannot be read, refuses the folder in which it stands.
 */
package org.engross.ingest.facts;
