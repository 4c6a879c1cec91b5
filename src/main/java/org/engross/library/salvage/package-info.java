/** What can still be read of a damaged database file, brought into a new one. */
package org.engross.library.salvage;
