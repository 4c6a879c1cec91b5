/**
 * Reads roll calls in the forms in which they are published: by the Clerk of the House, by the Secretary of the Senate, in the
 * JSON of the unitedstates project, and in the older XML of GovTrack.
 */
package org.engross.ingest.votes;
