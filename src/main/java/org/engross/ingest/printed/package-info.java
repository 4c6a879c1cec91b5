/** Texts as the printing office publishes them in lines of fixed width: bills, public laws, and the amendments in the Congressional Record. */
package org.engross.ingest.printed;
