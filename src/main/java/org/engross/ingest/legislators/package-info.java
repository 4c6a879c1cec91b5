/** Reads the lists of legislators of the unitedstates project, in YAML or JSON: names, ids, the days of terms. */
package org.engross.ingest.legislators;
