/** Tables to take away: what a column is, and the printers for spreadsheets and programs. */
package org.engross.export.table;
