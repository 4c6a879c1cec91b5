package org.engross.export.cite;

/** {@code 115th}, {@code 2d}. */
final class Ordinals {

    private Ordinals() {}

    static String of(int number) {
        boolean teen = number % 100 >= 11 && number % 100 <= 13;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "d"; // as law prints it
                    case 3 -> "d";
                    default -> "th";
                };
    }
}
