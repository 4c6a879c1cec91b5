/** Prints of one text: HTML, markdown, USLM. */
package org.engross.export.text;
