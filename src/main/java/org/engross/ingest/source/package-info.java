/** An official file as elements and findings, before any format is known. */
package org.engross.ingest.source;
