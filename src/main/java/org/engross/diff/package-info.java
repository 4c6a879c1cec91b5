/**
 * Edits between two texts, word by word: {@link org.engross.diff.Edits}. It knows no law and no layout. The
 * algorithm is our own; it plugs into java-diff-utils, whose patches {@link org.engross.diff.Edits#patch} hands out.
 */
package org.engross.diff;
