package org.engross.scorecard;

import java.math.BigDecimal;

/** Prints numbers as a file has them: {@code 10}, {@code 2.5}. */
public final class Numbers {

    private Numbers() {}

    /** Without zeros at the end and without an exponent. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
