/** Finds the texts that may have the words of a quotation, by the numbers of their word runs. */
package org.engross.library.runs;
