/**
 * Work on whole Congresses, on Apache Spark: on one machine, or on a cluster by {@code spark-submit}. The texts are read by the readers of the
 * program, and their language by its engine; no library and no server is needed.
 */
package org.engross.corpus;
