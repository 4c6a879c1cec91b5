package org.engross.scorecard;

import java.math.BigDecimal;

/**
 * A letter for scores.
 *
 * @param from the least score that has it, 0 to 100
 */
public record Grade(String letter, BigDecimal from) {}
