/** Carries instructions out on a law. */
package org.engross.amending.editing;
