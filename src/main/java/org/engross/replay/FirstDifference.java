package org.engross.replay;

/**
 * Where two prints of a section first differ.
 *
 * @param made words of the engine's section, from a little before the place on
 * @param published words of the published section from there
 */
public record FirstDifference(String made, String published) {}
