/**
 * Reads status records of measures, the BILLSTATUS files of the Printing Office, in each form in which they were published:
 * titles, sponsors, actions of both chambers and of the Library of Congress, committees, amendments, versions, summaries.
 */
package org.engross.ingest.status;
