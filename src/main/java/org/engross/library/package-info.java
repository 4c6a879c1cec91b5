/** What we hold: documents with their original bytes, measures, members and votes. The database lives behind this package. */
package org.engross.library;
