/** What should be held, kept apart from what is: so that damage to the database is told and never served. */
package org.engross.library.inventory;
