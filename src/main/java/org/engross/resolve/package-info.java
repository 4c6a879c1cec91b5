/**
 * What a citation names on a day: the text that stood then, what it was before and after, and where its words went when they
 * were renumbered. {@code find} reads the citation; here a day is chosen.
 */
package org.engross.resolve;
