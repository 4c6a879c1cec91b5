/** What the record lists, narrowed, put in order and cut by the database. */
package org.engross.library.listing;
