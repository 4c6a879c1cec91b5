/** Reads a title of the Code with the laws that touch it, to be replayed: a JSON object a line ({@code docs/replay.md}). */
package org.engross.ingest.replay;
