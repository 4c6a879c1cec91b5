/**
 * Finds a quotation in texts: word for word but for typography, or nearly, with the words that differ. It knows words and
 * places, no HTML and no database.
 */
package org.engross.quotation;
