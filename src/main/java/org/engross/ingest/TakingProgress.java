package org.engross.ingest;

/**
 * How far a taking in is.
 *
 * @param done how many texts and records were taken in, found held already, or refused
 * @param toCome about how many are to come; archives in archives, and titles of the Code, are counted when they are opened
 */
public record TakingProgress(int done, int toCome) {}
