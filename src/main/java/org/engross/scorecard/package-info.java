/**
 * An organization's scorecard: its own positions and rules, read from a file, held against the record of votes and
 * cosponsors. Each member's score is a sum that can be recomputed by hand from the acts told beside it; it says how far a
 * member did what the organization asked in those acts, and nothing else of the member.
 */
package org.engross.scorecard;
