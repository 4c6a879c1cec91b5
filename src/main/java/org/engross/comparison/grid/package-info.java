/** How much of each section changed from version to version of a measure. */
package org.engross.comparison.grid;
