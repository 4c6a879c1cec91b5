/** Prints of a comparison: HTML, plain text, markdown. */
package org.engross.export.comparison;
