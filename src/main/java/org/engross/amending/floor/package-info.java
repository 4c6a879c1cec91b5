/** Carries out directions that name pages and lines of a bill. */
package org.engross.amending.floor;
