package org.engross.library.changes;

/**
 * How far the log is, and those who follow it.
 *
 * @param last the number of the newest change; 0 where there is none
 * @param followed the numbers up to which each follower has made what it keeps, added up
 */
record LogState(long last, long followed) {}
