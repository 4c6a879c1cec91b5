/** The comparative print of a law under amending texts. */
package org.engross.export.print;
