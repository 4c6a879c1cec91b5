/**
 * Edits between two texts, word by word: {@link org.engross.diff.Edits}. It knows no law and no layout. The edits are
 * computed through java-diff-utils, into which our own algorithm for prose plugs.
 */
package org.engross.diff;
