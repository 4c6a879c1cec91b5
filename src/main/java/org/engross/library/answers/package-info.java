/** Finds the roll calls in which a member was called, by what the member answered. */
package org.engross.library.answers;
