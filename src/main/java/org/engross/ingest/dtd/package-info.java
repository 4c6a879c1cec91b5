/**
 * The bill and resolution DTDs of the House and the Senate, in which the printing office gives the prints of the 113th to
 * the 118th Congress, to documents. Such a file leaves to its printer what a print shows around the words: quotation
 * marks, "SEC.", the enacting clause.
 */
package org.engross.ingest.dtd;
