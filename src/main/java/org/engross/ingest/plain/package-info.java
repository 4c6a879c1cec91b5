/** Law in plain print, with a small header that says what it is: {@link org.engross.ingest.plain.PlainTextReader}. */
package org.engross.ingest.plain;
