/** A law while it is amended: its text with the origin of every run of words. */
package org.engross.amending.draft;
