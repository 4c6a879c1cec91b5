/** What came in or changed, in the order in which it was kept, to be read from a place on. */
package org.engross.library.changes;
