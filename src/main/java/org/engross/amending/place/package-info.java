/** Finds in a law what an instruction names. */
package org.engross.amending.place;
