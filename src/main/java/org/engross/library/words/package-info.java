/** Finds the rows that have a word, on a database that has no full-text index of its own that grows well. */
package org.engross.library.words;
